// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Law;

/// <summary>What came out of a course that a test ran.</summary>
/// <param name="Gate">Id of the gate.</param>
/// <param name="Failures">What was not as expected, each in a sentence; empty when the test passed.</param>
/// <param name="Branches">The ways that the course took.</param>
/// <param name="Effects">Every event with what it did.</param>
public sealed record GateTestOutcome(string Gate, ImmutableArray<string> Failures, ImmutableSortedSet<GateBranch> Branches, ImmutableArray<GateEffect> Effects);

/// <summary>Runs the course of a national authorisation that a test of the law describes.</summary>
public static class GateTestCourse
{
    /// <summary>Runs a course and holds it against what is expected.</summary>
    public static GateTestOutcome Run(LawBook book, Quantities quantities, ExpectedCourse expected)
    {
        if (book.Gates.FirstOrDefault(each => each.Id == expected.Gate) is not { } gate)
            return new GateTestOutcome(expected.Gate, [$"The law holds no gate '{expected.Gate}'."], [], []);
        var course = new GateCourse(gate, GateNumbers.Of(gate, quantities));
        foreach (var each in expected.Events)
        {
            var at = Tick.FromHours(each.Hour);
            if (course.Effects is [.., var last] && at < last.Event.At)
                return new GateTestOutcome(gate.Id, [$"The event at hour {Hours(each.Hour)} lies before the one above it."], [], course.Effects);
            course.Feed(new GateEvent(at, each.Kind, each.Present, each.For, each.Against));
        }
        return new GateTestOutcome(gate.Id, [.. expected.Expect.SelectMany(each => Failures(course, each))], Branches(course, expected), course.Effects);
    }

    private static IEnumerable<string> Failures(GateCourse course, ExpectedState expected)
    {
        var at = Tick.FromHours(expected.Hour);
        var (state, missing) = (course.StateAt(at), course.ShortAt(at));
        if (state != expected.State)
            yield return $"At hour {Hours(expected.Hour)} the gate '{course.Gate.Id}' is {Words.Of(state)}, not {Words.Of(expected.State)}{LastWords(course, at)}.";
        if (expected.Short is { } wanted && missing != wanted)
            yield return $"At hour {Hours(expected.Hour)} the last failed attempt at the gate '{course.Gate.Id}' is {(missing is { } few ? $"{few} short" : "not short of a number")}, not {wanted} short{LastWords(course, at)}.";
    }

    private static string LastWords(GateCourse course, Tick at) =>
        course.Effects.LastOrDefault(each => each.Event.At <= at) is { } last ? $" (last: {Words.Of(last.Event.Kind)}, {last.Says})" : " (nothing had happened)";

    /// <summary>The ways taken up to the last hour that the test looks at, or the last event if that is later.</summary>
    private static ImmutableSortedSet<GateBranch> Branches(GateCourse course, ExpectedCourse expected)
    {
        var end = expected.Expect.Select(each => Tick.FromHours(each.Hour)).Concat(course.Effects.Select(each => each.Event.At)).DefaultIfEmpty(Tick.Zero).Max();
        var ways = ImmutableSortedSet.CreateBuilder<GateBranch>();
        if (course.ProvisionalFrom is not null)
            ways.Add(GateBranch.Provisional);
        foreach (var effect in course.Effects)
        {
            if (effect.Kind == GateEffectKind.NoQuorum)
                ways.Add(GateBranch.QuorumFailed);
            if (effect.Kind == GateEffectKind.NoMajority)
                ways.Add(GateBranch.MajorityFailed);
        }
        foreach (var state in expected.Expect.Select(each => course.StateAt(Tick.FromHours(each.Hour))).Append(course.StateAt(end)))
        {
            if (state == GateState.Open)
                ways.Add(GateBranch.Opened);
            if (state == GateState.Refused)
                ways.Add(GateBranch.Refused);
            if (state == GateState.Lapsed)
                ways.Add(GateBranch.Lapsed);
        }
        foreach (var each in expected.Expect.Where(each => each.State == GateState.Shut))
        {
            var at = Tick.FromHours(each.Hour);
            if (course.StateAt(at) == GateState.Shut && course.Effects.Any(effect => effect.Event.At <= at && effect.Kind is GateEffectKind.NoQuorum or GateEffectKind.NoMajority))
                ways.Add(GateBranch.ShutAfterFailure);
        }
        return ways.ToImmutable();
    }

    private static string Hours(double hours) => QuantityText.Number(hours);
}
