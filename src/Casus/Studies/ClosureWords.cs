// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Documents.Binding;
using Casus.Movement;

namespace Casus.Studies;

/// <summary>What is said of a study of closure, the same on a screen and on a page.</summary>
public static class ClosureWords
{
    /// <summary>How it is worked out, a paragraph each.</summary>
    public static IReadOnlyList<string> Method { get; } =
    [
        "Each scenario is a case with changes. For every size of the force, law, council and order of battle say what is sent; a size that the order of battle cannot give is answered with all that it can. For every number of aircraft a plan is searched on best evidence, closure is bounded from below, and each constraint is taken away alone to find the one that holds closure back.",
        "Then everything that the sources leave open is drawn, and a plan is carried out with what was drawn: of the plans on best evidence for that number of aircraft and for fewer, and of the plain rule, the one that does best over all draws. The same draws meet every scenario, size and number of aircraft, so that two of them differ by nothing else.",
        "The share within the time is that of all draws; its interval is Wilson's. The 5th, 50th and 95th percentile are order statistics; a draw in which nothing is sent, or something stays behind, counts as later than any that closes. A step to more aircraft helps when it brings closure forward by at least 1 per cent in the mean over the draws that close with both (interval: Student's t for pairs), or lets 1 per cent more of the draws close.",
    ];

    /// <summary>What the numbers do not say, a sentence or two each.</summary>
    public static IReadOnlyList<string> Limits { get; } =
    [
        "More aircraft are more of the same types at the same bases, with crews; nobody asks where they come from.",
        "One plan is carried out in all draws. A staff that learns what it met would change it; so closure over the draws is rather late than early. That the plan is chosen among a few on the same draws makes it a little early.",
        "The bound is one on the plan of best evidence and not on a draw.",
        "What is drawn is what the sources and assumptions leave open. A fault in the model itself is not in the ranges.",
    ];

    /// <summary>Hours with one decimal, with groups of thousands; a dash for never.</summary>
    public static string Hours(double? hours) => hours is { } known ? Unsigned(Math.Round(known, 1, MidpointRounding.AwayFromZero)).ToString("#,0.0", CultureInfo.InvariantCulture) : "–";

    /// <summary>No hours have no sign.</summary>
    private static double Unsigned(double hours) => hours == 0 ? 0 : hours;

    /// <summary>A number with groups of thousands.</summary>
    public static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A multiple: <c>1.5</c>.</summary>
    public static string Times(double times) => times.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Where the clock starts, after <em>from</em>.</summary>
    public static string Of(ClosureStart start) => start switch
    {
        ClosureStart.Request => "the request",
        ClosureStart.Decision => "the decision of the council",
        _ => "the first order to go",
    };

    /// <summary>A constraint in words.</summary>
    public static string Of(Relaxation constraint) => constraint switch
    {
        Relaxation.None => "none alone",
        Relaxation.Service => "loading, unloading and turning round",
        Relaxation.Gates => "national law",
        _ => Words.Of(constraint).Replace('-', ' '),
    };

    /// <summary>The middle nine tenths of the draws: <c>55.0 to 90.2</c>; an end that never closes is said.</summary>
    public static string Range(ClosureSample sample) =>
        (sample.Low.Hours, sample.High.Hours) switch
        {
            (null, _) => "never",
            ({ } low, null) => $"{Hours(low)} to never",
            ({ } low, { } high) => $"{Hours(low)} to {Hours(high)}",
        };

    /// <summary>Closure of a plan on best evidence in hours from the start that the study chose.</summary>
    public static double? ClosureOf(ClosureRow row, ClosurePlan? plan, ClosureStart from) => plan?.ClosureAt is { } at ? (at - row.StartOf(from)).Hours : null;

    /// <summary>The bound of a plan in hours from the start that the study chose.</summary>
    public static double? BoundOf(ClosureRow row, ClosurePlan? plan, ClosureStart from) => plan?.BoundAt is { } at ? (at - row.StartOf(from)).Hours : null;

    /// <summary>How many go: <c>2,500</c>, or <c>420 of 2,500</c>.</summary>
    public static string Sent(ClosureRow row) => row.Sent >= row.Asked ? Count(row.Sent) : $"{Count(row.Sent)} of {Count(row.Asked)}";

    /// <summary>From how many aircraft on more do not help, for a table.</summary>
    public static string Enough(ClosureRow row) => row.Enough is { } enough ? $"{Times(enough)} ×" : row.Cells.All(cell => cell.Draws.Closed == 0) ? "–" : $"over {Times(row.Cells[^1].Times)} ×";

    /// <summary>What was found for a scenario at a size with the aircraft of the case, in sentences.</summary>
    public static string Sentence(ClosureRow row, ClosureResult result)
    {
        if (row.Usual.Plan is not { } plan)
            return $"{row.Scenario.Title}: nothing moves, since {row.Stopped ?? "nothing is sent"}.";
        var from = result.Study.From;
        var sent = row.Sent >= row.Asked ? $"{Count(row.Sent)} people are sent" : $"{Count(row.Sent)} of the {Count(row.Asked)} people asked for can be sent, {Count(row.Asked - row.Sent)} too few";
        var sample = row.Usual.Draws;
        var closes = ClosureOf(row, plan, from) is { } hours
            ? $"They close {Hours(hours)} h from {Of(from)} on best evidence{(BoundOf(row, plan, from) is { } bound ? $", and no plan could close before {Hours(bound)} h" : string.Empty)}; what holds them back most: {Of(plan.Bottleneck)}."
            : $"On best evidence {Count(plan.PersonsLeft)} people and {Count(plan.VehiclesLeft)} vehicles stay behind, so that they never close.";
        return $"{row.Scenario.Title}: {sent}. {closes} Over the draws closure takes {Range(sample)} h (median {Hours(sample.Middle.Hours)} h), and is within {Times(result.Within)} h in {PivotWords.Of(sample.Within[(int)from])}\u00a0% of them. {Aircraft(row)}";
    }

    /// <summary>Where adding aircraft stops helping, a sentence.</summary>
    public static string Aircraft(ClosureRow row)
    {
        if (row.Cells.All(cell => cell.Draws.Closed == 0))
            return "With none of the numbers of aircraft tried does it ever close.";
        if (row.Enough is not { } enough)
            return $"With {Times(row.Cells[^1].Times)} times the aircraft, the most tried, more still help.";
        var cell = row.Cells.First(each => each.Times.Equals(enough));
        var at = cell.Plan is { } plan ? $" ({Count(plan.Aircraft)} at hand, {Count(plan.Used)} used)" : string.Empty;
        if (row.Steps.FirstOrDefault(each => each.From.Equals(enough)) is not { Gain.Pairs: > 0 } step)
            return $"From {Times(enough)} times the aircraft on{at} more no longer help.";
        return $"From {Times(enough)} times the aircraft on{at} more no longer help: the step to {Times(step.To)} times brings {Gain(step.Gain)}.";
    }

    /// <summary>A gain in hours with its interval.</summary>
    public static string Gain(PairedDifference gain) => gain is { Low: { } low, High: { } high } && Hours(low) != Hours(high)
        ? $"{Hours(gain.Mean)} h ({Hours(low)} to {Hours(high)})"
        : $"{Hours(gain.Mean)} h";
}
