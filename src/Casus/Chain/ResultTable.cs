// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Movement;

namespace Casus.Chain;

/// <summary>Every result of a run under the name that the contract gives it.</summary>
internal static class ResultTable
{
    /// <summary>Makes the table from the pass on best evidence and the ranges over the replications.</summary>
    public static ImmutableSortedDictionary<string, Result> Of(StageResults pass, IReadOnlyDictionary<string, ResultRange> ranges)
    {
        var results = new List<Result>();
        results.AddRange(Law(pass));
        results.AddRange(Council(pass, ranges));
        var reached = Numbers.Of(pass).ToDictionary(each => each.Path, each => each.Value, StringComparer.Ordinal);
        foreach (var path in Numbers.Always.Concat(reached.Keys).Concat(ranges.Keys.Where(each => !each.StartsWith("will.", StringComparison.Ordinal))).Distinct(StringComparer.Ordinal))
        {
            var (dimension, says) = Numbers.About(path);
            results.Add(new Result(path, says, reached.TryGetValue(path, out var value) ? value : null, dimension, null, ranges.TryGetValue(path, out var range) ? range : null, Because(path, pass)));
        }
        results.AddRange(Deployed(pass));
        return results.ToImmutableSortedDictionary(each => each.Path, each => each, StringComparer.Ordinal);
    }

    private static IEnumerable<Result> Law(StageResults pass)
    {
        yield return Word("may.answer", $"whether {Words.Of(pass.Law.Request.Measure)} is permitted", Words.Of(pass.Law.Answer), Reason.Of(
            ReasonKind.Result,
            $"the most favourable of the bases that permit {Words.Of(pass.Law.Request.Measure)}, on the law of {QuantityText.DayText(pass.Law.AsOf)}",
            pass.Law.Bases.Where(each => each.Basis.Permits.Contains(pass.Law.Request.Measure)).Select(Verdict)));
        foreach (var verdict in pass.Law.Bases)
            yield return Word($"may.bases.{verdict.Basis.Id}", verdict.Basis.Title, Words.Of(verdict.Answer), Verdict(verdict));
        foreach (var gate in pass.Law.Gates)
            yield return Word($"may.gates.{gate.Member}", $"{gate.Member}'s own law", Words.Of(gate.Answer), Reason.Of(ReasonKind.Result, gate.Says, [gate.Because]));
    }

    private static Reason Verdict(Law.BasisVerdict verdict) => Reason.Of(
        ReasonKind.Result,
        $"{verdict.Basis.Title}: {Words.Of(verdict.Answer)}{(verdict.Missing.IsEmpty ? string.Empty : $" (missing: {string.Join("; ", verdict.Missing)})")}",
        verdict.Why);

    private static IEnumerable<Result> Council(StageResults pass, IReadOnlyDictionary<string, ResultRange> ranges)
    {
        var council = pass.Council;
        yield return Word("will.adopted", "the council's decision", DecisionWord.Of(council), council.Because);
        yield return new Result("will.probability", "chance of adoption", council.Probability, Dimension.Share, null, council.NotPut is null && ranges.TryGetValue("will.probability", out var chance) ? chance : null, council.Because);
        var quantities = pass.Quantities;
        var because = Reason.Of(
            ReasonKind.Rule,
            council.Chamber.Procedure.Title,
            [.. council.Steps.Select(step => Reason.Of(step.Title, quantities.Resolve(step.Quantity), quantities.Book))]);
        yield return new Result("will.hours", "time to decision", council.DecidedAt.Hours, Dimension.Time, null, ranges.TryGetValue("will.hours", out var hours) ? hours : null, because);
        foreach (var vote in council.Votes)
            yield return Word($"will.votes.{vote.Member}", $"{vote.Member}'s vote", Words.Of(vote.Ballot), vote.Because);
    }

    private static IEnumerable<Result> Deployed(StageResults pass)
    {
        foreach (var contribution in pass.Forces?.Contributions ?? [])
            yield return new Result($"with.units.{contribution.Unit.Id}", contribution.Unit.Name, contribution.Persons, Dimension.Persons, null, null, contribution.Because);
        foreach (var site in pass.Operations?.Sites ?? [])
            yield return new Result($"then.sites.{site.Site.Id}", site.Site.Name, site.CoveredFrom?.Hours, Dimension.Time, null, null, site.Because);
        if (pass.Movement is not { ClosureAt: not null } movement)
            yield break;
        yield return Word("fast.bottleneck", "the constraint whose absence would help most", Words.Of(movement.Bottleneck), Reason.Of(
            ReasonKind.Result,
            "closure with each constraint taken away alone",
            movement.Relaxed.Select(each => Reason.Of(ReasonKind.Constraint, $"without '{Words.Of(each.Relaxation)}': {each.ClosureAt}"))));
        if (movement.Bound is { } bound)
            yield return new Result("fast.bound.closureHours", "earliest closure possible with any plan", bound.ClosureAt.Hours, Dimension.Time, null, null, Reason.Of(ReasonKind.Constraint, bound.Says));
    }

    private static Reason Because(string path, StageResults pass)
    {
        if (path.StartsWith("may.gates.", StringComparison.Ordinal) && pass.Law.Gates.FirstOrDefault(each => path.Contains($".{each.Member}.", StringComparison.Ordinal)) is { } gate)
            return Reason.Of(ReasonKind.Result, $"{gate.Says}, counted from the decision of the council", [gate.Because, pass.Council.Because]);
        if (path.StartsWith("with.", StringComparison.Ordinal) && pass.Forces is { } forces)
            return Reason.Of(ReasonKind.Result, "what willing and authorised members send", [forces.Because, .. forces.Contributions.Where(each => path.Count('.') == 1 || path.EndsWith(each.Unit.Member, StringComparison.Ordinal)).Select(each => each.Because)]);
        if (path.StartsWith("fast.", StringComparison.Ordinal) && pass.Movement is { FirstArrivalAt: not null } movement)
            return path == "fast.firstArrivalHours" ? First(movement, pass) : Reason.Of(ReasonKind.Result, movement.Because.Text, [.. movement.Because.Because, .. LastUnit(movement, pass)]);
        if (path.StartsWith("then.rotation.", StringComparison.Ordinal) && pass is { Lift.Plan.Rotation: { } rotation, Movement: { } moved })
            return Reason.Of(ReasonKind.Result, "closure, and after it the relief", [MovementRelief.Because(rotation, pass.Quantities), moved.Because]);
        if (path.StartsWith("then.", StringComparison.Ordinal) && pass.Operations is { } operations)
            return operations.Because;
        return Reason.Of(ReasonKind.Result, $"not reached on best evidence: {pass.Stopped}", [pass.Council.Because]);
    }

    private static IEnumerable<Reason> LastUnit(Deployment movement, StageResults pass) =>
        pass.Forces!.Contributions.Where(each => each.Unit.Id == movement.Last!.Line.Id).Select(each => each.Because).Append(pass.Council.Because);

    private static Reason First(Deployment movement, StageResults pass)
    {
        var first = movement.Sorties.MinBy(each => each.LandedAt.Seconds)!;
        return Reason.Of(
            ReasonKind.Result,
            $"the first to arrive was {first.Line.Id} at {first.Line.To}: ready at {first.ReadyAt}, set out at {first.TakeOffAt}",
            [.. pass.Forces!.Contributions.Where(each => each.Unit.Id == first.Line.Id).Select(each => each.Because), pass.Council.Because]);
    }

    private static Result Word(string path, string says, string word, Reason because) => new(path, says, null, Dimension.Word, word, null, because);
}
