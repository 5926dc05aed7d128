// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Tests.Support;

namespace Casus.Tests.Law;

/// <summary>
/// The law visible on a given day: the as-of table of the legal reference (section 2.4), row by row. The host is Kyrgyzstan, a party to everything but what the
/// row says. 'Perhaps' stands for what the table calls unverified: the day of entry into force is itself an assumption.
/// </summary>
public sealed partial class InstrumentClockTests
{
    private const Kleene Yes = Kleene.True;
    private const Kleene No = Kleene.False;
    private const Kleene Perhaps = Kleene.Unknown;

    [Theory]
    [InlineData("2010-04-07", "1992", No, No, No, Perhaps)]
    [InlineData("2010-06-11", "1992", No, No, No, Perhaps)]
    [InlineData("2010-06-12", "1992", No, No, No, Perhaps)]
    [InlineData("2010-06-14", "1992", No, No, No, Perhaps)]
    [InlineData("2010-06-17", "1992", No, No, No, Perhaps)]
    [InlineData("2010-09-09", "1992", No, No, No, Yes)]
    [InlineData("2010-09-10", "1992", Yes, No, No, Yes)]
    [InlineData("2012-06-12", "1992", Yes, No, No, Yes)]
    [InlineData("2012-06-13", "1992", Yes, Yes, No, Yes)]
    [InlineData("2012-12-18", "1992", Yes, Yes, No, Yes)]
    [InlineData("2012-12-19", "2010", Yes, Yes, Yes, Yes)]
    [InlineData("2021-05-14", "2010", Yes, Yes, Yes, Yes)]
    [InlineData("2022-01-05", "2010", Yes, Yes, Yes, Yes)]
    public void The_law_visible_on_a_given_day(string day, string treaty, Kleene rapidReaction, Kleene forces, Kleene crisisResponse, Kleene peacekeeping)
    {
        Status(Repository.Csto, "treaty-1992", "KGZ", day).Value.ShouldBe(treaty == "1992" ? Yes : No);
        Status(Repository.Csto, "treaty-2010", "KGZ", day).Value.ShouldBe(treaty == "2010" ? Yes : No);
        Status(Repository.Csto, "ksor-2009", "KGZ", day).Value.ShouldBe(rapidReaction);
        Status(Repository.Csto, "forces-2010", "KGZ", day).Value.ShouldBe(forces);
        Status(Repository.Csto, "crisis-regulations-2010", "KGZ", day).Value.ShouldBe(crisisResponse);
        Status(Repository.Csto, "collective-decisions-regulations-2010", "KGZ", day).Value.ShouldBe(crisisResponse);
        Status(Repository.Csto, "peacekeeping-2007", "KGZ", day).Value.ShouldBe(peacekeeping);
    }

    [Theory]
    [InlineData("2010-09-09", No, "in force for nobody")]
    [InlineData("2010-09-10", Perhaps, "in force for the others; that Russia waits for its own ratification is a reading")]
    [InlineData("2010-12-26", Perhaps, "the day before its ratification")]
    [InlineData("2010-12-27", Yes, "Russia ratified on 27 December 2010 (kremlin.ru event 9921)")]
    public void The_rapid_reaction_agreement_binds_Russia_for_certain_only_from_27_December_2010(string day, Kleene expected, string why) =>
        Status(Repository.Csto, "ksor-2009", "RUS", day).Value.ShouldBe(expected, why);

    [Theory]
    [InlineData("2009-06-14")]
    [InlineData("2010-09-10")]
    [InlineData("2010-12-27")]
    [InlineData("2012-06-13")]
    [InlineData("2012-12-18")]
    public void The_rapid_reaction_agreement_never_binds_Uzbekistan(string day)
    {
        var status = Status(Repository.Csto, "ksor-2009", "UZB", day);
        status.Value.ShouldBe(No);
        status.Says.ShouldBe("never binding on UZB");
    }

    [Theory]
    [InlineData("treaty-2010", "2012-12-19", "signed none of the documents of December 2010")]
    [InlineData("charter-2010", "2012-12-19", "signed none of the documents of December 2010")]
    [InlineData("forces-2010", "2012-06-13", "all members signed but Uzbekistan (kremlin.ru event 15667)")]
    [InlineData("crisis-regulations-2010", "2012-12-19", "signed none of the documents of December 2010")]
    public void What_was_signed_in_December_2010_never_binds_Uzbekistan(string version, string day, string why) =>
        Status(Repository.Csto, version, "UZB", day).Value.ShouldBe(No, why);

    [Theory]
    [InlineData("2010-06-12", "charter-2002")]
    [InlineData("2012-12-19", "charter-2010")]
    [InlineData("2021-01-18", "charter-2010")]
    [InlineData("2021-01-19", "charter-2018")]
    [InlineData("2022-01-05", "charter-2018")]
    public void One_version_of_the_Charter_is_in_force_at_a_time(string day, string inForce) =>
        Repository.Csto.Law.Instruments.Single(each => each.Id == "charter").Versions.Select(each => each.Id)
            .Where(id => Status(Repository.Csto, id, "KAZ", day).Value == Yes).ShouldBe([inForce]);

    [Fact]
    public void No_two_versions_of_one_instrument_bind_a_state_on_one_day()
    {
        var law = Repository.Csto.Law;
        foreach (var day in new[] { "1995-01-01", "2003-09-18", "2010-06-12", "2012-12-18", "2012-12-19", "2022-01-05", "2024-06-30" })
        {
            foreach (var instrument in law.Instruments)
                instrument.Versions.Count(version => Status(Repository.Csto, version.Id, "KAZ", day).Value == Yes).ShouldBeLessThanOrEqualTo(1, $"{instrument.Id} on {day}");
        }
    }

    [Fact]
    public void A_protocol_signed_and_ratified_by_one_party_is_not_in_force() =>
        Status(Repository.Csto, "coordinating-state-2021", "KAZ", "2024-01-01").Says.ShouldBe("never in force as far as the pack knows");

    [Fact]
    public void The_day_of_the_peacekeeping_agreement_is_told_as_unverified() =>
        Status(Repository.Csto, "peacekeeping-2007", "KGZ", "2010-06-12").Says.ShouldBe("in force since 2009-01-15 (unverified), if that day is right");
}
