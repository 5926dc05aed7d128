// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Law;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>Will they act? Votes by the rule of the day on the members' positions.</summary>
public static class CouncilStage
{
    /// <summary>The rule adopted for a day, or null when the pack has none.</summary>
    public static VotingRule? RuleOn(ImmutableArray<VotingRule> rules, NodaTime.LocalDate day) =>
        rules.FirstOrDefault(rule => rule.Status == RuleStatus.Adopted && rule.Holds(day));

    /// <summary>Answers an inquiry.</summary>
    public static CouncilOutcome Answer(CouncilInquiry inquiry)
    {
        var quantities = inquiry.Quantities;
        var host = inquiry.Law.Request.Host;
        var chances = inquiry.Law.Members.Select(member => Chances(inquiry, member)).ToArray();
        var voters = Voters(inquiry.Rule, chances, host);
        var ifPut = AdoptionChance.Of(inquiry.Rule, voters, host, inquiry.HostConsents);
        var notPut = WhyNotPut(inquiry);
        var supposed = inquiry.Decision ?? (quantities.Draws is null ? notPut is null && ifPut >= 0.5 : null);
        var votes = chances.Select(each => Vote(inquiry, each, voters, supposed == true)).ToImmutableArray();
        var adopted = supposed ?? (notPut is null && Adopts(inquiry, votes));
        var (coalition, aside) = TakePart(inquiry, votes, adopted);
        var decidedAt = Tick.FromHours(quantities.Of(inquiry.Rule.Convening).Value + quantities.Of(inquiry.Rule.Deciding).Value);
        var outcome = new CouncilOutcome(
            inquiry.Rule,
            adopted,
            notPut is null ? ifPut : 0,
            ifPut,
            notPut,
            votes,
            coalition,
            aside,
            decidedAt,
            [.. inquiry.Rules.Select(rule => new RuleChance(rule, AdoptionChance.Of(rule, Voters(rule, chances, host), host, inquiry.HostConsents)))],
            Reason.Of(ReasonKind.Result, string.Empty));
        return outcome with { Because = Because(inquiry, outcome) };
    }

    private static BallotChances[] Voters(VotingRule rule, BallotChances[] chances, string host) =>
        rule.HostVotes ? chances : [.. chances.Where(each => each.Member != host)];

    private static BallotChances Chances(CouncilInquiry inquiry, Member member)
    {
        if (LawBook.ParticipationOn(member, inquiry.Law.AsOf) != ParticipationState.Full)
            return BallotChances.From(member.Country, 0, 0, 1);
        var position = inquiry.Positions.FirstOrDefault(each => each.Member == member.Country);
        if (position is null)
            return BallotChances.From(member.Country, 0, 0, 0);
        return BallotChances.From(
            member.Country,
            inquiry.Quantities.Of(position.Supports, "supports", member.Country).Value,
            inquiry.Quantities.Of(position.Objects, "objects", member.Country).Value,
            position.Absent is { } absent ? inquiry.Quantities.Of(absent, "absent", member.Country).Value : 0);
    }

    private static MemberVote Vote(CouncilInquiry inquiry, BallotChances chances, BallotChances[] voters, bool adopted)
    {
        var index = Array.FindIndex(voters, each => each.Member == chances.Member);

        // Once adoption is given, a member's ballot is what is likely under that condition: under consensus nobody can have objected.
        var cast = adopted && index >= 0 ? AdoptionChance.GivenAdoption(inquiry.Rule, voters, index, inquiry.Law.Request.Host, inquiry.HostConsents) : chances;
        var ballot = inquiry.Quantities.Draws is { } draws ? cast.At(draws.Uniform("ballot", chances.Member)) : cast.Likeliest;
        var pivotal = index < 0 ? 0 : AdoptionChance.Pivotal(inquiry.Rule, voters, index, inquiry.Law.Request.Host, inquiry.HostConsents);
        var position = inquiry.Positions.FirstOrDefault(each => each.Member == chances.Member);
        return new MemberVote(chances.Member, position, chances, ballot, pivotal, Because(inquiry, chances.Member, position));
    }

    private static bool Adopts(CouncilInquiry inquiry, ImmutableArray<MemberVote> votes)
    {
        var host = inquiry.Law.Request.Host;
        var tally = votes.Where(vote => inquiry.Rule.HostVotes || vote.Member != host).Aggregate(default(Tally), (sum, vote) => sum.With(vote.Ballot) with { Vetoes = sum.Vetoes + (vote.Ballot == Ballot.Against && inquiry.Rule.Vetoes.Contains(vote.Member) ? 1 : 0) });
        var consents = inquiry.Rule.HostVotes && votes.FirstOrDefault(vote => vote.Member == host) is { } own ? own.Ballot == Ballot.For : inquiry.HostConsents;
        return inquiry.Rule.Adopts(tally, consents);
    }

    private static NotPut? WhyNotPut(CouncilInquiry inquiry)
    {
        if (!inquiry.RequestMade)
            return NotPut.NoRequest;
        return inquiry.Law.Answer == Law.Answer.No ? NotPut.NoBasis : null;
    }

    private static (ImmutableArray<string> Coalition, ImmutableSortedDictionary<string, string> Aside) TakePart(CouncilInquiry inquiry, ImmutableArray<MemberVote> votes, bool adopted)
    {
        var coalition = ImmutableArray.CreateBuilder<string>();
        var aside = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var vote in votes.Where(vote => vote.Member != inquiry.Law.Request.Host))
        {
            if (WhyAside(inquiry, vote, adopted) is { } why)
                aside[vote.Member] = why;
            else
                coalition.Add(vote.Member);
        }
        return (coalition.ToImmutable(), aside.ToImmutable());
    }

    private static string? WhyAside(CouncilInquiry inquiry, MemberVote vote, bool adopted)
    {
        if (!adopted)
            return "the council adopted nothing";
        if (inquiry.Rule.Contributors == Contributors.All)
            return null;
        if (vote.Ballot != Ballot.For)
            return vote.Ballot switch { Ballot.Abstains => "abstained", Ballot.Against => "voted against", _ => "stayed away" };
        if (inquiry.Rule.Contributors == Contributors.VotersFor || vote.Position?.Contributes is not { } contributes)
            return null;
        var chance = inquiry.Quantities.Of(contributes, "contributes", vote.Member).Value;
        var sends = inquiry.Quantities.Draws is { } draws ? draws.Uniform("sends", vote.Member) < chance : chance >= 0.5;
        return sends ? null : "voted for and chose to send nothing";
    }

    private static Reason Because(CouncilInquiry inquiry, string member, CouncilPosition? position)
    {
        var book = inquiry.Quantities.Book;
        if (position is null)
            return Reason.Of(ReasonKind.Rule, $"{member} takes no part or has no position in the case");
        return Reason.Of(
            ReasonKind.Fact,
            position.Says,
            [
                Reason.Of("chance of a vote for", inquiry.Quantities.Resolve(position.Supports.Name), book),
                Reason.Of("chance of a vote against if not for", inquiry.Quantities.Resolve(position.Objects.Name), book),
                .. Reason.Of(position.Claims, book),
                .. position.Assumptions.Select(id => Reason.Of(book.Assumptions[id])),
            ]);
    }

    private static Reason Because(CouncilInquiry inquiry, CouncilOutcome outcome)
    {
        var book = inquiry.Quantities.Book;
        var rule = new Reason(
            ReasonKind.Rule,
            $"{inquiry.Rule.Title}: {inquiry.Rule.Says}",
            inquiry.Rule.Id,
            [.. Reason.Of(inquiry.Rule.Claims, book), .. inquiry.Rule.Assumptions.Select(id => Reason.Of(book.Assumptions[id]))]);
        var decision = outcome.Adopted ? "adopted" : "not adopted";
        var text = inquiry.Decision is not null
            ? $"{decision}, as set by the user"
            : outcome.WhyNotPut ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{decision}: chance {outcome.IfPut:0.00} when members decide independently");
        return Reason.Of(ReasonKind.Result, text, [rule, .. outcome.Votes.Select(vote => Reason.Of(ReasonKind.Result, $"{vote.Member} {Word(vote.Ballot)}", [vote.Because]))]);
    }

    private static string Word(Ballot ballot) => ballot switch
    {
        Ballot.For => "votes for",
        Ballot.Abstains => "abstains",
        Ballot.Against => "votes against",
        _ => "stays away",
    };
}
