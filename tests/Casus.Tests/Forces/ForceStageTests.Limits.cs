// SPDX-License-Identifier: Apache-2.0
namespace Casus.Tests.Forces;

/// <summary>What a member's own law lets go, and how many.</summary>
public sealed partial class ForceStageTests
{
    [Fact]
    public void A_member_sends_no_more_people_than_its_own_law_lets_go()
    {
        var outcome = new TinyForces().Unit("AAA", "a1", 200).LawCeiling("AAA", 120).Unit("FRA", "f1", 1000).Generate(500);
        outcome.Contributions.Where(each => each.Unit.Member == "AAA").Select(each => each.Persons).ShouldBe([120]);
        outcome.Contributions.Single(each => each.Unit.Id == "a1").Because.Because.ShouldContain(reason => reason.Because.Any(inner => inner.Text.StartsWith("ceiling of AAA's own law: 120 persons", StringComparison.Ordinal)));
        outcome.Persons.ShouldBe(500, "the framework member makes up the rest");
    }

    [Theory]
    [InlineData(300, 150, 150, "the ceiling of its member's mandate is reached")]
    [InlineData(150, 300, 150, "the ceiling of its member's own law is reached")]
    public void Of_mandate_and_law_the_lower_ceiling_counts(int law, int mandate, int sent, string why)
    {
        var outcome = new TinyForces().Unit("AAA", "a1", 150, order: 1).Unit("AAA", "a2", 150, order: 2).LawCeiling("AAA", law).Mandate("AAA", mandate).Generate(1_000);
        outcome.Contributions.Where(each => each.Unit.Member == "AAA").Sum(each => each.Persons).ShouldBe(sent);
        outcome.Held.Single(each => each.Unit.Id == "a2").Why.ShouldBe(why);
    }

    [Fact]
    public void The_framework_member_too_is_bound_by_its_own_law()
    {
        var outcome = new TinyForces().Unit("FRA", "f1", 400, order: 1).Unit("FRA", "f2", 400, order: 2).LawCeiling("FRA", 300).Generate(1_000);
        outcome.Persons.ShouldBe(300);
        outcome.Held.Single(each => each.Unit.Id == "f2").Why.ShouldBe("the ceiling of its member's own law is reached");
    }

    [Fact]
    public void A_ceiling_of_nobody_keeps_everybody_at_home() =>
        new TinyForces().Unit("AAA", "a1", 200).LawCeiling("AAA", 0).Generate(100).Contributions.ShouldBeEmpty();

    [Fact]
    public void A_member_whose_law_is_arguable_sends_on_the_reading_that_lets_it() =>
        new TinyForces().Unit("AAA", "a1", 200).Arguable("AAA").Generate(100).Contributions.ShouldHaveSingleItem().Unit.Id.ShouldBe("a1");
}
