// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;
using Casus.Law;
using Casus.Simulation;

namespace Casus.Tests.Forces;

public sealed partial class ForceStageTests
{
    /// <summary>The framework member with three units, and two others with two each; six hundred people are wanted.</summary>
    private static TinyForces Three(GenerationPolicy policy) => new TinyForces { Policy = policy, LeastPart = 10 }
        .Unit("FRA", "fra-1", 300, order: 1, ready: (4, 30)).Unit("FRA", "fra-2", 500, order: 2, ready: (6, 40)).Unit("FRA", "fra-3", 200, order: 3, ready: (8, 60))
        .Unit("AAA", "a-1", 200, order: 1, ready: (2, 10)).Unit("AAA", "a-2", 100, order: 2, ready: (2, 20))
        .Unit("BBB", "b-1", 150, order: 1, ready: (2, 24)).Unit("BBB", "b-2", 50, order: 2, ready: (2, 12));

    [Fact]
    public void Largest_first_takes_the_fewest_and_largest_and_cuts_the_last()
    {
        var outcome = Three(GenerationPolicy.LargestFirst).Generate(wanted: 600);
        Sent(outcome).ShouldBe(["fra-1 100", "fra-2 500"]);
        outcome.Choice!.Proven.ShouldBeTrue();

        // The second best keeps two units and the largest of them, and replaces the second by one of 200.
        var next = outcome.Choice.NextBest!;
        (next.Added.Single().Id, next.Dropped.Single().Id, next.Parts.Sum(each => each.Persons)).ShouldBe(("fra-3", "fra-1", 600));
        Why(outcome, "a-1").ShouldBe("not needed: fewer or larger units meet the number");
    }

    [Fact]
    public void Burden_share_gives_each_member_its_part_of_what_all_could_send()
    {
        // FRA could send 1,000, AAA 300 and BBB 200, 1,500 in all: 400, 120 and 80 of 600.
        var outcome = Three(GenerationPolicy.BurdenShare).Generate(wanted: 600);
        outcome.Contributions.GroupBy(each => each.Unit.Member).Select(each => $"{each.Key} {each.Sum(part => part.Persons)}").ShouldBe(["FRA 400", "AAA 120", "BBB 80"]);
        Sent(outcome).ShouldBe(["fra-2 400", "a-1 120", "b-1 80"]);
    }

    [Fact]
    public void Token_has_the_smallest_unit_of_every_member_and_one_further_that_is_large_enough()
    {
        var outcome = Three(GenerationPolicy.Token).Generate(wanted: 600);
        Sent(outcome).ShouldBe(["fra-2 250", "fra-3 200", "a-2 100", "b-2 50"]);
    }

    [Fact]
    public void Quickest_waits_no_hour_longer_than_the_number_needs()
    {
        // Within 20 h of the order 350 are ready, within 24 h 500, within 30 h 800. The order comes at 4 h.
        var outcome = Three(GenerationPolicy.Quickest).Generate(wanted: 600);
        outcome.ReadyAt.ShouldBe(Tick.FromHours(34));
        Sent(outcome).ShouldBe(["fra-1 300", "a-1 200", "b-1 100"]);
        Why(outcome, "fra-2").ShouldBe("not needed: units that are ready earlier, or fewer of them, meet the number");
    }

    [Theory]
    [InlineData(GenerationPolicy.LargestFirst)]
    [InlineData(GenerationPolicy.BurdenShare)]
    [InlineData(GenerationPolicy.Token)]
    [InlineData(GenerationPolicy.Quickest)]
    public void Mandates_and_national_law_bind_every_policy(GenerationPolicy policy)
    {
        var outcome = Three(policy).Mandate("FRA", 350).LawCeiling("AAA", 90).Gate("BBB", Answer.Yes, hours: 2, LimitKind.NoConscripts).Unit("CCC", "c-1", 400).Gate("CCC", Answer.No).Generate(wanted: 5_000);
        outcome.Contributions.GroupBy(each => each.Unit.Member).Select(each => $"{each.Key} {each.Sum(part => part.Persons)}").ShouldBe(["FRA 350", "AAA 90", "BBB 200"]);
        Why(outcome, "c-1").ShouldBe("national law: parliament refuses");
    }

    [Fact]
    public void Where_nobody_is_wanted_no_policy_that_searches_sends_anybody() => Three(GenerationPolicy.Token).Generate(wanted: 0).Contributions.ShouldBeEmpty();

    [Fact]
    public void Only_the_members_asked_send()
    {
        var outcome = new TinyForces { Only = ["AAA"] }.Unit("FRA", "fra-1", 300).Unit("AAA", "a-1", 200).Generate(wanted: 400);
        Sent(outcome).ShouldBe(["a-1 200"]);
        Why(outcome, "fra-1").ShouldBe("not asked in this scenario");
    }

    [Fact]
    public void In_depth_every_policy_is_worked_out_beside_the_one_chosen()
    {
        var three = new TinyForces { LeastPart = 10, InDepth = true }.Unit("FRA", "fra-1", 300).Unit("FRA", "fra-2", 500, order: 20).Unit("AAA", "a-1", 200, ready: (1, 2)).Task("guard", 550);
        var policies = three.Generate(wanted: 600).Depth!.Policies;
        policies.Select(each => $"{each.Policy} {each.Persons} {each.Units} {each.Members} {each.ReadyAt!.Value.Hours} {each.TasksUnmet}").ShouldBe(
            ["Framework 600 3 2 16 0", "LargestFirst 600 2 1 16 0", "BurdenShare 600 2 2 16 0", "Token 600 3 2 16 0", "Quickest 600 2 1 16 0"]);
    }

    [Fact]
    public void In_a_replication_nothing_is_worked_out_beside() => new TinyForces().Unit("FRA", "fra-1", 300).Generate(wanted: 100, new KeyedDraws(1, 1)).Depth.ShouldBeNull();
}
