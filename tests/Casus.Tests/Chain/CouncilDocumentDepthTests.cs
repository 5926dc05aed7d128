// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Council;
using Casus.Packs;
using Casus.Simulation;
using Casus.Tests.Support;

namespace Casus.Tests.Chain;

/// <summary>What is worked out of a vote when somebody looks closely: the count in words, the smallest sets that decide, pairs, the vote without bargaining.</summary>
public sealed class CouncilDocumentDepthTests
{
    private const int Votes = 200;

    /// <summary>The count in words and the rule laid out for counting are two ways to the same decision: for every rule of every pack, over votes drawn at random.</summary>
    [Fact]
    public void The_count_in_words_comes_to_the_decision_of_the_rule()
    {
        var counted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pack in Repository.Reader.Available.Select(id => Repository.Reader.Read(id)))
        {
            foreach (var rule in pack.Rules)
            {
                if (ElectorateOf(pack, rule) is not { Voters.Length: > 1 } electorate)
                    continue;
                var host = electorate.Voters[0];
                var prepared = new PreparedRule(rule, RuleScores.Of(rule, electorate, host), null);
                for (var vote = 0u; vote < Votes; vote++)
                {
                    var ballots = Drawn(prepared.Scores.Voters, vote);
                    var tests = VoteExamination.Of(prepared, electorate, host, ballots, code => code);
                    tests.All(test => test.Met).ShouldBe(prepared.Scores.Adopts(ballots.AsSpan()), $"{rule.Id}: {string.Join(", ", ballots)}");
                }
                counted.Add(rule.Id);
            }
        }
        counted.Count.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void A_host_that_does_not_consent_and_has_no_vote_closes_the_way()
    {
        var pack = Repository.Csto;
        var rule = pack.Rules.First(each => each.Status == RuleStatus.Adopted && each.HostConsent) with { HostVotes = false };
        var electorate = ElectorateOf(pack, rule)!;
        var prepared = new PreparedRule(rule, RuleScores.Of(rule, electorate, electorate.Voters[0], hostConsents: false), null);
        var test = VoteExamination.Of(prepared, electorate, electorate.Voters[0], [.. prepared.Scores.Voters.Select(_ => Ballot.For)], code => code).ShouldHaveSingleItem();
        test.Met.ShouldBeFalse();
        test.Had.ShouldBe("one of them is missing");
    }

    /// <summary>A majority of 4 of 6 (council.md 4.3): any four adopt, any three defeat; 15 sets of four, 20 of three.</summary>
    [Fact]
    public void Under_a_majority_of_four_of_six_any_four_adopt_and_any_three_defeat()
    {
        var sets = MinimalSets.Of(Simple(6, parts: 1, of: 2, exceed: true))!;
        sets.Adopting.Length.ShouldBe(15);
        sets.Adopting.ShouldAllBe(set => set.Length == 4);
        sets.AdoptingAlone.Length.ShouldBe(15);
        sets.Defeating.Length.ShouldBe(20);
        sets.Defeating.ShouldAllBe(set => set.Length == 3);
    }

    /// <summary>Consensus of 6 (council.md 4.3): one winning coalition, that of all; anyone defeats.</summary>
    [Fact]
    public void Under_consensus_only_all_adopt_and_anyone_defeats()
    {
        var sets = MinimalSets.Of(Simple(6, parts: 1, of: 1, exceed: false))!;
        sets.Adopting.ShouldHaveSingleItem().Length.ShouldBe(6);
        sets.Defeating.Length.ShouldBe(6);
    }

    [Fact]
    public void Sets_of_a_large_body_are_not_listed() => MinimalSets.Of(Simple(13, parts: 1, of: 2, exceed: true)).ShouldBeNull();

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void Pairs_come_with_the_strictest_first_and_no_bloc_is_weaker_than_its_strict_part(string crisis)
    {
        var pairs = CouncilDepth.Of(Shipped.Run(crisis)).Pairs!.Value;
        pairs.Zip(pairs.Skip(1)).ShouldAllBe(two => two.First.Strict >= two.Second.Strict);
        pairs.ShouldAllBe(pair => pair.Bloc >= pair.Strict - 1e-12);
    }

    [Theory]
    [InlineData("spatial")]
    [InlineData("expected-utility")]
    public void The_vote_without_bargaining_is_the_vote_of_the_case(string model)
    {
        var depth = CouncilDepth.Of(Run.Of(Shipped.Scenario("kyrgyzstan-2010-06", $"council.bargaining={model}"), 0, 1));
        depth.Unbargained!.IfPut.ShouldBe(Shipped.Run("kyrgyzstan-2010-06").Best.Council.IfPut);
        CouncilDepth.Of(Shipped.Run("kyrgyzstan-2010-06")).Unbargained.ShouldBeNull();
    }

    private static ImmutableArray<Ballot> Drawn(ImmutableArray<string> voters, uint vote) =>
        [.. voters.Select(voter => BallotAt(new KeyedDraws(7, vote).Uniform("ballot", voter), vote))];

    /// <summary>Every second vote leans to votes for, so that demanding rules adopt now and then.</summary>
    private static Ballot BallotAt(double uniform, uint vote) => (Ballot)(int)(4 * (vote % 2 == 0 ? uniform : uniform * uniform * uniform));

    private static Electorate? ElectorateOf(Pack pack, VotingRule rule)
    {
        var body = pack.Bodies[rule.Body];
        var weightings = rule.Passes.Quotas.Select(quota => quota.Weight!).Where(weight => weight != Criterion.Heads).Distinct(StringComparer.Ordinal).Select(weight => pack.Weightings[weight]).ToArray();
        var electorate = Electorate.Of(body, pack.Law.MembersOn(rule.From), weightings, pack.Evidence, rule.From);
        return electorate.Voters.IsEmpty ? null : electorate;
    }

    /// <summary>A rule of heads out of all members, all else switched off.</summary>
    private static RuleScores Simple(int voters, int parts, int of, bool exceed)
    {
        var rule = Repository.Csto.Rules.First(each => each.Status == RuleStatus.Adopted) with
        {
            Passes = new Criterion { Weight = Criterion.Heads, Share = new Threshold { Parts = parts, Of = of, Exceed = exceed }, OutOf = Denominator.AllMembers },
            LeastFor = 0,
            ObjectionDefeats = false,
            Abstention = Effect.Against,
            Absence = Effect.Against,
            HostConsent = false,
        };
        return RuleScores.Of(rule, Electorate.OfHeads(Enumerable.Range(0, voters).Select(i => $"{(char)('A' + i)}")));
    }
}
