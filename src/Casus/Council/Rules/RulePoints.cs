// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Council;

/// <summary>One of the points that every rule states.</summary>
/// <param name="Title">What is asked.</param>
/// <param name="Says">What the rule says to it.</param>
public sealed record RulePoint(string Title, string Says);

/// <summary>A rule put into words, point by point, for people to read.</summary>
public static class RulePoints
{
    /// <summary>Every point, in a fixed order.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="name">Gives the name of a voter or of a weighting by its code.</param>
    public static ImmutableArray<RulePoint> Of(VotingRule rule, Func<string, string> name) =>
    [
        new("In force", InForce(rule)),
        new("Form", rule.Format switch { DecisionFormat.Limited => "limited: who has no interest may stand aside", DecisionFormat.Written => "in writing", _ => "all together" }),
        new("What must be reached", Needs(rule, name)),
        new("An abstention", Effects(rule.Abstention)),
        new("An absence", Effects(rule.Absence)),
        new("Quorum", $"{Share(rule.Quorum)} of the voters"),
        new("Vetoes", rule.Vetoes.IsEmpty ? "none" : $"{string.Join(", ", rule.Vetoes.Select(name))}, cast by a ballot that is {string.Join(" or ", rule.VetoedBy.Select(ballot => Words.Of(ballot)))}"),
        new("Silence", rule.Silence.Value is { } silence ? silence.Says : "no silence procedure"),
        new("Host", $"{(rule.HostConsent ? "must consent" : "need not consent")}, {(rule.HostVotes ? "has a vote" : "has no vote")}"),
        new("From outside", rule.Outside.Value is { } outside ? $"{Words.Of(outside.Needs)} ({outside.From}): {outside.Says}" : "nothing is needed"),
        new("Blocking minority", rule.Blocking.Value is { } blocking ? string.Create(CultureInfo.InvariantCulture, $"at least {blocking.Least} voters") : "no least size"),
        new("Who takes part", rule.Contributors switch { Contributors.All => "all members", Contributors.VotersFor => "those who voted for", _ => "those who voted for and choose to" }),
        new("Who pays", rule.Costs switch { CostBearers.All => "all members", CostBearers.VotersFor => "those who voted for", _ => "who sends bears what its own cost" }),
        new("Procedure", rule.Procedural.Value?.Says ?? "no rule of its own for questions of procedure"),
        new("Tie, second vote, format", $"a tie {(rule.Tie == TieOutcome.Fails ? "fails" : "passes")}; {Again(rule.Revote)}; an objection to the format {(rule.FormatObjection == FormatObjection.Defeats ? "defeats" : "has no effect of its own")}"),
    ];

    /// <summary>What must be reached, in a clause.</summary>
    public static string Needs(VotingRule rule, Func<string, string> name)
    {
        var parts = new List<string> { Needs(rule.Passes, name) };
        if (rule.LeastFor > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"at least {rule.LeastFor} for"));
        if (rule.ObjectionDefeats)
            parts.Add("nobody against");
        return string.Join(", ", parts);
    }

    private static string Needs(Criterion criterion, Func<string, string> name)
    {
        if (!criterion.All.IsEmpty)
            return string.Join(" and ", criterion.All.Select(each => Within(each, name)));
        if (!criterion.Any.IsEmpty)
            return string.Join(" or ", criterion.Any.Select(each => Within(each, name)));
        var what = criterion.Weight == Criterion.Heads ? "voters" : name(criterion.Weight!);
        return criterion.Share is { } share
            ? $"{Share(share)} of the {what}, out of {Base(criterion.OutOf!.Value)}"
            : string.Create(CultureInfo.InvariantCulture, $"at least {criterion.Least} of {what}");
    }

    private static string Within(Criterion criterion, Func<string, string> name) => criterion.Weight is null ? $"({Needs(criterion, name)})" : Needs(criterion, name);

    private static string Base(Denominator outOf) => outOf switch
    {
        Denominator.AllMembers => "all who could vote",
        Denominator.Present => "those present",
        _ => "those present and voting",
    };

    private static string InForce(VotingRule rule) =>
        $"{(rule.Signed is { } signed ? $"agreed {QuantityText.DayText(signed)}, " : string.Empty)}from {QuantityText.DayText(rule.From)}{(rule.Until is { } until ? $" until {QuantityText.DayText(until)}" : string.Empty)}";

    private static string Share(Threshold share) => (share.Parts, share.Of, share.Exceed) switch
    {
        var (parts, of, _) when parts == of => "all",
        (1, 2, true) => "more than half",
        (1, 2, false) => "at least half",
        var (parts, of, exceed) => string.Create(CultureInfo.InvariantCulture, $"{(exceed ? "more than" : "at least")} {parts}/{of}"),
    };

    private static string Effects(Effect effect) => effect switch
    {
        Effect.For => "counts as a vote for",
        Effect.Against => "counts as a vote against",
        Effect.StandsAside => "stands aside: outside the count, the decision and its costs",
        _ => "is neither for nor against",
    };

    private static string Again(Revote revote) => revote switch
    {
        Revote.Open => "what failed may be put again",
        Revote.LaterSitting => "what failed may be put again at a later sitting",
        Revote.Barred => "what failed may not be put again",
        _ => "nothing read says whether what failed may be put again",
    };
}
