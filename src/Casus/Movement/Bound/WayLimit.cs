// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// When each line can be complete at the earliest if nothing queues: the thing without which it is not complete is ready, an aircraft that can carry it stands there, it is loaded, flown and unloaded; or the whole line
/// has marched or gone by rail; the least over all ways.
/// </summary>
internal sealed class WayLimit(BoundScene scene)
{
    /// <summary>When all of a line that it needs has been unloaded at the earliest; a time that never comes where nothing moves it.</summary>
    public long UnloadedAt(BoundLine line)
    {
        var ready = line.ReadyAt(line.Needed);
        var soonest = line.Ground ?? FleetReach.Never;
        foreach (var option in line.Options)
        {
            var there = scene.Aircraft.Where(each => each.Carrier.Number == option.Carrier.Number)
                .Select(each => scene.Reach.Begins(each, option)).DefaultIfEmpty(FleetReach.Never).Min();
            soonest = Math.Min(soonest, option.Arrives(Math.Max(ready, there)) + option.Unloading);
        }
        return soonest;
    }

    /// <summary>The line that is complete last even so, and when; nothing when there is no line.</summary>
    public (BoundLine Line, long UnloadedAt)? Last()
    {
        (BoundLine Line, long UnloadedAt)? last = null;
        foreach (var line in scene.Lines.Where(each => each.Needed > 0))
        {
            var at = UnloadedAt(line);
            if (last is null || at > last.Value.UnloadedAt)
                last = (line, at);
        }
        return last;
    }
}
