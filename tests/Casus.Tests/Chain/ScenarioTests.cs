// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents;
using Casus.Tests.Support;

namespace Casus.Tests.Chain;

public sealed class ScenarioTests
{
    [Fact]
    public void Changes_stack_in_the_order_given_and_keep_where_they_come_from()
    {
        var scenario = Scenario.Of(Repository.Csto, "kazakhstan-2022", 7, ["council-adopts", "external-reading"], [("facts.terrorism", "no")]);
        scenario.Changes.Select(each => (each.ToString(), each.Origin)).ShouldBe([
            ("council.decision=adopted", "council-adopts"),
            ("reading.aggression=aggression.external-only", "external-reading"),
            ("facts.terrorism=no", "--set")]);
        (scenario.Seed, scenario.Case.Id).ShouldBe((7ul, "kazakhstan-2022"));
    }

    [Fact]
    public void A_case_that_the_pack_does_not_have_is_answered_with_one_that_it_has()
    {
        var fault = Should.Throw<DocumentException>(() => Scenario.Of(Repository.Csto, "kazakstan-2022", 1, [], [])).Diagnostics.ShouldHaveSingleItem();
        (fault.Check, fault.Remedy).ShouldBe(("unknown-case", "Did you mean 'kazakhstan-2022'?"));
    }

    [Fact]
    public void A_wrong_case_a_wrong_change_and_a_wrong_setting_are_told_together() =>
        Should.Throw<DocumentException>(() => Scenario.Of(Repository.Csto, "nowhere", 1, ["council-adopt"], [("council.rule", "nobody")])).Diagnostics.Select(each => each.Check)
            .ShouldBe(["unknown-case", "unknown-change", "unknown-word"], ignoreOrder: true);

    [Fact]
    public void What_a_user_changes_is_said_to_be_set_by_the_user() =>
        Shipped.Pass("kazakhstan-2022", "quantity.mission.guards=3 persons", "council-adopts").Quantities.Resolve("mission.guards").Setting.ShouldBe("3 persons");
}
