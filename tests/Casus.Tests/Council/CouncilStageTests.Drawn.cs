// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Simulation;
using Casus.Tests.Chain;
using Casus.Tests.Support;

namespace Casus.Tests.Council;

public sealed partial class CouncilStageTests
{
    public static TheoryData<string> Rules => [.. Repository.Csto.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Over_two_thousand_seeds_the_council_adopts_as_often_as_the_exact_chance_says(string id)
    {
        const int Seeds = 2_000;
        var rule = Repository.Csto.Rules.Single(each => each.Id == id);
        var council = new TinyCouncil { Others = [] }.With("HHH", 95).With("A", 85, 30).With("B", 80, 20, absent: 5).With("C", 75, 10).With("D", 70, 5, absent: 10);
        var chance = council.Vote(rule).Probability;
        chance.ShouldBeInRange(.05, .95, "a chance near 0 or 1 would show nothing");

        var adopted = Enumerable.Range(0, Seeds).Count(seed => council.Vote(rule, new KeyedDraws((ulong)seed, 0)).Adopted);

        var sigma = Math.Sqrt(chance * (1 - chance) / Seeds);
        (adopted / (double)Seeds).ShouldBe(chance, 4 * sigma);
    }

    [Fact]
    public void A_drawn_council_adopts_what_the_rule_makes_of_the_ballots_drawn()
    {
        var council = new TinyCouncil().With("HHH", 95).With("A", 60, 40).With("B", 60, 20, absent: 20).With("C", 60, 10);
        foreach (var rule in Repository.Csto.Rules)
        {
            for (var seed = 0ul; seed < 50; seed++)
            {
                var outcome = council.Vote(rule, new KeyedDraws(seed, 0));
                var tally = outcome.Votes.Aggregate(default(Tally), (sum, vote) => sum.With(vote.Ballot));
                outcome.Adopted.ShouldBe(rule.Adopts(tally, outcome.Votes[0].Ballot == Ballot.For));
            }
        }
    }

    [Fact]
    public void Replications_of_one_seed_are_as_many_different_councils()
    {
        var council = new TinyCouncil().With("HHH", 100).With("A", 50);
        var adopted = Enumerable.Range(0, 400).Count(i => council.Vote(TinyRule.Unanimity, new KeyedDraws(1, (uint)i)).Adopted);
        adopted.ShouldBeInRange(160, 240, "400 even draws: four standard errors are 40");
    }

    [Fact]
    public void A_ballot_hangs_on_the_member_and_not_on_who_else_votes()
    {
        var (three, four) = (new TinyCouncil().With("HHH", 100).With("A", 50).With("B", 50), new TinyCouncil().With("HHH", 100).With("Z", 50).With("B", 50).With("A", 50));
        for (var seed = 0ul; seed < 50; seed++)
        {
            foreach (var member in new[] { "A", "B" })
            {
                four.Vote(TinyRule.Majority, new KeyedDraws(seed, 0)).Votes.Single(each => each.Member == member).Ballot
                    .ShouldBe(three.Vote(TinyRule.Unanimity, new KeyedDraws(seed, 0)).Votes.Single(each => each.Member == member).Ballot);
            }
        }
    }

    [Fact]
    public void When_the_user_sets_the_decision_nobody_is_drawn_to_have_cast_a_ballot_that_rules_it_out()
    {
        for (var i = 0u; i < 50; i++)
        {
            var council = Shipped.Drawn("kazakhstan-2022", i, "council.decision=adopted", "council.rule=csto-limited-format").Council;
            council.Adopted.ShouldBeTrue();
            council.Votes.Select(each => each.Ballot).ShouldNotContain(Ballot.Against);
        }
    }

    [Fact]
    public void A_member_sends_as_often_as_it_is_said_to_once_it_has_voted_for_it()
    {
        // 1,000 draws of 0.3: four standard errors are 0.058.
        var council = new TinyCouncil().With("HHH", 100).With("MAY", 100, contributes: 30);
        var sent = Enumerable.Range(0, 1_000).Count(seed => council.Vote(VolunteersSend, new KeyedDraws((ulong)seed, 0)).Coalition.Contains("MAY"));
        (sent / 1_000.0).ShouldBe(.3, .058);
    }
}
