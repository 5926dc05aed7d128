// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Simulation;
using Casus.Tests.Chain;
using Casus.Tests.Support;

namespace Casus.Tests.Council;

/// <summary>Replications: drawn ballots, keyed by member, that come up as often as the exact chances say.</summary>
public sealed partial class CouncilStageTests
{
    private static readonly VotingRule[] TinyRules =
    [
        TinyRule.Unanimity,
        TinyRule.Majority,
        TinyRule.Silent,
        TinyRule.NobodyAgainst(2) with { HostConsent = true },
        TinyRule.Majority with { Id = "veto", Vetoes = ["A"], VetoedBy = [Ballot.Against, Ballot.Absent], Blocking = TinyRule.Blocking(3) },
    ];

    public static TheoryData<string> Drawn => [.. TinyRules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Drawn))]
    public void In_one_mood_too_the_council_adopts_as_often_as_the_exact_chance_says(string id) => Over_a_thousand_seeds_the_council_adopts_as_often_as_the_exact_chance_says(id, 60);

    [Theory]
    [MemberData(nameof(Drawn))]
    public void Over_a_thousand_seeds_the_council_adopts_as_often_as_the_exact_chance_says(string id, int correlation = 0)
    {
        const int Seeds = 1_000;
        var rule = TinyRules.Single(each => each.Id == id);
        var council = new TinyCouncil { Others = [], Correlation = correlation }
            .With("HHH", 95).With("A", 85, 30).With("B", 80, 20, absent: 5).With("C", 75, 10, follows: ("A", "40 percent")).With("D", 70, 5, absent: 10);
        var chance = council.Vote(rule).Probability;
        chance.ShouldBeInRange(.05, .95, "a chance near 0 or 1 would show nothing");

        var adopted = Enumerable.Range(0, Seeds).Count(seed => council.Vote(rule, new KeyedDraws((ulong)seed, 0)).Adopted);

        var sigma = Math.Sqrt(chance * (1 - chance) / Seeds);
        (adopted / (double)Seeds).ShouldBe(chance, 4 * sigma);
    }

    [Fact]
    public void A_drawn_council_adopts_what_the_rule_makes_of_the_ballots_drawn()
    {
        var council = new TinyCouncil { Others = [] }.With("HHH", 95).With("A", 60, 40).With("B", 60, 20, absent: 20).With("C", 60, 10);
        var electorate = Electorate.OfHeads(["HHH", "A", "B", "C"]);
        foreach (var rule in TinyRules)
        {
            for (var seed = 0ul; seed < 50; seed++)
            {
                var outcome = council.Vote(rule, new KeyedDraws(seed, 0));
                outcome.Adopted.ShouldBe(PlainCount.Adopts(rule, electorate, "HHH", true, true, [.. outcome.Votes.Select(vote => vote.Ballot)]), rule.Id);
            }
        }
    }

    [Fact]
    public void Nothing_is_adopted_in_a_replication_of_what_was_never_put() =>
        Enumerable.Range(0, 20).ShouldAllBe(i => !new TinyCouncil { RequestMade = false }.With("HHH", 100).With("A", 100).Vote(TinyRule.Unanimity, new KeyedDraws(1, (uint)i)).Adopted);

    [Fact]
    public void Replications_of_one_seed_are_as_many_different_councils()
    {
        var council = new TinyCouncil { Others = [] }.With("HHH", 100).With("A", 50);
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
                BallotOf(four.Vote(TinyRule.Majority, new KeyedDraws(seed, 0)), member).ShouldBe(BallotOf(three.Vote(TinyRule.Unanimity, new KeyedDraws(seed, 0)), member));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    public void A_change_of_one_members_position_leaves_the_ballots_of_the_others_as_they_were(int correlation)
    {
        TinyCouncil Council(int supports) => new TinyCouncil { Others = [], Correlation = correlation }.With("HHH", 90).With("A", supports, absent: 10).With("B", 50, absent: 20).With("C", 50);
        var changed = 0;
        for (var seed = 0ul; seed < 100; seed++)
        {
            var (before, after) = (Council(20).Vote(TinyRule.Majority, new KeyedDraws(seed, 0)), Council(80).Vote(TinyRule.Majority, new KeyedDraws(seed, 0)));
            foreach (var member in new[] { "HHH", "B", "C" })
                BallotOf(after, member).ShouldBe(BallotOf(before, member));
            changed += BallotOf(after, "A") == BallotOf(before, "A") ? 0 : 1;
            if (BallotOf(before, "A") == Ballot.For)
                BallotOf(after, "A").ShouldBe(Ballot.For, "what is likelier than before is never drawn less");
        }
        changed.ShouldBeGreaterThan(30, "54 of a hundred are expected to change");
    }

    [Fact]
    public void A_follower_whose_strength_is_a_range_follows_as_often_as_its_mean()
    {
        // B is for only when it follows: half of the time. Four standard errors of 1,000 draws are 0.063.
        var council = new TinyCouncil { Others = [] }.With("HHH", 100).With("B", 0, objects: 100, follows: ("HHH", "0 to 100 percent"));
        var followed = Enumerable.Range(0, 1_000).Count(i => BallotOf(council.Vote(TinyRule.Majority, new KeyedDraws(1, (uint)i)), "B") == Ballot.For);
        (followed / 1_000.0).ShouldBe(.5, .063);
    }

    [Fact]
    public void A_follower_that_always_follows_is_never_drawn_against_its_leader_when_the_decision_is_set()
    {
        var council = new TinyCouncil { Decision = true, Others = [] }.With("HHH", 60).With("B", 30, follows: ("HHH", "100 percent")).With("C", 50);
        for (var i = 0u; i < 100; i++)
        {
            var outcome = council.Vote(TinyRule.Majority, new KeyedDraws(1, i));
            BallotOf(outcome, "B").ShouldBe(BallotOf(outcome, "HHH"));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void When_the_user_sets_the_decision_the_ballots_drawn_come_to_it(bool decision)
    {
        var council = new TinyCouncil { Decision = decision, Others = [] }.With("HHH", 90).With("A", 60, 40).With("B", 60, 20, absent: 20).With("C", 60, 10);
        foreach (var rule in TinyRules)
        {
            for (var i = 0u; i < 50; i++)
            {
                var outcome = council.Vote(rule, new KeyedDraws(1, i));
                outcome.Adopted.ShouldBe(decision);
                outcome.Chamber.Applied.Scores.Adopts([.. outcome.Votes.Select(vote => vote.Ballot)]).ShouldBe(decision, rule.Id);
            }
        }
    }

    [Fact]
    public void When_the_user_has_the_shipped_council_adopt_nobody_is_drawn_to_have_cast_a_ballot_that_rules_it_out()
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
        var council = new TinyCouncil { Others = [] }.With("HHH", 100).With("MAY", 100, contributes: 30);
        var sent = Enumerable.Range(0, 1_000).Count(seed => council.Vote(VolunteersSend, new KeyedDraws((ulong)seed, 0)).Coalition.Contains("MAY"));
        (sent / 1_000.0).ShouldBe(.3, .058);
    }

    [Fact]
    public void A_drawn_pass_does_not_ask_for_what_a_replication_does_not_keep()
    {
        var outcome = new TinyCouncil().With("HHH", 90).With("A", 60).Vote(TinyRule.Majority, new KeyedDraws(1, 0));
        outcome.UnderRules.ShouldBeEmpty();
        outcome.Votes.ShouldAllBe(vote => vote.Pivotal == 0);
        outcome.Because.Text.ShouldBeEmpty();
    }

    private static Ballot BallotOf(CouncilOutcome outcome, string member) => outcome.Votes.Single(each => each.Member == member).Ballot;
}
