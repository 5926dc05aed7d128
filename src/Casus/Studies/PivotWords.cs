// SPDX-License-Identifier: Apache-2.0
using System.Globalization;

namespace Casus.Studies;

/// <summary>What is said of a study, the same on a screen and on a page.</summary>
public static class PivotWords
{
    /// <summary>Per cent below which a number is nothing but what rounding left.</summary>
    private const double Nothing = 1e-9;

    /// <summary>How it is worked out, a paragraph each.</summary>
    public static IReadOnlyList<string> Method { get; } =
    [
        "At each time every member has a position, coded from what was known then: a chance that it votes for, and chances that it objects or stays away. How sure that is, is a range. Each draw takes one value within each range, and works out the vote from there exactly; the share of the draws is what the ranges leave open.",
        "A pair is needed when the others vote in such a way that both for adopts and one of the two against is enough to refuse, whichever it is. The pair that is needed with the greatest chance leads the draw. A member decides when its vote for adopts and its vote against refuses; it has its way when the decision is as it votes.",
        "Every rule and every variant meets the same draws, so that two of them differ by nothing but the rule, or by what is left out.",
    ];

    /// <summary>What the numbers do not say, a sentence or two each.</summary>
    public static IReadOnlyList<string> Limits { get; } =
    [
        "Positions are coded by hand from what was said in public. What was said behind closed doors is not in them.",
        "A member that is likely to refuse is needed wherever all are needed. To be needed is to stand in the way as much as to lead.",
        "Who sends the forces, who pays and who asks for them is not in these numbers: they are of the vote alone.",
        "The interval of a share of the draws is that of the number of draws. The range of a chance is that of the positions, and says nothing of faults in the coding.",
    ];

    /// <summary>A share in per cent without its sign: whole from ten on, with one decimal below; never nothing or all unless it is exactly that.</summary>
    public static string Percent(double share) => (share * 100) switch
    {
        < Nothing => "0",
        > 100 - Nothing => "100",
        < 0.05 => "<0.1",
        > 99.5 => ">99",
        < 9.95 and var number => number.ToString("0.0", CultureInfo.InvariantCulture),
        var number => number.ToString("0", CultureInfo.InvariantCulture),
    };

    /// <summary>The mean and the middle nine tenths: <c>31 (12–55)</c>.</summary>
    public static string Of(DrawnShare share) => Of(share.Mean, share.Low, share.High);

    /// <summary>A share of the draws with its 95 per cent interval.</summary>
    public static string Of(Council.VoteSample sample) => Of(sample.Chance, sample.Low, sample.High);

    /// <summary>What was found at a time, in a sentence or two.</summary>
    public static string Sentence(PivotAnswer answer, PivotFinding finding)
    {
        if (answer.PairOf(finding) is not { } pair)
            return $"One of {answer.PairName} does not vote.";
        var place = pair.Rank == 1 ? "first" : FormattableString.Invariant($"number {pair.Rank}");
        return FormattableString.Invariant($"{finding.Rule.Title}: {answer.PairName} are needed with chance {Percent(pair.Strict.Mean)}\u00a0%, {place} of {finding.Pairs.Length} pairs, and lead in {Percent(pair.Top.Chance)}\u00a0% of the draws. Ahead: {answer.AheadOf(finding)}.");
    }

    /// <summary>What a finding is called among those of its time: its rule, or what is left out.</summary>
    public static string TitleOf(PivotFinding finding) =>
        finding.Variant == PivotVariant.Full ? $"{finding.Rule.Title}{(finding.Placebo ? " (placebo)" : string.Empty)}" : Of(finding.Variant);

    /// <summary>What a variant is called.</summary>
    public static string Of(PivotVariant variant) => variant switch
    {
        PivotVariant.Full => "as coded",
        PivotVariant.WithoutCorrelation => "without the common mood",
        PivotVariant.WithoutPrior => "without the prior",
        _ => "without the positions",
    };

    /// <summary>What a variant does.</summary>
    public static string Says(PivotVariant variant) => variant switch
    {
        PivotVariant.Full => "Positions, common mood and prior as they are.",
        PivotVariant.WithoutCorrelation => "Members lean each for itself, and none follows another.",
        PivotVariant.WithoutPrior => "Coded positions alone; how the members vote elsewhere is left out.",
        _ => "Every member votes for or against with even odds: what is left is the rule.",
    };

    /// <summary>What would have to be believed: what may be left of the others' coded chance of not voting for.</summary>
    public static string Of(NeededBelief? needed) => needed switch
    {
        null => "not asked",
        { Remaining: null } => "not even with the others certain",
        { Remaining: 0 } => "only with the others certain",
        { Remaining: >= 1 } => "nothing has to change",
        { Remaining: { } part } => $"{Percent(part)}\u00a0% of it left",
    };

    /// <summary>What <see cref="Of(NeededBelief)"/> speaks of.</summary>
    public const string NeededSays = "What would have to be believed for the pair to lead in half of the draws: how much of the others' coded chance of not voting for may be left.";

    private static string Of(double middle, double low, double high)
    {
        var (mean, from, to) = (Percent(middle), Percent(low), Percent(high));
        return from == to && from == mean ? mean : $"{mean} ({from}–{to})";
    }
}
