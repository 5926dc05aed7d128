// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Forces;

namespace Casus.Tests.Chain;

public sealed class ForceSettingReaderTests
{
    [Fact]
    public void The_policy_the_members_asked_and_the_framework_can_be_set()
    {
        var settings = Shipped.Scenario("kazakhstan-2022", "force.policy=burden-share", "force.only=RUS, BLR", "force.framework=BLR").Settings;
        (settings.Policy, settings.Framework).ShouldBe((GenerationPolicy.BurdenShare, "BLR"));
        settings.Only.ShouldBe(["RUS", "BLR"]);
    }

    [Theory]
    [InlineData("force.policy=quikest", "unknown-word", "Did you mean 'quickest'?")]
    [InlineData("force.polcy=quickest", "unknown-path", "Did you mean 'force.policy'?")]
    [InlineData("force.only=RUS,BRL", "unknown-word", "Did you mean 'BLR'?")]
    [InlineData("force.only=,", "wrong-type", "Write codes of members with commas between them, such as 'AAA,BBB'.")]
    [InlineData("force.framework=RUX", "unknown-word", "Did you mean 'RUS'?")]
    public void What_is_wrong_is_named_with_a_remedy(string setting, string check, string remedy)
    {
        var fault = Should.Throw<DocumentException>(() => Shipped.Scenario("kazakhstan-2022", setting)).Diagnostics.ShouldHaveSingleItem();
        (fault.Check, fault.Remedy).ShouldBe((check, remedy));
    }

    [Fact]
    public void The_members_asked_are_the_only_ones_that_send()
    {
        var forces = Shipped.Pass("kazakhstan-2022", "force.only=RUS,BLR").Forces!;
        forces.Members.Order(StringComparer.Ordinal).ShouldBe(["BLR", "RUS"]);
        forces.Held.ShouldContain(each => each.Unit.Member == "ARM" && each.Why == "not asked in this scenario");
    }

    [Fact]
    public void A_policy_of_the_scenario_takes_the_place_of_that_of_the_case()
    {
        var forces = Shipped.Pass("kazakhstan-2022", "force.policy=token").Forces!;
        forces.Policy.ShouldBe(GenerationPolicy.Token);
        forces.Members.Length.ShouldBeGreaterThanOrEqualTo(Shipped.Pass("kazakhstan-2022").Forces!.Members.Length);
    }

    [Fact]
    public void Every_policy_sends_no_more_than_is_wanted_unless_it_is_the_framework_policy()
    {
        foreach (var result in Shipped.Pass("kazakhstan-2022").Forces!.Depth!.Policies.Where(each => each.Policy != GenerationPolicy.Framework))
        {
            result.Persons.ShouldBeLessThanOrEqualTo(Shipped.Pass("kazakhstan-2022").Forces!.Wanted);
            result.Proven.ShouldBeTrue();
        }
    }
}
