// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Tests.Chain;

namespace Casus.Tests.Law;

/// <summary>
/// Kyrgyzstan, 12 June 2010: the verdict table of the legal reference (section 4.1). 'Consult = yes; force under the Treaty = no; force under the 2007 Agreement =
/// unknown on law (date), then missing: appeal to the CSTO (disputed)'.
/// </summary>
public sealed partial class LawStageTests
{
    private const string June = "kyrgyzstan-2010-06";

    [Fact]
    public void In_June_2010_the_members_may_consult_and_whether_they_may_use_force_is_arguable()
    {
        var law = Shipped.Pass(June).Law;
        law.For(Measure.Consult).ShouldBe(Answer.Yes);
        law.For(Measure.Force).ShouldBe(Answer.Arguable);
        law.Chair.ShouldNotBeNull().Member.ShouldBe("RUS");
    }

    [Theory]
    [InlineData("treaty-article-2-1992", Answer.Yes, "in force since 1994-04-20", "a threat to a party's security starts consultations; the secretaries met on 14 June")]
    [InlineData("treaty-article-4-1992", Answer.No, "in force since 1994-04-20", "no aggression by a state or group of states")]
    [InlineData("treaty-article-4-2010", Answer.No, "not signed or adopted before 2010-12-10, nor in force before 2012-12-19", "the text to come")]
    [InlineData("treaty-article-2-2010", Answer.No, "not signed or adopted before 2010-12-10, nor in force before 2012-12-19", "'stability' would have fitted; drafted because of this case")]
    [InlineData("treaty-article-2-2010-consult", Answer.No, "not signed or adopted before 2010-12-10, nor in force before 2012-12-19", "the text to come")]
    [InlineData("ksor-agreement-2009", Answer.No, "not in force before 2010-09-10", "expected by observers, not available in law")]
    [InlineData("crisis-response-2010", Answer.No, "not signed or adopted before 2010-12-10, nor in force before 2012-12-19 (unverified)", "not even signed")]
    [InlineData("peacekeeping-agreement-2007", Answer.Arguable, "in force since 2009-01-15 (unverified), if that day is right", "day unverified, addressee of the appeal disputed")]
    public void In_June_2010_each_basis_has_its_own_answer(string basis, Answer answer, string inForce, string why)
    {
        var verdict = Verdict(Shipped.Pass(June).Law, basis);
        verdict.Answer.ShouldBe(answer, why);
        verdict.InForce.Says.ShouldBe(inForce, why);
    }

    [Fact]
    public void In_June_2010_the_peacekeeping_agreement_turns_on_whether_the_appeal_went_to_the_organisation()
    {
        var law = Shipped.Pass(June).Law;
        law.Discriminating.ShouldNotBeNull().Id.ShouldBe("request.to-organisation");

        var verdict = Verdict(law, "peacekeeping-agreement-2007");
        var inForce = verdict.Suppositions.Where(each => Side(each, "peacekeeping-2007") == "holds").ToArray();
        inForce.Where(each => Side(each, "request.to-organisation") == "holds").Select(each => each.Value).Distinct().ShouldBe([Kleene.True]);
        inForce.Where(each => Side(each, "request.to-organisation") == "denied").Select(each => each.Value).Distinct().ShouldBe([Kleene.False]);
        verdict.Suppositions.Where(each => Side(each, "peacekeeping-2007") == "denied").Select(each => each.Value).Distinct().ShouldBe([Kleene.False]);
    }

    [Fact]
    public void In_June_2010_both_reports_on_the_appeal_are_shown_with_who_gave_them()
    {
        var verdict = Verdict(Shipped.Pass(June).Law, "peacekeeping-agreement-2007");
        verdict.Proponents.ShouldContain(who => who.StartsWith("Meduza"));
        verdict.Doubters.ShouldContain(who => who.StartsWith("Eurasianet"));
        var contest = verdict.Suppositions[0].Sides.Single(each => each.Contest.Id == "request.to-organisation").Contest;
        contest.Sides.Single(each => each.Id == "holds").Claims.ShouldContain("basis-2010-appeal-to-organisation");
        contest.Sides.Single(each => each.Id == "denied").Claims.ShouldContain("basis-2010-appeal-to-russia");
    }

    [Fact]
    public void If_the_appeal_went_to_the_organisation_what_is_left_in_doubt_is_the_day_of_the_agreement()
    {
        var law = Shipped.Pass(June, "facts.request.to-organisation=yes").Law;
        law.Answer.ShouldBe(Answer.Arguable);
        var verdict = Verdict(law, "peacekeeping-agreement-2007");
        verdict.Answer.ShouldBe(Answer.Arguable);
        verdict.Suppositions.GroupBy(each => Side(each, "peacekeeping-2007")).Select(group => (group.Key, group.Select(each => each.Value).Distinct().Single()))
            .ShouldBe([("holds", Kleene.True), ("denied", Kleene.False)]);
    }

    [Fact]
    public void If_the_appeal_went_to_Russia_alone_no_basis_for_force_is_left()
    {
        var law = Shipped.Pass(June, "facts.request.to-organisation=no").Law;
        law.Answer.ShouldBe(Answer.No);
        law.For(Measure.Consult).ShouldBe(Answer.Yes);
        var verdict = Verdict(law, "peacekeeping-agreement-2007");
        verdict.Answer.ShouldBe(Answer.No);
        verdict.Missing.ShouldContain("the host addressed its request to the organisation");
    }

    [Fact]
    public void In_June_2010_Article_4_lacks_an_attack_and_a_state_behind_it()
    {
        var verdict = Verdict(Shipped.Pass(June).Law, "treaty-article-4-1992");
        verdict.Missing.ShouldContain("a state or group of states made the attack or stood behind it");
        verdict.Doubters.ShouldContain(who => who.StartsWith("Dmitry Medvedev"));
    }

    [Theory]
    [InlineData("treaty-article-2-2010", Answer.Arguable, "stability, request and consent: every condition is met, on a reading that nobody is known to have put")]
    [InlineData("treaty-article-2-2010-consult", Answer.Yes, "stability")]
    [InlineData("treaty-article-4-2010", Answer.No, "no armed attack, on no reading aggression")]
    [InlineData("treaty-article-4-1992", Answer.No, "replaced")]
    [InlineData("treaty-article-2-1992", Answer.No, "replaced")]
    [InlineData("ksor-agreement-2009", Answer.Arguable, "open on the reading by which the list of tasks is a ground")]
    [InlineData("crisis-response-2010", Answer.Arguable, "in force, and nobody could read its body")]
    public void On_the_law_of_2013_the_facts_of_June_2010_open_what_was_closed(string basis, Answer answer, string why) =>
        Verdict(Shipped.Pass(June, "law.as-of=2013-01-01").Law, basis).Answer.ShouldBe(answer, why);

    [Fact]
    public void The_law_of_2013_asks_for_stability_alone_and_leaves_Uzbekistan_out()
    {
        var law = Shipped.Pass(June, "law.as-of=2013-01-01").Law;
        Verdict(law, "treaty-article-2-2010").Suppositions.ShouldAllBe(each => each.Value == Kleene.True);
        Verdict(law, "treaty-article-2-2010").Missing.ShouldBeEmpty();
        law.Members.Select(each => each.Country).ShouldNotContain("UZB");
    }

    [Fact]
    public void Two_days_before_the_amendments_entered_into_force_nothing_had_changed_for_the_treaty()
    {
        var law = Shipped.Pass(June, "law.as-of=2012-12-18").Law;
        Verdict(law, "treaty-article-2-2010").Answer.ShouldBe(Answer.No);
        Verdict(law, "ksor-agreement-2009").Answer.ShouldBe(Answer.Arguable);
    }

    private static string Side(Supposition supposition, string contest) => supposition.Sides.Single(each => each.Contest.Id == contest).Side.Id;
}
