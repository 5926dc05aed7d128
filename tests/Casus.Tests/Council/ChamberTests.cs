// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using NodaTime;

namespace Casus.Tests.Council;

public sealed class ChamberTests
{
    private static readonly VotingRule Old = TinyRule.Unanimity with { Id = "old", Status = RuleStatus.Adopted, Until = new LocalDate(2010, 1, 1) };
    private static readonly VotingRule New = TinyRule.Majority with { Id = "new", Status = RuleStatus.Adopted, From = new LocalDate(2010, 1, 1) };

    [Theory]
    [InlineData("1999-12-31", null)]
    [InlineData("2000-01-01", "old")]
    [InlineData("2009-12-31", "old")]
    [InlineData("2010-01-01", "new")]
    public void The_rule_of_a_day_is_the_adopted_one_of_the_body(string day, string? rule)
    {
        VotingRule[] rules = [Old with { Id = "reading", Status = RuleStatus.Reading }, Old with { Id = "elsewhere", Body = "assembly" }, Old, New];
        Chamber.RuleOn([.. rules], "council", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)?.Id.ShouldBe(rule);
        if (rule is null)
            Chamber.RuleOn([.. rules], "council", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).ShouldBeNull();
    }

    [Fact]
    public void A_rule_for_questions_of_procedure_is_not_the_rule_of_the_day()
    {
        var procedural = Old with { Id = "procedural" };
        var main = Old with { Procedural = new(new ProceduralQuestions { Says = "The chair says which.", Rule = "procedural" }) };
        Chamber.RuleOn([procedural, main], "council", new LocalDate(2005, 1, 1))!.Id.ShouldBe("old");
        Chamber.IsProcedural([procedural, main], procedural).ShouldBeTrue();
        Chamber.IsProcedural([procedural, main], main).ShouldBeFalse();
    }

    [Fact]
    public void The_rule_that_applies_stands_first_and_once()
    {
        var chamber = new TinyCouncil { Others = [TinyRule.Majority, TinyRule.Silent] }.With("HHH", 100).With("A", 50).Chamber(TinyRule.Unanimity);
        chamber.Rules.Select(rule => rule.Rule.Id).ShouldBe(["unanimity", "majority", "silent"]);
        chamber.Applied.Automaton.ShouldNotBeNull();
    }

    [Fact]
    public void Those_who_take_no_part_for_the_time_being_are_frozen_and_still_members()
    {
        var chamber = new TinyCouncil().With("HHH", 100).With("FRO", 50, state: Casus.Law.ParticipationState.Frozen).Chamber(TinyRule.Unanimity);
        chamber.Frozen.ShouldBe(["FRO"]);
        chamber.Members.ShouldBe(["HHH", "FRO"]);
    }
}
