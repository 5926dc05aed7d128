// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Takes a closure apart along the way of the load that completed the last line: what each hour is owed to. The parts follow one another without a gap, so they add up to the closure exactly. The time for which a ready load waited for its aircraft is
/// followed back along what that aircraft did before.
/// </summary>
public sealed class OwedTimes
{
    private readonly LiftModel model;
    private readonly ImmutableArray<Sortie> sorties;
    private readonly ImmutableArray<OwedTime>.Builder owed = ImmutableArray.CreateBuilder<OwedTime>();
    private Tick reached;

    private OwedTimes(LiftModel model, ImmutableArray<Sortie> sorties) => (this.model, this.sorties) = (model, sorties);

    /// <summary>Takes a closure apart.</summary>
    /// <param name="model">Everything resolved for the run.</param>
    /// <param name="sorties">The schedule.</param>
    /// <param name="closures">When each line is complete in it.</param>
    /// <param name="decidedAt">When the council decided.</param>
    /// <returns>The parts in the order of time; none when no line is complete.</returns>
    public static ImmutableArray<OwedTime> Of(LiftModel model, ImmutableArray<Sortie> sorties, ImmutableArray<LineClosure> closures, Tick decidedAt)
    {
        if (closures.IsEmpty)
            return [];
        var last = closures.MaxBy(each => each.CompleteAt.Seconds)!;
        var onward = Tick.FromHours(model.Quantities.Of(model.Plan.Onward).Value);
        var own = sorties.Where(each => each.Line.Id == last.Line.Id).OrderBy(each => each.UnloadedAt).ThenBy(each => each.Number).ToArray();
        if (own.Length == 0)
            return [];
        var completing = own.LastOrDefault(each => each.UnloadedAt + onward <= last.CompleteAt) ?? own[0];
        var times = new OwedTimes(model, sorties);
        times.Follow(completing, own, decidedAt);
        times.Until(last.CompleteAt, DelayCause.Completeness, $"from the last arrival until {last.Line.Id} is complete and ready");
        return times.owed.ToImmutable();
    }

    private void Follow(Sortie sortie, Sortie[] own, Tick decidedAt)
    {
        var line = sortie.Line;
        Until(Tick.Max(decidedAt, line.OrderedAt), DelayCause.Decision, "from the request to the order");
        var share = (double)own.Where(each => each.Number <= sortie.Number).Sum(each => each.Persons + each.VehicleTotal) / Math.Max(1, line.Persons + line.VehicleTotal);
        var generated = line.Ready.At(Math.Min(1, share)) + line.Approach;
        Until(Earlier(generated, sortie.ReadyAt), DelayCause.Generation, $"{line.Id} made ready for load {sortie.Number + 1}" + (line.Approach > Tick.Zero ? $" and marched to {line.From}" : string.Empty));
        if (line.FreeAt >= sortie.ReadyAt)
            Until(sortie.ReadyAt, DelayCause.Authorisation, $"national law of {line.Member}");
        Until(sortie.ReadyAt, DelayCause.Generation, $"the rest of load {sortie.Number + 1} of {line.Id} made ready");
        if (sortie.Aircraft is null)
        {
            Until(sortie.TakeOffAt, DelayCause.Loading, $"forming up or loading at {line.From}");
            Until(sortie.UnloadedAt, DelayCause.EnRoute, $"by {(line.Mode == Mode.Rail ? "rail" : "road")} from {line.From} to {line.To}");
            return;
        }
        var rested = WaitForAircraft(sortie);
        Until(Earlier(Tick.Max(reached, sortie.AircraftAt) + (sortie.Rested - rested), sortie.LoadingAt), DelayCause.Crews, $"no rested crew for {sortie.Aircraft.Id} at {line.From}");
        Until(sortie.LoadingAt, DelayCause.DepartureField, $"{sortie.Aircraft.Id} waited for a place, a team or the hours of {line.From}");
        Until(sortie.LoadedAt, DelayCause.Loading, $"load {sortie.Number + 1} of {line.Id} at {line.From}");
        Until(sortie.TakeOffAt, DelayCause.DepartureField, $"waiting to take off at {line.From}");
        Until(sortie.OverheadAt, DelayCause.EnRoute, $"{line.From} to {line.To}");
        Until(sortie.UnloadingAt, DelayCause.ArrivalField, $"waiting for {line.To} to open, or for a place or a team there");
        Until(sortie.UnloadedAt, DelayCause.Unloading, $"load {sortie.Number + 1} of {line.Id} at {line.To}");
    }

    /// <summary>The load was ready and its aircraft was not there: where was it?</summary>
    /// <returns>How much of the rest of its crew lay before it came.</returns>
    private Tick WaitForAircraft(Sortie sortie)
    {
        var rested = RestedBefore(sortie);
        if (sortie.AircraftAt <= reached)
            return rested;
        var aircraft = sortie.Aircraft!;
        var before = sorties.Where(each => each.Aircraft?.Id == aircraft.Id && each.UnloadedAt <= sortie.AircraftAt).OrderBy(each => each.UnloadedAt).ToArray();
        foreach (var earlier in before.Where(each => each.UnloadedAt > reached))
        {
            var load = $"load {earlier.Number + 1} of {earlier.Line.Id}";
            Until(earlier.AircraftAt, DelayCause.Fleet, $"{aircraft.Id} on its way to {load}");
            Until(earlier.ReadyAt, DelayCause.Generation, $"{aircraft.Id} waited for {load} to be ready");
            Until(Earlier(Tick.Max(earlier.AircraftAt, earlier.ReadyAt) + earlier.Rested, earlier.LoadingAt), DelayCause.Crews, $"no rested crew for {aircraft.Id} with {load}");
            Until(earlier.LoadingAt, DelayCause.DepartureField, $"{aircraft.Id} waited at {earlier.Line.From} for a place, a team or its hours with {load}");
            Until(earlier.TakeOffAt, DelayCause.Fleet, $"{aircraft.Id} still took {load} aboard at {earlier.Line.From}");
            Until(earlier.OverheadAt, DelayCause.Fleet, $"{aircraft.Id} still flew {load} to {earlier.Line.To}");
            Until(earlier.UnloadingAt, DelayCause.ArrivalField, $"{aircraft.Id} waited with {load} for {earlier.Line.To}");
            Until(earlier.UnloadedAt, DelayCause.Fleet, $"{aircraft.Id} still unloaded {load} at {earlier.Line.To}");
        }
        var from = before.Length > 0 ? before[^1].Line.To : aircraft.Base;
        if (before.Length == 0)
            Until(Earlier(new Tick(sorties.Min(each => each.Line.OrderedAt.Seconds)) + aircraft.ReadyAfter, sortie.AircraftAt), DelayCause.Fleet, $"{aircraft.Id} made ready at {from}");
        Until(Earlier(sortie.TakenAt, sortie.AircraftAt), DelayCause.Fleet, $"{aircraft.Id} turned round at {from}");
        Until(Earlier(Tick.Max(reached, sortie.TakenAt) + rested, sortie.AircraftAt), DelayCause.Crews, $"no rested crew for {aircraft.Id} at {from}");
        Until(sortie.AircraftAt, DelayCause.Fleet, $"{aircraft.Id} came from {from} to {sortie.Line.From}");
        return rested;
    }

    /// <summary>The rest that a crew took before it flew to the load, as far as there was time between being given the load and leaving for it.</summary>
    private Tick RestedBefore(Sortie sortie)
    {
        var leg = sortie.EmptyKilometres > 0 ? model.FlightOver(sortie.Aircraft!.Carrier, sortie.EmptyKilometres) : Tick.Zero;
        return Tick.Max(Tick.Zero, Earlier(sortie.Rested, sortie.AircraftAt - leg - sortie.TakenAt));
    }

    /// <summary>Owes what lies between the time reached so far and another, if that is later.</summary>
    private void Until(Tick time, DelayCause cause, string says)
    {
        if (time <= reached)
            return;
        owed.Add(new OwedTime(cause, time - reached, says));
        reached = time;
    }

    private static Tick Earlier(Tick a, Tick b) => a < b ? a : b;
}
