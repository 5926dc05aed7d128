// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;
using Casus.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Council;

/// <summary>The dynamic programme against every way of voting, for any rule and any chances.</summary>
public sealed partial class AdoptionChanceTests
{
    private static readonly Gen<(VotingRule Rule, BallotChances[] Voters, string Host, bool Consents, int Voter)> Councils =
        from rule in TinyRule.Any
        from voters in TinyRule.Voters(most: 5)
        from host in Gen.Elements("A", "B", "none")
        from consents in Gen.Elements(true, false)
        from voter in Gen.Choose(0, 100)
        select (rule, voters, host, consents, voter % voters.Length);

    [Fact]
    public void The_chance_is_the_sum_over_every_way_of_voting() => Always.Holds(Councils, council =>
        AdoptionChance.Of(council.Rule, council.Voters, council.Host, council.Consents)
            .ShouldBe(BruteForce.Adoption(council.Rule, council.Voters, council.Host, council.Consents), 1e-12));

    [Fact]
    public void A_voter_is_pivotal_in_the_ways_in_which_its_vote_makes_the_difference() => Always.Holds(Councils, council =>
        AdoptionChance.Pivotal(council.Rule, council.Voters, council.Voter, council.Host, council.Consents)
            .ShouldBe(BruteForce.Pivotal(council.Rule, council.Voters, council.Voter, council.Host, council.Consents), 1e-12));

    [Fact]
    public void Given_adoption_a_ballot_has_the_share_of_the_ways_that_adopt() => Always.Holds(Councils, council =>
    {
        var total = BruteForce.Adoption(council.Rule, council.Voters, council.Host, council.Consents);
        if (total <= 0)
            return;
        var given = AdoptionChance.GivenAdoption(council.Rule, council.Voters, council.Voter, council.Host, council.Consents);
        foreach (var ballot in Enum.GetValues<Ballot>())
            given.Of(ballot).ShouldBe(BruteForce.Joint(council.Rule, council.Voters, council.Voter, ballot, council.Host, council.Consents) / total, 1e-9);
    });

    [Fact]
    public void How_pivotal_a_voter_is_does_not_depend_on_how_it_is_likely_to_vote() => Always.Holds(Councils, council =>
    {
        var before = AdoptionChance.Pivotal(council.Rule, council.Voters, council.Voter, council.Host, council.Consents);
        foreach (var ballot in Enum.GetValues<Ballot>())
        {
            var changed = council.Voters.ToArray();
            changed[council.Voter] = changed[council.Voter].Certain(ballot);
            AdoptionChance.Pivotal(council.Rule, changed, council.Voter, council.Host, council.Consents).ShouldBe(before, 1e-15);
        }
    });

    [Fact]
    public void The_order_of_the_voters_changes_nothing() => Always.Holds(
        Councils.SelectMany(council => Gen.Shuffle(council.Voters).Select(shuffled => (council, shuffled))),
        sample => AdoptionChance.Of(sample.council.Rule, sample.shuffled, sample.council.Host, sample.council.Consents)
            .ShouldBe(AdoptionChance.Of(sample.council.Rule, sample.council.Voters, sample.council.Host, sample.council.Consents), 1e-12));

    [Fact]
    public void Equal_voters_are_equally_pivotal_under_every_shipped_rule()
    {
        foreach (var rule in Repository.Csto.Rules)
        {
            var voters = Enumerable.Range(0, 6).Select(i => new BallotChances(TinyRule.Member(i), .5, .2, .2, .1)).ToArray();
            var others = Enumerable.Range(1, 5).Select(i => AdoptionChance.Pivotal(rule, voters, i, host: "A", hostConsents: true)).ToArray();
            others.ShouldAllBe(each => Math.Abs(each - others[0]) < 1e-15, rule.Id);
        }
    }
}
