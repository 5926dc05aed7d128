// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Law;
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Chain;

/// <summary>Writes what happens in a pass, in order of time, each thing with its <em>because</em>.</summary>
internal static class Timeline
{
    private static readonly string[] Stages = ["request", "may", "will", "with", "fast", "then"];

    /// <summary>The timeline of a pass.</summary>
    public static ImmutableArray<TimelineEntry> Of(Scenario scenario, StageResults pass)
    {
        var pack = scenario.Pack;
        var entries = new List<TimelineEntry> { Requested(scenario, pass) };
        var best = pass.Law.Bases.Where(each => each.Basis.Permits.Contains(pass.Law.Request.Measure) && each.Answer == pass.Law.Answer).Select(each => each.Basis.Id).ToArray();
        entries.Add(new TimelineEntry(
            Tick.Zero,
            "may",
            $"the law of {QuantityText.DayText(pass.Law.AsOf)} answers {Documents.Binding.Words.Of(pass.Law.Answer)}",
            best.Length == 0 ? ["no basis in force permits it"] : [.. best.Select(id => $"basis {id}")]));
        entries.Add(new TimelineEntry(
            pass.Council.DecidedAt,
            "will",
            pass.Council.Adopted ? "the council adopts" : $"the council adopts nothing{(pass.Council.WhyNotPut is { } why ? $": {why}" : string.Empty)}",
            [$"rule {pass.Council.Rule.Id}", .. pass.Council.Votes.Select(vote => $"{vote.Member} {Ballots(vote.Ballot)}")]));
        if (pass.Forces is { } forces)
        {
            entries.AddRange(Gates(pass, forces, pack));
            entries.AddRange(Recalls(pass, forces, pack));
            entries.AddRange(forces.Contributions.Select(each => new TimelineEntry(each.ReadyAt, "with", $"{each.Unit.Name} ready: {each.Persons} people, {each.VehicleTotal} vehicles", Ends(each.Because))));
        }
        if (pass.Movement is { FirstArrivalAt: not null } movement)
            entries.AddRange(Arrivals(movement, pack));
        if (pass.Operations is { } operations)
            entries.AddRange(Conducted(pass, operations, pack));
        return [.. entries.OrderBy(each => each.At).ThenBy(each => Array.IndexOf(Stages, each.Stage))];
    }

    /// <summary>Ids at the ends of a chain of reasons, each once.</summary>
    public static ImmutableArray<string> Ends(Reason reason)
    {
        var ends = new List<string>();
        Collect(reason, ends);
        return [.. ends.Distinct(StringComparer.Ordinal)];
    }

    private static void Collect(Reason reason, List<string> ends)
    {
        if (reason.Because.IsEmpty)
            ends.Add(reason.Id is { } id ? $"{Documents.Binding.Words.Of(reason.Kind)} {id}" : reason.Text);
        foreach (var inner in reason.Because)
            Collect(inner, ends);
    }

    private static TimelineEntry Requested(Scenario scenario, StageResults pass)
    {
        var request = pass.Law.Request;
        var chair = pass.Law.Chair is { } known ? $", to the chair ({scenario.Pack.NameOf(known.Member)})" : string.Empty;
        var made = pass.Council.NotPut == Council.NotPut.NoRequest ? "the crisis comes to a head" : $"{scenario.Pack.NameOf(request.Host)} asks{chair}";
        return new TimelineEntry(Tick.Zero, "request", made, [.. request.Claims.Select(id => $"claim {id}"), .. request.Assumptions.Select(id => $"assumption {id}")]);
    }

    private static IEnumerable<TimelineEntry> Gates(StageResults pass, Forces.ForceOutcome forces, Packs.Pack pack) =>
        from gate in pass.Law.Gates
        where gate.OpensAfter is not null && forces.Contributions.Any(each => each.Unit.Member == gate.Member)
        select new TimelineEntry(pass.Council.DecidedAt + gate.OpensAfter!.Value, "may", $"{pack.NameOf(gate.Member)}'s own law lets its forces go ({gate.Says})", Ends(gate.Because));

    private static IEnumerable<TimelineEntry> Recalls(StageResults pass, Forces.ForceOutcome forces, Packs.Pack pack) =>
        from gate in pass.Law.Gates
        where gate.RecallAfter is not null && forces.Contributions.Any(each => each.Unit.Member == gate.Member)
        select new TimelineEntry(pass.Council.DecidedAt + gate.RecallAfter!.Value, "may", $"{pack.NameOf(gate.Member)} must call its forces back ({gate.Says})", Ends(gate.Because));

    private static IEnumerable<TimelineEntry> Arrivals(Deployment movement, Packs.Pack pack)
    {
        var first = movement.Sorties.MinBy(each => each.LandedAt.Seconds)!;
        yield return new TimelineEntry(first.LandedAt, "fast", $"first arrival: {first.Line.Id} at {pack.Airfields[first.Line.To].Name}", [$"ready at {first.ReadyAt}", $"took off at {first.TakeOffAt}"]);
        foreach (var line in movement.Lines)
        {
            var own = movement.Sorties.Where(each => each.Line == line).ToArray();
            if (own.Length > 0 && !movement.Unmoved.Any(each => each.Line == line))
                yield return new TimelineEntry(own[^1].UnloadedAt, "fast", $"{line.Id} complete at {pack.Airfields[line.To].Name}", [line.Mode is Mode.Road or Mode.Rail ? $"by {Documents.Binding.Words.Of(line.Mode)}" : own.Length == 1 ? "1 sortie" : $"{own.Length} sorties", $"ready at {own[^1].ReadyAt}"]);
        }
        if (movement.ClosureAt is { } closure)
            yield return new TimelineEntry(closure, "fast", "closure: every unit complete and ready", Ends(movement.Because));
    }

    private static IEnumerable<TimelineEntry> Conducted(StageResults pass, Operations.Conduct operations, Packs.Pack pack)
    {
        foreach (var site in operations.Sites.Where(each => each.CoveredFrom is not null))
            yield return new TimelineEntry(site.CoveredFrom!.Value, "then", $"{site.Site.Name}: all {site.Posts} posts manned", Ends(site.Because));
        if (operations.Relief is { } relief)
        {
            var because = pass.Lift?.Plan.Rotation is { } rotation ? Ends(MovementRelief.Because(rotation, pass.Quantities)) : [];
            yield return new TimelineEntry(new Tick(relief.Lines.Min(line => line.OrderedAt.Seconds)), "then", "the relief may load", because);
            if (relief.RelievedAt is { } relieved)
                yield return new TimelineEntry(relieved, "then", "the relief is in place", because);
            if (relief.HomeAt is { } home)
                yield return new TimelineEntry(home, "then", "those relieved are home", because);
        }
        if (operations.WithdrawalStart is { } start)
            yield return new TimelineEntry(start, "then", "withdrawal begins", Ends(operations.Because));
        foreach (var departure in operations.Departures.Where(each => each.HomeAt is not null))
            yield return new TimelineEntry(departure.HomeAt!.Value, "then", $"{pack.NameOf(departure.Member)}'s contingent is home ({departure.Persons} people)", ["the smallest contingent leaves first"]);
    }

    private static string Ballots(Council.Ballot ballot) => ballot switch
    {
        Council.Ballot.For => "for",
        Council.Ballot.Against => "against",
        Council.Ballot.Abstains => "abstains",
        _ => "absent",
    };
}
