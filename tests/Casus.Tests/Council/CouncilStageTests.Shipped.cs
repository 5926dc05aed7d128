// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Chain;
using Casus.Tests.Support;
using NodaTime.Text;

namespace Casus.Tests.Council;

/// <summary>What the stage makes of the cases as shipped.</summary>
public sealed partial class CouncilStageTests
{
    [Theory]
    [InlineData("1995-01-01", null, "before the Charter the pack knows no rule")]
    [InlineData("2010-06-12", "csto-consensus", "consensus until December 2012")]
    [InlineData("2012-12-18", "csto-consensus", "the last day of it")]
    [InlineData("2012-12-19", "csto-limited-format", "the first day of the limited format")]
    [InlineData("2022-01-05", "csto-limited-format", "in January 2022; its rivals are readings")]
    public void The_rule_of_a_day_is_the_adopted_one(string day, string? rule, string why) =>
        Chamber.RuleOn(Repository.Csto.Rules, Repository.Csto.Organisation!.Decides, LocalDatePattern.Iso.Parse(day).Value)?.Id.ShouldBe(rule, why);

    [Theory]
    [InlineData("kyrgyzstan-2010-04", NotPut.NoRequest)]
    [InlineData("karabakh-2020", NotPut.NoRequest)]
    [InlineData("kyrgyzstan-2010-06", null)]
    [InlineData("kazakhstan-2022", null)]
    [InlineData("armenia-2021", null)]
    [InlineData("armenia-2022", null)]
    public void The_non_events_of_2010_and_2020_were_never_put_to_the_vote(string crisis, NotPut? notPut) => Shipped.Pass(crisis).Council.NotPut.ShouldBe(notPut);

    [Fact]
    public void If_the_appeal_of_June_2010_went_to_Russia_alone_there_was_nothing_to_vote_on() =>
        Shipped.Pass("kyrgyzstan-2010-06", "appeal-to-russia").Council.NotPut.ShouldBe(NotPut.NoBasis);

    [Fact]
    public void Armenia_is_absent_from_the_council_of_2024()
    {
        var council = Shipped.Pass("kazakhstan-2022", "law.as-of=2024-03-01").Council;
        council.Votes.Single(each => each.Member == "ARM").Ballot.ShouldBe(Ballot.Absent);
        council.Coalition.ShouldNotContain("ARM");
        Shipped.Pass("kazakhstan-2022", "law.as-of=2024-03-01", "council.rule=csto-consensus").Council.Probability.ShouldBe(0, "an empty seat stops consensus");
    }
}
