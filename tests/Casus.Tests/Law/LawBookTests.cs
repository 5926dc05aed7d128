// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace Casus.Tests.Law;

/// <summary>Who was a member, took part and sat in the chair on a day, as the CSTO pack holds it.</summary>
public sealed class LawBookTests
{
    private static readonly LawBook Law = Repository.Csto.Law;

    [Theory]
    [InlineData("1994-04-19", false, "the pack's cover begins with the entry into force of the treaty")]
    [InlineData("1994-04-20", true, "party from the entry into force")]
    [InlineData("1999-04-01", true, "the day before the prolongation that it did not sign")]
    [InlineData("1999-04-02", false, "left in 1999")]
    [InlineData("2006-08-15", false, "not yet back")]
    [InlineData("2006-08-16", true, "back in 2006")]
    [InlineData("2010-06-12", true, "a member in June 2010")]
    [InlineData("2012-12-18", true, "notice given, decision pending")]
    [InlineData("2012-12-19", false, "the Council's decision of 19 December 2012")]
    [InlineData("2022-01-05", false, "outside since 2012")]
    public void Uzbekistan_was_a_member_twice(string day, bool member, string why) => MembersOn(day).Contains("UZB").ShouldBe(member, why);

    [Theory]
    [InlineData("1995-01-01", "ARM AZE BLR GEO KAZ KGZ RUS TJK UZB")]
    [InlineData("2000-01-01", "ARM BLR KAZ KGZ RUS TJK")]
    [InlineData("2010-06-12", "ARM BLR KAZ KGZ RUS TJK UZB")]
    [InlineData("2010-10-26", "ARM BLR KAZ KGZ RUS TJK UZB XUR")]
    [InlineData("2010-10-29", "ARM BLR KAZ KGZ RUS TJK UZB")]
    [InlineData("2022-01-05", "ARM BLR KAZ KGZ RUS TJK")]
    [InlineData("2024-03-01", "ARM BLR KAZ KGZ RUS TJK")]
    public void The_members_on_a_day(string day, string members) => string.Join(' ', MembersOn(day).Order(StringComparer.Ordinal)).ShouldBe(members);

    [Theory]
    [InlineData("ARM", "2022-09-13", ParticipationState.Full, "two years before the freeze")]
    [InlineData("ARM", "2024-02-22", ParticipationState.Full, "the day before")]
    [InlineData("ARM", "2024-02-23", ParticipationState.Frozen, "declared frozen, and still a member")]
    [InlineData("ARM", "2024-06-30", ParticipationState.Frozen, "to the end of the pack's cover")]
    [InlineData("UZB", "2012-06-27", ParticipationState.Full, "before its notice")]
    [InlineData("UZB", "2012-06-28", ParticipationState.Suspended, "its own notice")]
    [InlineData("RUS", "2024-06-30", ParticipationState.Full, "never anything else")]
    public void Membership_and_participation_are_two_things(string country, string day, ParticipationState state, string why)
    {
        LawBook.ParticipationOn(Law.Members.Single(each => each.Country == country), On(day)).ShouldBe(state, why);
        MembersOn(day).ShouldContain(country, why);
    }

    [Theory]
    [InlineData("2010-06-12", "RUS")]
    [InlineData("2010-12-09", "RUS")]
    [InlineData("2010-12-10", "BLR")]
    [InlineData("2021-05-14", "TJK")]
    [InlineData("2022-01-05", "ARM")]
    [InlineData("2022-09-13", "ARM")]
    public void The_chair_on_a_day(string day, string chair) => Law.ChairOn(On(day)).ShouldNotBeNull().Member.ShouldBe(chair);

    [Fact]
    public void Where_the_pack_does_not_say_who_was_in_the_chair_nobody_is_named() => Law.ChairOn(On("2015-01-01")).ShouldBeNull();

    [Theory]
    [InlineData("RUS", "2009-12-15", GateMode.Prior, "before the blanket consent of 16 December 2009")]
    [InlineData("RUS", "2009-12-16", GateMode.Blanket, "resolution 456-SF")]
    [InlineData("BLR", "2022-01-05", GateMode.None, "the president alone, by law 254-Z")]
    [InlineData("BLR", "2022-03-15", GateMode.Prior, "the Assembly, after the referendum of February 2022")]
    [InlineData("ARM", "2022-01-05", GateMode.None, "a government decision suffices")]
    [InlineData("KAZ", "2010-06-12", GateMode.Prior, "a joint sitting of both chambers")]
    [InlineData("KGZ", "2022-01-05", GateMode.Prior, "two thirds of all deputies")]
    [InlineData("TJK", "2022-01-05", GateMode.Prior, "a joint sitting, Article 55")]
    [InlineData("UZB", "2010-06-12", GateMode.Prior, "case by case")]
    public void The_national_rule_of_a_day(string member, string day, GateMode mode, string why) => GateOn(member, On(day)).ShouldNotBeNull().Mode.ShouldBe(mode, why);

    [Theory]
    [InlineData("AZE", "1995-01-01", "its law of the time was not looked at")]
    [InlineData("GEO", "1995-01-01", "its law of the time was not looked at")]
    [InlineData("BLR", "2003-11-28", "before law 254-Z")]
    [InlineData("KAZ", "1995-09-04", "before the constitution of 1995")]
    [InlineData("TJK", "1999-09-25", "before its parliament of two chambers")]
    public void Where_the_pack_has_no_national_rule_none_is_made_up(string member, string day, string why) => GateOn(member, On(day)).ShouldBeNull(why);

    [Fact]
    public void Two_national_rules_of_one_member_hold_on_one_day_only_where_readings_or_conditions_tell_them_apart()
    {
        foreach (var gates in Law.Gates.GroupBy(each => each.Member))
        {
            var days = gates.SelectMany(gate => new[] { gate.From, gate.From.PlusDays(-1) }).Append(On("2024-06-30"));
            foreach (var day in days)
                gates.Count(gate => gate.Holds(day) && gate.Reading is null && gate.When is null).ShouldBeLessThanOrEqualTo(1, $"{gates.Key} on {day}");
        }
    }

    private static Gate? GateOn(string member, LocalDate day) => Law.Gates.FirstOrDefault(gate => gate.Member == member && gate.Holds(day));

    private static IEnumerable<string> MembersOn(string day) => Law.MembersOn(On(day)).Select(member => member.Country);

    private static LocalDate On(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
