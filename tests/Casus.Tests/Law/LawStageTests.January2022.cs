// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Tests.Chain;

namespace Casus.Tests.Law;

/// <summary>Kazakhstan, 5 January 2022: the rival bases of the legal reference (section 4.2), side by side with those who claimed and those who doubted them.</summary>
public sealed partial class LawStageTests
{
    private const string January = "kazakhstan-2022";

    [Theory]
    [InlineData("treaty-article-4-2010", Answer.Arguable, "on the words of the text yes, on the reading of 2010 no")]
    [InlineData("peacekeeping-agreement-2007", Answer.Arguable, "appeal and decision exist; whether there was a dispute to settle is contested")]
    [InlineData("treaty-article-2-2010", Answer.Arguable, "the wording fits internal disorder and every condition is met; a candidate reading that no speaker is known to have put")]
    [InlineData("ksor-agreement-2009", Answer.Arguable, "other tasks set by the Council: an instrument about a force, not a casus")]
    [InlineData("crisis-response-2010", Answer.Arguable, "in force, and nobody could read its body")]
    [InlineData("treaty-article-4-1992", Answer.No, "replaced by the text of 2010")]
    [InlineData("treaty-article-2-1992", Answer.No, "replaced by the text of 2010")]
    public void In_January_2022_the_bases_stand_side_by_side(string basis, Answer answer, string why) => Verdict(Shipped.Pass(January).Law, basis).Answer.ShouldBe(answer, why);

    [Theory]
    [InlineData("treaty-article-4-2010", "Nikol Pashinyan, chair of the Council")]
    [InlineData("treaty-article-4-2010", "Russian foreign ministry")]
    [InlineData("treaty-article-4-2010", "Armenian ministry of defence")]
    [InlineData("treaty-article-4-2010", "Kassym-Jomart Tokayev, president of Kazakhstan")]
    [InlineData("peacekeeping-agreement-2007", "Volfovich, secretary of the Security Council of Belarus")]
    [InlineData("ksor-agreement-2009", "Dmitry Kuznets, Meduza")]
    public void In_January_2022_each_basis_names_who_claimed_it(string basis, string who) =>
        Verdict(Shipped.Pass(January).Law, basis).Proponents.ShouldContain(each => each.StartsWith(who));

    [Theory]
    [InlineData("treaty-article-4-2010", "Bekeshev, deputy of the Kyrgyz parliament")]
    [InlineData("treaty-article-4-2010", "authors at EJIL Talk")]
    [InlineData("treaty-article-4-2010", "author at Opinio Juris")]
    [InlineData("treaty-article-4-2010", "Islam Karimov, president of Uzbekistan (2010-12-10)")]
    [InlineData("peacekeeping-agreement-2007", "commentators known through press reports")]
    public void In_January_2022_each_basis_names_who_doubted_it(string basis, string who) =>
        Verdict(Shipped.Pass(January).Law, basis).Doubters.ShouldContain(each => each.StartsWith(who));

    [Fact]
    public void In_January_2022_what_most_turns_on_is_what_counts_as_aggression_or_an_armed_attack()
    {
        var law = Shipped.Pass(January).Law;
        law.Chair.ShouldNotBeNull().Member.ShouldBe("ARM");
        law.Discriminating.ShouldNotBeNull().Id.ShouldBeOneOf("aggression", "attack.armed");
    }

    [Theory]
    [InlineData("aggression.by-state", Answer.No, "no state was named, not even by the host")]
    [InlineData("aggression.external-only", Answer.No, "nobody had crossed a border")]
    [InlineData("aggression.trained-abroad", Answer.Arguable, "as the host put it; both the attack and the training are disputed")]
    [InlineData("aggression.armed-attack-any-origin", Answer.Arguable, "by the words of the text; that it was an armed attack is disputed")]
    public void The_reading_of_aggression_decides_Article_4_in_January_2022(string reading, Answer answer, string why) =>
        Verdict(Shipped.Pass(January, $"reading.aggression={reading}").Law, "treaty-article-4-2010").Answer.ShouldBe(answer, why);

    [Fact]
    public void Without_an_outside_hand_Article_4_falls_and_Article_2_stands()
    {
        var law = Shipped.Pass(January, "no-outside-hand").Law;
        Verdict(law, "treaty-article-4-2010").Answer.ShouldBe(Answer.No);
        Verdict(law, "treaty-article-2-2010").Suppositions.ShouldAllBe(each => each.Value == Kleene.True);
    }

    [Fact]
    public void If_the_host_asks_nobody_only_consultation_is_left()
    {
        var law = Shipped.Pass(January, "host-silent").Law;
        law.For(Measure.Force).ShouldBe(Answer.No);
        law.For(Measure.Consult).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void On_the_law_of_June_2010_only_the_peacekeeping_agreement_could_have_been_argued()
    {
        var law = Shipped.Pass(January, "law-of-2010").Law;
        law.Bases.Where(each => each.Basis.Permits.Contains(Measure.Force) && each.Answer != Answer.No).Select(each => each.Basis.Id).ShouldBe(["peacekeeping-agreement-2007"]);
    }

    [Theory]
    [InlineData("RUS", GateMode.Blanket, Answer.Yes)]
    [InlineData("BLR", GateMode.None, Answer.Arguable)]
    [InlineData("ARM", GateMode.None, Answer.Yes)]
    [InlineData("KGZ", GateMode.Prior, Answer.Yes)]
    [InlineData("TJK", GateMode.Prior, Answer.Yes)]
    public void In_January_2022_each_member_goes_through_its_own_procedure(string member, GateMode mode, Answer answer)
    {
        var gate = Shipped.Pass(January).Law.Gates.Single(each => each.Member == member);
        gate.Gate.ShouldNotBeNull().Mode.ShouldBe(mode);
        gate.Answer.ShouldBe(answer);
        gate.Steps.ShouldNotBeEmpty();
    }

    [Fact]
    public void In_January_2022_governments_that_decide_alone_are_done_before_parliaments_that_must_sit()
    {
        var opens = Shipped.Pass(January).Law.Gates.ToDictionary(each => each.Member, each => each.OpensAfter.ShouldNotBeNull().Seconds);
        foreach (var alone in new[] { "RUS", "BLR", "ARM" })
        {
            opens[alone].ShouldBeLessThan(opens["KGZ"]);
            opens[alone].ShouldBeLessThan(opens["TJK"]);
        }
    }

    [Fact]
    public void A_frozen_member_has_no_leave_to_give()
    {
        var gate = Shipped.Pass(January, "law.as-of=2024-03-01").Law.Gates.Single(each => each.Member == "ARM");
        gate.Answer.ShouldBe(Answer.No);
        gate.Says.ShouldBe("its participation is frozen");
    }
}
