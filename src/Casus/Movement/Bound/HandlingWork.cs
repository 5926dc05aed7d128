// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>Loads to be handled at an airfield: from when on each can be, and how much must follow.</summary>
internal sealed class HandlingWork
{
    private readonly List<(long From, double Weight, long Tail)> pieces = [];

    /// <summary>Adds the loads of a line. Of its weight the last whole loads count one each; what the first begins with counts only together with all others.</summary>
    /// <param name="need">What the line needs.</param>
    /// <param name="tail">Seconds that must follow.</param>
    /// <param name="from">From when on a load with a time of release can be handled.</param>
    public void Add(LineNeed need, long tail, Func<long, long> from)
    {
        for (var k = 0; k < need.Releases.Length; k++)
        {
            var weight = need.WeightFrom(need.Releases[k]) - (k == 0 ? 0 : need.WeightFrom(need.Releases[k - 1]));
            // Loads released together count once, with the last of them.
            pieces.Add((from(need.Releases[k]), k > 0 && need.Releases[k] == need.Releases[k - 1] ? 0 : weight, tail));
        }
    }

    /// <summary>For every two thresholds: how many loads begin no earlier than a time and need at least so much after it, and their weight.</summary>
    public IEnumerable<(int Count, double Weight, long From, long Tail)> Thresholds()
    {
        foreach (var tail in pieces.Select(each => each.Tail).Distinct().Order().ToArray())
        {
            var weight = 0.0;
            var chosen = pieces.Where(each => each.Tail >= tail).OrderByDescending(each => each.From).ToArray();
            for (var i = 0; i < chosen.Length; i++)
            {
                weight += chosen[i].Weight;
                if (i + 1 == chosen.Length || chosen[i + 1].From != chosen[i].From)
                    yield return (i + 1, weight, chosen[i].From, tail);
            }
        }
    }
}
