// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Law;
using Casus.Tests.Support;
using NodaTime;

namespace Casus.Tests.Chain;

/// <summary>The reform of the organisation's law, signed on 10 December 2010 and in force from 19 December 2012 (design, reference law.md, section 2), and what else changed between two days.</summary>
public sealed class LawComparisonTests
{
    private static readonly LocalDate Eve = new(2012, 12, 18);
    private static readonly LocalDate Reform = new(2012, 12, 19);
    private static readonly Lazy<LawComparison> Known = new(() => LawComparison.Of(Shipped.Scenario("kyrgyzstan-2010-06"), Eve, Reform));

    [Theory]
    [InlineData("treaty-1992.article-2", "treaty-2010.article-2")]
    [InlineData("treaty-1992.article-4", "treaty-2010.article-4")]
    [InlineData("treaty-1992.article-6", "treaty-2010.article-6")]
    [InlineData("charter-2002.article-12", "charter-2010.article-12")]
    public void The_reform_changes_the_text_of_articles(string before, string after)
    {
        var change = Known.Value.Provisions.Single(each => each.After?.Id == after);
        (change.Fate, change.Before?.Id).ShouldBe((ProvisionFate.Changed, before));
        change.Before!.Says.ShouldNotBe(change.After!.Says);
        change.StatusBefore!.Value.ShouldNotBe(Kleene.False);
        change.StatusAfter!.Value.ShouldNotBe(Kleene.False);
    }

    [Fact]
    public void The_reform_brings_Charter_Article_7_on_crisis_response() =>
        Known.Value.Provisions.Single(each => each.After?.Id == "charter-2010.article-7").Fate.ShouldBeOneOf(ProvisionFate.Added, ProvisionFate.Changed);

    [Fact]
    public void The_crisis_regulations_of_2010_take_effect_with_the_reform()
    {
        var change = Known.Value.Instruments.Single(each => each.Version.Id == "crisis-regulations-2010");
        (change.Main.State, change.Main.Before.Kind, change.Main.Before.Value).ShouldBe(("KGZ", Standing.Waits, Kleene.False));
        change.Main.After.Value.ShouldNotBe(Kleene.False);
        Known.Value.Provisions.Single(each => each.After?.Id.StartsWith("crisis-regulations-2010.", StringComparison.Ordinal) == true).Fate.ShouldBe(ProvisionFate.Came);
    }

    [Fact]
    public void Articles_that_the_later_text_does_not_repeat_are_not_called_repealed()
    {
        var fates = Known.Value.Provisions.Where(each => each.Before?.Id is "treaty-1992.article-1" or "treaty-1992.article-11").Select(each => each.Fate).ToArray();
        fates.ShouldBe([ProvisionFate.NotRepeated, ProvisionFate.NotRepeated]);
    }

    [Fact]
    public void A_member_that_the_reform_never_bound_is_named_apart()
    {
        var change = Known.Value.Instruments.Single(each => each.Version.Id == "treaty-2010");
        change.Main.After.Kind.ShouldBe(Standing.InForce);
        var apart = change.Otherwise.Single();
        (apart.State, apart.After.Kind).ShouldBe(("UZB", Standing.NeverBound));
    }

    [Fact]
    public void On_that_day_Uzbekistan_ceased_to_be_a_member()
    {
        var change = Known.Value.Members.Single();
        (change.State, change.After).ShouldBe(("UZB", "no member"));
        change.Before.ShouldStartWith("a member");
    }

    [Fact]
    public void The_rule_of_the_council_changes()
    {
        var rules = Known.Value.Rules.Where(each => each.Rule.Status == Casus.Council.RuleStatus.Adopted).Select(each => (each.Rule.Id, each.Holds));
        rules.ShouldBe([("csto-consensus", false), ("csto-limited-format", true)]);
    }

    [Fact]
    public void The_verdicts_of_the_case_flip_from_the_text_of_1992_to_that_of_2010()
    {
        var own = Known.Value.Own;
        own.Flips.ShouldBeTrue();
        var turned = own.Bases.ToDictionary(each => each.Before.Basis.Id, each => (each.Before.Answer, each.After.Answer));
        turned["treaty-article-2-1992"].ShouldBe((Answer.Yes, Answer.No));
        turned["treaty-article-2-2010-consult"].ShouldBe((Answer.No, Answer.Yes));
        turned["treaty-article-2-2010"].Item1.ShouldBe(Answer.No);
        turned["treaty-article-2-2010"].Item2.ShouldNotBe(Answer.No);
    }

    [Fact]
    public void Every_other_case_is_tried_under_its_own_facts()
    {
        var flipped = Known.Value.Flipped.ToArray();
        flipped[0].ShouldBe(Known.Value.Own);
        flipped.Select(each => each.Case.Id).ShouldContain("kazakhstan-2022");
        (Known.Value.Others.Length + 1).ShouldBe(Repository.Csto.Cases.Count);
        foreach (var each in Known.Value.Others)
        {
            var alone = LawComparison.Of(Shipped.Scenario(each.Case.Id), Eve, Reform).Own;
            (alone.Before, alone.After, Verdicts(alone)).ShouldBe((each.Before, each.After, Verdicts(each)), each.Case.Id);
        }
    }

    [Fact]
    public void Facts_that_the_user_sets_are_those_of_the_case_alone()
    {
        var set = LawComparison.Of(Shipped.Scenario("kyrgyzstan-2010-06", "facts.attack.armed=yes", "facts.attack.on-member=yes", "facts.attack.by-state=yes"), Eve, Reform);
        set.Own.Bases.Select(each => each.Before.Basis.Id).ShouldContain("treaty-article-4-1992");
        set.Others.Select(Verdicts).ShouldBe(Known.Value.Others.Select(Verdicts));
    }

    [Fact]
    public void A_verdict_is_that_of_a_run_on_the_law_of_the_day()
    {
        foreach (var (day, answer) in new[] { ("2012-12-18", Known.Value.Own.Before), ("2012-12-19", Known.Value.Own.After) })
            Shipped.Pass("kyrgyzstan-2010-06", $"law.as-of={day}").Law.Answer.ShouldBe(answer, day);
    }

    [Fact]
    public void The_order_of_the_days_makes_no_difference()
    {
        var turned = LawComparison.Of(Shipped.Scenario("kyrgyzstan-2010-06"), Reform, Eve);
        Text(turned).ShouldBe(Text(Known.Value));
    }

    [Fact]
    public void Between_a_day_and_itself_nothing_changes()
    {
        var same = LawComparison.Of(Shipped.Scenario("kyrgyzstan-2010-06"), Eve, Eve);
        same.Members.ShouldBeEmpty();
        same.Instruments.ShouldBeEmpty();
        same.Provisions.ShouldBeEmpty();
        same.Gates.ShouldBeEmpty();
        same.Clearances.ShouldBeEmpty();
        same.Rules.ShouldBeEmpty();
        same.Flipped.ShouldBeEmpty();
    }

    [Fact]
    public void A_new_constitution_changes_a_members_own_law()
    {
        // The Kyrgyz constitution of 2021 is in force from 5 May 2021.
        var change = LawComparison.Of(Shipped.Scenario("kazakhstan-2022"), new LocalDate(2021, 5, 4), new LocalDate(2021, 5, 5)).Gates.Single(each => each.Member == "KGZ");
        change.After.Select(each => each.Id).ShouldBe(["kyrgyzstan-2021"]);
        change.Before.ShouldNotContain(each => each.Id == "kyrgyzstan-2021");
    }

    [Fact]
    public void The_document_names_every_part()
    {
        var document = LawComparisonDocument.Of(Known.Value);
        document.Select(each => each.Key).ShouldBe(["case", "host", "before", "after", "asKnown", "changes", "members", "instruments", "provisions", "gates", "clearances", "rules", "own", "cases", "casesCompared"]);
        document["cases"]!.AsArray().Count.ShouldBe(Known.Value.Flipped.Count());
        var provision = document["provisions"]!.AsArray().Single(each => (string?)each!["after"]?["id"] == "treaty-2010.article-4")!;
        ((string?)provision["before"]!["says"]).ShouldBe(Repository.Csto.Law.Provisions["treaty-1992.article-4"].Provision.Says);
    }

    private static string Text(LawComparison comparison) => LawComparisonDocument.Of(comparison).ToJsonString();

    private static string Verdicts(CaseChange change) => string.Join(' ', change.Bases.Select(each => $"{each.Before.Basis.Id}:{each.Before.Answer}:{each.After.Answer}"));
}
