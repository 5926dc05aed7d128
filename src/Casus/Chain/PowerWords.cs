// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Casus.Council;
using Casus.Simulation;

namespace Casus.Chain;

/// <summary>Writes measures of power for people: what they are called, how they were got, and their numbers.</summary>
public static class PowerWords
{
    /// <summary>Title of the point that says what must be reached.</summary>
    public const string MustBeReached = "What must be reached";

    /// <summary>Digits and line of the longest fraction that is written beside its decimals, such as <c>421/2145</c>.</summary>
    private const int LongestFraction = 9;

    /// <summary>Digits up to which a count is written out.</summary>
    private const int LongestCount = 15;

    /// <summary>The rule in points, what must be reached first.</summary>
    public static ImmutableArray<RulePoint> Points(PowerAnswer answer) =>
        [.. RulePoints.Of(answer.Question.Rule, answer.NameOf).OrderBy(point => point.Title == MustBeReached ? 0 : 1)];

    /// <summary>What an index is called.</summary>
    public static string Title(PowerIndex index) => index switch
    {
        PowerIndex.ShapleyShubik => "Shapley-Shubik",
        PowerIndex.BanzhafAbsolute => "Banzhaf, absolute",
        PowerIndex.BanzhafNormalised => "Banzhaf, normalised",
        PowerIndex.ColemanPrevent => "Coleman, to prevent",
        PowerIndex.ColemanInitiate => "Coleman, to initiate",
        PowerIndex.Rae => "Rae",
        PowerIndex.DeeganPackel => "Deegan-Packel",
        PowerIndex.PublicGood => "Holler (public good)",
        PowerIndex.Johnston => "Johnston",
        PowerIndex.Owen => "Owen",
        PowerIndex.BanzhafOwen => "Banzhaf-Owen",
        _ => "symmetric coalitional Banzhaf",
    };

    /// <summary>What an index means, in a clause.</summary>
    public static string Says(PowerIndex index) => index switch
    {
        PowerIndex.ShapleyShubik => "chance to be the one who turns the decision when all orders of joining are equally likely",
        PowerIndex.BanzhafAbsolute => "chance that the vote decides when all others vote yes or no at random",
        PowerIndex.BanzhafNormalised => "share of all cases in which somebody's vote decides",
        PowerIndex.ColemanPrevent => "share of the winning coalitions that the voter can make lose",
        PowerIndex.ColemanInitiate => "share of the losing coalitions that the voter can make win",
        PowerIndex.Rae => "chance that the decision is as the voter votes",
        PowerIndex.DeeganPackel => "share when only minimal winning coalitions form, and each shares equally",
        PowerIndex.PublicGood => "the voter's minimal winning coalitions as a share of those of all voters",
        PowerIndex.Johnston => "as Banzhaf's share, each decisive vote counting less the more others are decisive too",
        PowerIndex.Owen => "as Shapley-Shubik, the members of a union joining one after the other",
        PowerIndex.BanzhafOwen => "as Banzhaf's absolute index, the other unions acting as one",
        _ => "Banzhaf among the unions, Shapley within them",
    };

    /// <summary>How something was found, or why it was not.</summary>
    public static string Of(Finding finding) => finding switch
    {
        Finding.Exact exact => $"exact, {Of(exact.Method)}",
        Finding.Sampled sampled => string.Create(CultureInfo.InvariantCulture, $"estimated from {sampled.Draws:#,0} draws with seed {sampled.Seed}, with a {sampled.Interval}"),
        Finding.OutOfReach { Limit: var limit } => $"out of reach: {limit}",
        Finding.Undefined { Reason: var reason } => $"not defined: {reason}",
        _ => throw new InvalidOperationException("There is no other kind of finding."),
    };

    /// <summary>The indices by how they were found, each kind once, in the order of the indices.</summary>
    public static ImmutableArray<(string How, ImmutableArray<PowerIndex> Indices)> Findings(PowerReport report) =>
        [.. report.Measures.GroupBy(each => Of(each.Value.Finding), StringComparer.Ordinal).Select(group => (group.Key, group.Select(each => each.Key).ToImmutableArray()))];

    /// <summary>A number between 0 and 1 with four decimals; never 0 or 1 unless it is exactly that.</summary>
    public static string Decimal(double value) => value switch
    {
        > 0 and < 0.00005 => "<0.0001",
        < 1 and > 0.99995 => ">0.9999",
        _ => value.ToString("0.0000", CultureInfo.InvariantCulture),
    };

    /// <summary>A value with its fraction before it where that is short, or with its interval where it is an estimate; a dash where there is none.</summary>
    public static string Of(PowerValue? value) => value switch
    {
        null => "–",
        { Exact: { } exact } => Fraction(exact) is { } fraction ? $"{fraction}  {Decimal(exact.ToDouble())}" : Decimal(exact.ToDouble()),
        { } estimate => $"{Decimal(estimate.Value)} ± {Decimal((estimate.High - estimate.Low) / 2)}",
    };

    /// <summary>A value in a sentence, with its fraction behind it where that is short.</summary>
    public static string InSentence(PowerValue value) => value.Exact is { } exact && Fraction(exact) is { } fraction ? $"{Decimal(value.Value)} ({fraction})" : Short(value);

    /// <summary>A value without its fraction; a dash where there is none.</summary>
    public static string Short(PowerValue? value) => value is { Exact: { } exact } ? Decimal(exact.ToDouble()) : Of(value);

    /// <summary>The fraction in digits, or null where it is long or no fraction.</summary>
    public static string? Fraction(Rational exact) => exact.Denominator.IsOne || exact.ToString().Length > LongestFraction ? null : exact.ToString();

    /// <summary>A count with groups of thousands, or how great it is about when it has many digits.</summary>
    public static string Count(BigInteger count)
    {
        var digits = count.ToString(CultureInfo.InvariantCulture);
        return digits.Length <= LongestCount ? count.ToString("#,0", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"about {digits[0]}.{digits[1]} × 10^{digits.Length - 1}");
    }

    /// <summary>A sentence on what the numbers are not.</summary>
    public static string Limits { get; } =
        "All of this is a priori: it follows from the rule and the weights alone, as if votes fell at random or all orders of joining were equally likely. It says nothing of what anybody wants, of who leads or who pays.";

    private static string Of(PowerMethod method) => method switch
    {
        PowerMethod.Enumeration => "every coalition in turn",
        PowerMethod.WeightTable => "a table by size and weight",
        PowerMethod.CriteriaTable => "a table by size and several sums",
        PowerMethod.MeetInTheMiddle => "two halves of the voters matched",
        _ => "random draws",
    };
}
