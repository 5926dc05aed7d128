// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Evidence;
using Casus.Law;
using Casus.Tests.Law;
using NodaTime;

namespace Casus.Tests.Council;

public sealed class ElectorateTests
{
    private static readonly LocalDate Day = new(2010, 6, 12);

    [Fact]
    public void Every_member_that_is_not_suspended_votes_in_a_body_without_seats()
    {
        Member[] members = [Member("AAA"), Member("BBB", ParticipationState.Suspended), Member("CCC", ParticipationState.Frozen)];
        Electorate.VotersOf(Body(), members, Day).ShouldBe(["AAA", "CCC"]);
    }

    [Fact]
    public void A_suspension_that_has_ended_is_none()
    {
        var back = Member("BBB") with { Participation = [new ParticipationPeriod { From = new LocalDate(2001, 1, 1), Until = Day, State = ParticipationState.Suspended }] };
        Electorate.VotersOf(Body(), [back], Day).ShouldBe(["BBB"]);
        Electorate.VotersOf(Body(), [back], Day.PlusDays(-1)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2009-12-31", "AAA BBB")]
    [InlineData("2010-01-01", "AAA CCC")]
    [InlineData("2011-12-31", "AAA CCC")]
    [InlineData("2012-01-01", "AAA BBB")]
    public void Those_who_hold_a_seat_on_the_day_vote(string day, string voters)
    {
        var body = Body(Seat("AAA"), Seat("BBB", until: new LocalDate(2010, 1, 1)), Seat("CCC", new LocalDate(2010, 1, 1), new LocalDate(2012, 1, 1)), Seat("BBB", new LocalDate(2012, 1, 1)));
        Electorate.VotersOf(body, [Member("ZZZ")], NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Order(StringComparer.Ordinal).ShouldBe(voters.Split(' '));
    }

    [Fact]
    public void Weights_are_the_quantities_of_the_subject_and_the_voter()
    {
        var book = new TinyBook();
        book.Says<Persons>("7000 persons", "people.AAA");
        book.Says<Persons>("30 persons", "people.CCC");
        var weighting = new Weighting { Id = "population", Title = "Population", Kind = WeightKind.Population, Subject = "people", Says = "Made up." };
        var electorate = Electorate.Of(Body(), [Member("AAA"), Member("BBB", ParticipationState.Suspended), Member("CCC")], [weighting], book.Quantities().Book, Day);
        electorate.Weights("population").ShouldBe([7_000, 30]);
        electorate.Weights(Criterion.Heads).ShouldBe([1, 1]);
        Should.Throw<KeyNotFoundException>(() => electorate.Weights("votes"));
    }

    [Fact]
    public void Without_a_voter_the_weights_of_the_others_stay_theirs()
    {
        var electorate = RuleScoresTests.People(40, 25, 15);
        electorate.Without("B").Voters.ShouldBe(["A", "C"]);
        electorate.Without("B").Weights("people").ShouldBe([40, 15]);
        electorate.Without("Z").ShouldBe(electorate);
    }

    private static Member Member(string country, ParticipationState state = ParticipationState.Full) => new()
    {
        Country = country,
        Membership = [new MembershipPeriod { From = new LocalDate(2000, 1, 1) }],
        Participation = state == ParticipationState.Full ? [] : [new ParticipationPeriod { From = new LocalDate(2001, 1, 1), State = state }],
    };

    private static Seat Seat(string holder, LocalDate? from = null, LocalDate? until = null) => new() { Holder = holder, From = from, Until = until };

    private static VotingBody Body(params Seat[] seats) => new() { Id = "body", Title = "Body", Says = "Made up.", Seats = [.. seats] };
}
