// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Evidence;

namespace Casus.Council;

/// <summary>What a vote rests on, as reasons that end in claims and assumptions.</summary>
internal static class CouncilReasons
{
    /// <summary>No reason: a drawn pass is not explained.</summary>
    public static Reason Nothing { get; } = Reason.Of(ReasonKind.Result, string.Empty);

    /// <summary>What the position of a member rests on.</summary>
    public static Reason Of(CouncilInquiry inquiry, string member, CouncilPosition? position)
    {
        var (quantities, book) = (inquiry.Quantities, inquiry.Quantities.Book);
        if (inquiry.Choices.Ballots.ContainsKey(member))
            return Reason.Of(ReasonKind.Rule, $"the ballot of {member} is set by the user");
        if (position is null)
            return Reason.Of(ReasonKind.Rule, $"{member} takes no part or has no position in the case");
        return Reason.Of(
            ReasonKind.Fact,
            position.Says,
            [
                Chance("chance of a vote for", inquiry, inquiry.Choices.Supports.GetValueOrDefault(member), position.Supports.Name),
                Chance("chance of a vote against if not for", inquiry, inquiry.Choices.Objects.GetValueOrDefault(member), position.Objects.Name),
                .. position.Salience is { } salience ? [Reason.Of("salience", quantities.Resolve(salience.Name), book)] : Array.Empty<Reason>(),
                .. position.Follows is { } follows ? [Reason.Of($"chance that it votes as {follows.Member} does", quantities.Resolve(follows.Strength.Name), book), .. Reason.Of(follows.Claims, book)] : Array.Empty<Reason>(),
                .. Reason.Of(position.Claims, book),
                .. position.Assumptions.Select(id => Reason.Of(book.Assumptions[id])),
            ]);
    }

    private static Reason Chance(string says, CouncilInquiry inquiry, ClaimValue? set, string quantity) =>
        set is null ? Reason.Of(says, inquiry.Quantities.Resolve(quantity), inquiry.Quantities.Book) : Reason.Of(ReasonKind.Rule, $"{says}: {set.Text}, set by the user");

    /// <summary>What the decision rests on.</summary>
    public static Reason Of(CouncilInquiry inquiry, CouncilOutcome outcome)
    {
        var (chamber, quantities, book) = (inquiry.Chamber, inquiry.Quantities, inquiry.Quantities.Book);
        var applied = chamber.Applied.Rule;
        var rule = new Reason(
            ReasonKind.Rule,
            $"{applied.Title}: {applied.Says}",
            applied.Id,
            [.. Reason.Of(applied.Claims, book), .. applied.Assumptions.Select(id => Reason.Of(book.Assumptions[id]))]);
        var way = Reason.Of(
            ReasonKind.Rule,
            $"{chamber.Procedure.Title}: {chamber.Procedure.Says}",
            [.. chamber.Procedure.Steps.Select(step => Reason.Of(step.Title, quantities.Resolve(step.Takes.Name), book))]);
        Reason[] mood = chamber.Agenda?.Correlation is { } correlation ? [Reason.Of("correlation of the members' leanings", quantities.Resolve(correlation.Name), book)] : [];
        return Reason.Of(
            ReasonKind.Result,
            Decision(inquiry, outcome),
            [rule, way, .. mood, .. outcome.Votes.Select(vote => Reason.Of(ReasonKind.Result, $"{vote.Member} {Word(vote.Ballot)}", [vote.Because]))]);
    }

    private static string Decision(CouncilInquiry inquiry, CouncilOutcome outcome)
    {
        var decision = outcome.Adopted ? "adopted" : "not adopted";
        if (inquiry.Choices.Decision is not null)
            return $"{decision}, as set by the user";
        return outcome.WhyNotPut ?? string.Create(CultureInfo.InvariantCulture, $"{decision}: chance {outcome.IfPut:0.00}");
    }

    private static string Word(Ballot ballot) => ballot switch
    {
        Ballot.For => "votes for",
        Ballot.Abstains => "abstains",
        Ballot.Against => "votes against",
        _ => "stays away",
    };
}
