// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Council;
using Casus.Documents;
using Casus.Evidence;
using Casus.Law;
using Casus.Tests.Support;
using NodaTime;

namespace Casus.Tests.Chain;

public sealed class SettingReaderTests
{
    [Fact]
    public void Every_kind_of_path_can_be_set()
    {
        var settings = Shipped.Scenario(
            "kazakhstan-2022",
            "law.as-of=2013-01-01",
            "council.rule=csto-consensus",
            "council.decision=adopted",
            "council.procedure=written-ballot",
            "council.bargaining=spatial",
            "council.ballot.KAZ=abstains",
            "council.supports.BLR=55 to 80 percent",
            "council.objects.ARM=10 percent",
            "facts.attack.armed=no",
            "facts.terrorism=unknown",
            "reading.aggression=aggression.external-only",
            "quantity.mission.guards=3 persons",
            "believe.case.kazakhstan-2022.strength @ announced=kazakhstan-announced-2500-zas").Settings;
        settings.AsOf.ShouldBe(new LocalDate(2013, 1, 1));
        (settings.Rule, settings.Council.Decision).ShouldBe(("csto-consensus", true));
        (settings.Procedure, settings.Council.Bargaining).ShouldBe(("written-ballot", BargainingKind.Spatial));
        settings.Council.Ballots.ShouldHaveSingleItem().ShouldBe(KeyValuePair.Create("KAZ", Ballot.Abstains));
        (settings.Council.Supports["BLR"].Low, settings.Council.Supports["BLR"].High).ShouldBe((.55, .8));
        settings.Council.Objects["ARM"].Low.ShouldBe(.1);
        settings.Facts.Select(each => (each.Key, each.Value.Answer)).ShouldBe([("attack.armed", FactAnswer.No), ("terrorism", FactAnswer.Unknown)]);
        settings.Readings["aggression"].ShouldBe("aggression.external-only");
        (settings.Quantities["mission.guards"].Low, settings.Quantities["mission.guards"].Dimension).ShouldBe((3, Dimension.Persons));
        settings.Beliefs["case.kazakhstan-2022.strength @ announced"].ShouldBe("kazakhstan-announced-2500-zas");
    }

    [Theory]
    [InlineData("council.decision=refused", false)]
    [InlineData("council.decision=adopted", true)]
    public void A_decision_is_adopted_or_refused(string setting, bool decision) => Shipped.Scenario("kazakhstan-2022", setting).Settings.Council.Decision.ShouldBe(decision);

    [Theory]
    [InlineData("law.asof=2013-01-01", "unknown-path", "Did you mean 'law.as-of'?")]
    [InlineData("councl.rule=csto-consensus", "unknown-path", "Did you mean 'council.rule'?")]
    [InlineData("facts.attack.armd=no", "unknown-path", "Did you mean 'attack.armed'?")]
    [InlineData("reading.agression=aggression.external-only", "unknown-path", "Did you mean 'aggression'?")]
    [InlineData("reading.aggression=aggression.external", "unknown-word", "Did you mean 'aggression.external-only'?")]
    [InlineData("council.rule=csto-consensu", "unknown-word", "Did you mean 'csto-consensus'?")]
    [InlineData("council.decision=adoptd", "unknown-word", "Did you mean 'adopted'?")]
    [InlineData("council.procedure=written-balot", "unknown-word", "Did you mean 'written-ballot'?")]
    [InlineData("council.bargaining=spatiel", "unknown-word", "Did you mean 'spatial'?")]
    [InlineData("council.ballot.KAS=for", "unknown-path", "Did you mean 'KAZ'?")]
    [InlineData("council.ballot.KAZ=abstain", "unknown-word", "Did you mean 'abstains'?")]
    [InlineData("council.balot.KAZ=for", "unknown-path", "Did you mean 'council.ballot.KAZ'?")]
    [InlineData("council.supports.KAS=80 percent", "unknown-path", "Did you mean 'KAZ'?")]
    [InlineData("council.supports.KAZ=80", "bad-value", "")]
    [InlineData("council.supports.KAZ=80 persons", "bad-unit", "Write per cent, such as '80 percent' or '55 to 80 percent'.")]
    [InlineData("council.objects.KAZ=110 percent", "out-of-range", "Write a value from 0 to 100 percent.")]
    [InlineData("council.objects.KAZ=90 to 110 percent", "out-of-range", "Write a value from 0 to 100 percent.")]
    [InlineData("facts.attack.armed=yes!", "unknown-word", "Did you mean 'yes'?")]
    [InlineData("facts.attack.armed=disputed", "unknown-word", "Known: no, unknown, yes.")]
    [InlineData("quantity.mission.gards=3 persons", "unknown-path", "Did you mean 'mission.guards'?")]
    [InlineData("quantity.mission.guards=3 person", "bad-value", "Did you mean 'persons'?")]
    [InlineData("quantity.mission.guards=3 hours", "bad-unit", "Write a value in persons, such as '1 persons'.")]
    [InlineData("quantity.mission.guards=many", "bad-unit", "Write a value in persons, such as '1 persons'.")]
    [InlineData("quantity.law.amendments-2010.in-force=3 hours", "bad-unit", "Write a day, such as 2022-01-05.")]
    [InlineData("believe.case.kazakhstan-2022.strength @ announced=kazakhstan-announced-2500-zass", "unknown-word", "Did you mean 'kazakhstan-announced-2500-zas'?")]
    [InlineData("law.as-of=5 January 2022", "wrong-type", "Write it like 2013-01-01.")]
    [InlineData("law.as-of=2022-02-30", "wrong-type", "Write it like 2013-01-01.")]
    [InlineData("law.as-of=1990-01-01", "outside-cover", "Choose a day within, or extend the law of the pack.")]
    [InlineData("facts.=yes", "unknown-path", "")]
    public void A_slip_is_answered_with_what_was_meant(string setting, string check, string remedy)
    {
        var fault = Faults(setting).ShouldHaveSingleItem();
        fault.Check.ShouldBe(check);
        fault.Remedy.ShouldContain(remedy);
        fault.At.ToString().ShouldStartWith("--set ");
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() =>
        Faults("law.asof=2013-01-01", "no-such-change", "council.rule=nobody", "facts.attack.armed=perhaps", "quantity.mission.guards=3 hours").Select(each => each.Check)
            .ShouldBe(["unknown-path", "unknown-word", "unknown-word", "bad-unit", "unknown-change"], ignoreOrder: true);

    [Fact]
    public void One_path_set_to_two_values_is_a_conflict_that_names_both_and_where_they_were_said()
    {
        // Both changes set council.rule.
        var fault = Faults("consensus-in-2022", "majority-ballot").ShouldHaveSingleItem();
        fault.Check.ShouldBe("conflict");
        fault.Message.ShouldBe("'council.rule' is set to 'csto-consensus' by consensus-in-2022 and to 'csto-ballot-majority' by majority-ballot.");
    }

    [Fact]
    public void A_setting_of_the_user_against_a_change_is_a_conflict_too() =>
        Faults("council-adopts", "council.decision=refused").ShouldHaveSingleItem().Message.ShouldBe("'council.decision' is set to 'adopted' by council-adopts and to 'refused' by --set.");

    [Theory]
    [InlineData("council.ballot.KAZ=for", "council.supports.KAZ=80 percent")]
    [InlineData("council.supports.KAZ=80 percent", "council.ballot.KAZ=for")]
    [InlineData("council.objects.KAZ=80 percent", "council.ballot.KAZ=against")]
    public void A_ballot_and_chances_of_one_member_are_a_conflict_in_either_order(string first, string second)
    {
        var fault = Faults(first, second).ShouldHaveSingleItem();
        (fault.Check, fault.Remedy).ShouldBe(("conflict", "Keep one of the two."));
    }

    [Fact]
    public void What_is_set_of_the_council_reaches_it()
    {
        var council = Shipped.Pass("kazakhstan-2022", "council.procedure=written-ballot", "council.ballot.KGZ=against", "council.supports.BLR=100 percent").Council;
        council.Chamber.Procedure.Id.ShouldBe("written-ballot");
        council.Votes.Single(vote => vote.Member == "KGZ").Ballot.ShouldBe(Ballot.Against);
        council.Votes.Single(vote => vote.Member == "BLR").Chances.For.ShouldBeGreaterThan(.99);
    }

    [Fact]
    public void One_path_set_twice_to_the_same_value_is_none() => Shipped.Scenario("kazakhstan-2022", "council-adopts", "council.decision=adopted").Settings.Council.Decision.ShouldBe(true);

    public static TheoryData<string> Changes => [.. Repository.Csto.Changes.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_shipped_change_can_be_read(string change) => Shipped.Scenario("kazakhstan-2022", change).Changes.ShouldNotBeEmpty();

    private static Diagnostic[] Faults(params string[] settings) => [.. Should.Throw<DocumentException>(() => Shipped.Scenario("kazakhstan-2022", settings)).Diagnostics];
}
