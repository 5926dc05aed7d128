// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;
using Casus.Tests.Support;
using FsCheck.Fluent;

namespace Casus.Tests.Council;

public sealed class RuleOutcomeTests
{
    private static readonly bool[] Hosts = [true, false];

    [Theory]
    [InlineData("csto-consensus", 6, 0, 0, 0, true, "everybody is for it")]
    [InlineData("csto-consensus", 5, 1, 0, 0, false, "an abstention stops it")]
    [InlineData("csto-consensus", 5, 0, 1, 0, false, "an objection stops it")]
    [InlineData("csto-consensus", 5, 0, 0, 1, false, "an empty seat stops it")]
    [InlineData("csto-consensus", 7, 0, 0, 0, true, "seven, with Uzbekistan")]
    [InlineData("csto-limited-format", 6, 0, 0, 0, true, "everybody is for it")]
    [InlineData("csto-limited-format", 5, 1, 0, 0, true, "who abstains stands aside")]
    [InlineData("csto-limited-format", 1, 5, 0, 0, true, "five stand aside and one is for it")]
    [InlineData("csto-limited-format", 0, 6, 0, 0, false, "nobody is for it")]
    [InlineData("csto-limited-format", 5, 0, 1, 0, false, "nobody may be against: a veto in effect remains")]
    [InlineData("csto-limited-format", 4, 0, 0, 2, true, "two thirds are there, and absence counts as not objecting")]
    [InlineData("csto-limited-format", 3, 0, 0, 3, false, "no quorum: half are there")]
    [InlineData("csto-limited-format", 2, 2, 0, 2, true, "those who abstain are there for the quorum")]
    [InlineData("csto-limited-format", 5, 0, 0, 2, true, "five of seven are two thirds and more")]
    [InlineData("csto-limited-format", 4, 0, 0, 3, false, "four of seven are less than two thirds")]
    [InlineData("csto-unanimity-2022", 6, 0, 0, 0, true, "every head of state agrees")]
    [InlineData("csto-unanimity-2022", 5, 1, 0, 0, false, "one does not")]
    [InlineData("csto-unanimity-2022", 5, 0, 0, 1, false, "one is not asked")]
    [InlineData("csto-ballot-majority", 4, 0, 2, 0, true, "four of six against two")]
    [InlineData("csto-ballot-majority", 3, 0, 3, 0, false, "half is not more than half")]
    [InlineData("csto-ballot-majority", 3, 3, 0, 0, false, "more than half of all members, not of those who vote")]
    [InlineData("csto-ballot-majority", 4, 0, 0, 2, true, "empty seats do not stop it")]
    [InlineData("csto-ballot-majority", 4, 0, 3, 0, true, "four of seven")]
    [InlineData("csto-ballot-majority", 3, 0, 4, 0, false, "three of seven")]
    public void What_the_shipped_rules_make_of_a_vote(string rule, int votesFor, int abstain, int against, int absent, bool adopted, string why) =>
        Rule(rule).Adopts(new Tally(votesFor, abstain, against, absent), hostConsents: true).ShouldBe(adopted, why);

    [Theory]
    [InlineData("csto-consensus")]
    [InlineData("csto-limited-format")]
    [InlineData("csto-unanimity-2022")]
    [InlineData("csto-ballot-majority")]
    public void Under_no_shipped_rule_is_anything_adopted_against_the_host(string rule) => Rule(rule).Adopts(new Tally(6, 0, 0, 0), hostConsents: false).ShouldBeFalse();

    [Fact]
    public void Every_shipped_rule_is_in_the_table_above() =>
        Repository.Csto.Rules.Select(each => each.Id).ShouldBe(["csto-consensus", "csto-limited-format", "csto-unanimity-2022", "csto-ballot-majority"]);

    [Theory]
    [InlineData(Denominator.AllMembers, Effect.Neutral, 3, 1, 0, 1, false, "three of five")]
    [InlineData(Denominator.Present, Effect.Neutral, 3, 1, 0, 1, true, "three of the four who are there")]
    [InlineData(Denominator.PresentAndVoting, Effect.Neutral, 2, 2, 1, 0, true, "two of the three who vote yes or no")]
    [InlineData(Denominator.Present, Effect.Neutral, 2, 2, 1, 0, false, "two of the five who are there")]
    [InlineData(Denominator.Present, Effect.StandsAside, 2, 2, 1, 0, true, "those who abstain stand aside: two of three")]
    [InlineData(Denominator.AllMembers, Effect.StandsAside, 2, 2, 1, 0, true, "those who abstain are left out of all members too")]
    [InlineData(Denominator.PresentAndVoting, Effect.Against, 2, 2, 0, 0, false, "those who abstain count as against: two of four")]
    [InlineData(Denominator.PresentAndVoting, Effect.For, 1, 1, 1, 0, true, "silence is consent: two of three")]
    [InlineData(Denominator.PresentAndVoting, Effect.Neutral, 0, 4, 0, 0, false, "of nobody who votes there is no share")]
    public void Two_thirds_of_whom_depends_on_the_denominator_and_on_what_abstention_means(
        Denominator denominator, Effect abstention, int votesFor, int abstain, int against, int absent, bool adopted, string why) =>
        (TinyRule.Unanimity with { Threshold = TinyRule.Share(2, 3), Denominator = denominator, Abstention = abstention })
            .Adopts(new Tally(votesFor, abstain, against, absent), true).ShouldBe(adopted, why);

    [Theory]
    [InlineData(Effect.For, 4, 2, true, "absence as silent consent: six of six")]
    [InlineData(Effect.Against, 4, 2, false, "absence as a vote against")]
    [InlineData(Effect.Neutral, 4, 2, false, "counted among all members and not for it")]
    [InlineData(Effect.StandsAside, 4, 2, true, "left out: four of four")]
    public void Under_unanimity_an_empty_seat_is_what_the_rule_says(Effect absence, int votesFor, int absent, bool adopted, string why) =>
        (TinyRule.Unanimity with { Absence = absence }).Adopts(new Tally(votesFor, 0, 0, absent), true).ShouldBe(adopted, why);

    [Theory]
    [InlineData(Effect.Against, 1, 0, false, "an abstention counts as an objection")]
    [InlineData(Effect.Neutral, 1, 0, true, "an abstention is none")]
    [InlineData(Effect.Against, 0, 1, false, "an objection is one")]
    public void A_single_objection_defeats_where_the_rule_says_so(Effect abstention, int abstain, int against, bool adopted, string why) =>
        (TinyRule.Majority with { ObjectionDefeats = true, Abstention = abstention }).Adopts(new Tally(5, abstain, against, 0), true).ShouldBe(adopted, why);

    [Fact]
    public void Silent_consent_does_not_stand_in_for_the_least_number_of_votes() =>
        (TinyRule.Unanimity with { Abstention = Effect.For, LeastFor = 2 }).Adopts(new Tally(1, 5, 0, 0), true).ShouldBeFalse();

    [Fact]
    public void A_no_turned_into_a_yes_never_defeats_what_would_have_passed_under_any_shipped_rule()
    {
        foreach (var rule in Repository.Csto.Rules)
        {
            foreach (var (tally, host) in Tallies(most: 8).Where(each => each.Tally.Against > 0 && rule.Adopts(each.Tally, each.Host)))
                rule.Adopts(tally with { Against = tally.Against - 1, For = tally.For + 1 }, host).ShouldBeTrue($"{rule.Id} {tally}");
        }
    }

    [Fact]
    public void A_no_turned_into_a_yes_never_defeats_what_would_have_passed_under_any_rule_at_all() => Always.Holds(TinyRule.Any, rule =>
    {
        foreach (var (tally, host) in Tallies(most: 5).Where(each => each.Tally.Against > 0 && rule.Adopts(each.Tally, each.Host)))
            rule.Adopts(tally with { Against = tally.Against - 1, For = tally.For + 1 }, host).ShouldBeTrue($"{rule} {tally}");
    });

    [Fact]
    public void The_consent_of_the_host_never_defeats_what_would_have_passed_without_it() => Always.Holds(TinyRule.Any, rule =>
    {
        foreach (var (tally, _) in Tallies(most: 5).Where(each => rule.Adopts(each.Tally, hostConsents: false)))
            rule.Adopts(tally, hostConsents: true).ShouldBeTrue($"{rule} {tally}");
    });

    private static VotingRule Rule(string id) => Repository.Csto.Rules.Single(each => each.Id == id);

    private static IEnumerable<(Tally Tally, bool Host)> Tallies(int most) =>
        from votesFor in Enumerable.Range(0, most + 1)
        from abstain in Enumerable.Range(0, most + 1 - votesFor)
        from against in Enumerable.Range(0, most + 1 - votesFor - abstain)
        from absent in Enumerable.Range(0, most + 1 - votesFor - abstain - against)
        where votesFor + abstain + against + absent > 0
        from host in Hosts
        select (new Tally(votesFor, abstain, against, absent), host);
}
