// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Simulation;
using static Casus.Tests.Law.TinyGate;

namespace Casus.Tests.Law;

/// <summary>Consent before the forces go: quorum, majority, attempts and what comes after the vote.</summary>
public sealed partial class GateCourseTests
{
    private static readonly Gate Prior = Rule(GateMode.Prior, Asks, Sits, Votes, Orders);

    /// <summary>
    /// Bishkek, 6 and 7 January 2022, by the legal reference (section 3): 90 seats, two thirds of all deputies; on the 6th no quorum with 39 registered; on the 7th 55 to 11, then 69 to 7, and the
    /// decree on the same day. A quorum of more than half of all deputies is 46.
    /// </summary>
    [Fact]
    public void Bishkek_in_January_2022_went_through_no_quorum_a_lost_vote_and_a_second_one_to_the_decree()
    {
        var course = Course(
            Prior,
            Numbers(seats: 90, votes: 60, quorum: 46),
            At(6, GateEventKind.Decision),
            At(14, GateEventKind.Act),
            At(20, GateEventKind.Sitting, present: 39),
            Vote(36, 55, 11, present: 66),
            Vote(40, 69, 7, present: 76),
            At(41, GateEventKind.Act));

        course.Effects.Select(each => each.Says).ShouldBe(
        [
            "the council decides",
            "done: the president asks",
            "no quorum: 39 present, 46 needed",
            "failed: 55 for, 60 of all 90 needed, short by 5",
            "passed: 69 for, 60 needed",
            "done: the president orders",
        ]);
        course.Effects.Select(each => each.Short).ShouldBe([null, null, 7, 5, null, null]);
        course.Effects.Select(each => each.State).ShouldBe([GateState.Shut, GateState.Shut, GateState.Shut, GateState.Shut, GateState.Shut, GateState.Open]);
        course.OpensAt.ShouldBe(Tick.FromHours(41));
        course.Short.ShouldBe(5);
        course.StateAt(Tick.FromHours(40.9)).ShouldBe(GateState.Shut);
        course.StateAt(Tick.FromHours(41)).ShouldBe(GateState.Open);
        course.ShortAt(Tick.FromHours(19)).ShouldBeNull();
        course.ShortAt(Tick.FromHours(20)).ShouldBe(7);
        course.ShortAt(Tick.FromHours(36)).ShouldBe(5);
    }

    [Theory]
    [InlineData(60, 5)]
    [InlineData(61, 6)]
    public void Fifty_five_votes_fall_short_of_either_reading_of_two_thirds(int needed, int missing) =>
        Course(Rule(GateMode.Prior, Votes), Numbers(seats: 90, votes: needed, quorum: 46), Vote(1, 55, 11)).Short.ShouldBe(missing);

    [Theory]
    [InlineData(false, 60, "two thirds of 90, reached")]
    [InlineData(true, 61, "two thirds of 90, exceeded")]
    public void Two_thirds_of_all_is_a_whole_number_of_deputies(bool exceed, int enough, string why)
    {
        var gate = Rule(GateMode.Prior, Votes) with { Majority = Share(2, 3, exceed) };
        Course(gate, Numbers(seats: 90), Vote(1, enough - 1, 0)).State.ShouldBe(GateState.Shut, why);
        Course(gate, Numbers(seats: 90), Vote(1, enough, 30)).State.ShouldBe(GateState.Open, why);
    }

    [Theory]
    [InlineData(45, false)]
    [InlineData(46, true)]
    public void A_quorum_is_met_exactly_when_the_number_is_reached(int present, bool met)
    {
        var course = Course(Rule(GateMode.Prior, Sits, Votes), Numbers(seats: 90, votes: 30, quorum: 46), At(1, GateEventKind.Sitting, present), Vote(2, 30, 5, present));
        course.State.ShouldBe(met ? GateState.Open : GateState.Shut);
        course.Effects[0].Kind.ShouldBe(met ? GateEffectKind.Advance : GateEffectKind.NoQuorum);
        course.Effects[^1].Kind.ShouldBe(met ? GateEffectKind.Advance : GateEffectKind.NoQuorum);
    }

    [Fact]
    public void A_sitting_without_quorum_changes_nothing_and_is_no_attempt_at_a_vote()
    {
        var events = Enumerable.Range(1, 10).Select(hour => At(hour, GateEventKind.Sitting, present: 39)).Append(Vote(11, 60, 0, 60)).ToArray();
        Course(Rule(GateMode.Prior, Sits, Votes), Numbers(seats: 90, votes: 60, quorum: 46), events).State.ShouldBe(GateState.Open);
    }

    [Fact]
    public void A_vote_without_quorum_is_no_vote()
    {
        var course = Course(Rule(GateMode.Prior, Votes) with { Attempts = 1 }, Numbers(seats: 90, votes: 30, quorum: 46), Vote(1, 40, 3), Vote(2, 30, 20));
        course.Effects[0].Says.ShouldBe("no quorum: 43 present, 46 needed");
        course.Effects[0].Short.ShouldBe(3);
        course.State.ShouldBe(GateState.Open);
    }

    [Fact]
    public void Where_the_sitting_had_its_quorum_a_vote_need_not_tell_the_number_present() =>
        Course(Rule(GateMode.Prior, Sits, Votes), Numbers(seats: 90, votes: 30, quorum: 46), At(1, GateEventKind.Sitting, present: 50), Vote(2, 35, 5)).State.ShouldBe(GateState.Open);

    [Fact]
    public void A_vote_that_is_lost_has_been_a_sitting_all_the_same() =>
        Course(Rule(GateMode.Prior, Sits, Votes), Numbers(seats: 90, votes: 60, quorum: 46), Vote(1, 50, 10), Vote(2, 60, 2)).State.ShouldBe(GateState.Open);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void After_so_many_lost_votes_the_body_has_refused_and_no_later_vote_counts(int attempts)
    {
        var lost = Enumerable.Range(1, attempts).Select(hour => Vote(hour, 59, 1)).ToArray();
        var course = Course(Rule(GateMode.Prior, Votes) with { Attempts = attempts }, Numbers(seats: 90, votes: 60), [.. lost, Vote(50, 90, 0)]);
        course.State.ShouldBe(GateState.Refused);
        course.RefusedAt.ShouldBe(Tick.FromHours(attempts));
        course.StateAt(Tick.FromHours(attempts - 0.5)).ShouldBe(GateState.Shut);
        course.Effects[^1].Says.ShouldBe("changes nothing: already refused");
        course.Short.ShouldBe(1);
    }

    [Fact]
    public void Steps_are_taken_in_order_and_what_comes_too_early_does_nothing()
    {
        var course = Course(Prior, Numbers(seats: 90, votes: 60), Vote(1, 90, 0), At(2, GateEventKind.Act), At(3, GateEventKind.Act), Vote(4, 60, 0), At(5, GateEventKind.Act));
        course.Effects[0].Says.ShouldBe("passed: 90 for, 60 needed; changes nothing: 'the president asks' comes first");
        course.Effects[2].Says.ShouldBe("an organ acts; changes nothing: 'parliament sits' comes first");
        course.OpensAt.ShouldBe(Tick.FromHours(5));
    }

    [Fact]
    public void Two_chambers_that_vote_one_after_the_other_must_both_consent()
    {
        var gate = Rule(GateMode.Prior, Votes, Step(GateStepKind.Vote, "the upper house votes")) with { Attempts = 2 };
        Course(gate, Numbers(votes: 10), Vote(1, 10, 0)).State.ShouldBe(GateState.Shut);
        Course(gate, Numbers(votes: 10), Vote(1, 9, 0), Vote(2, 10, 0), Vote(3, 9, 0), Vote(4, 10, 0)).State.ShouldBe(GateState.Open, "each chamber has its own attempts");
        Course(gate, Numbers(votes: 10), Vote(1, 10, 0), Vote(2, 9, 0), Vote(3, 9, 0)).State.ShouldBe(GateState.Refused);
    }

    [Theory]
    [InlineData(10, 10, false, "a tie is no majority")]
    [InlineData(11, 10, true, "one more for than against")]
    [InlineData(0, 0, false, "nobody voted")]
    public void Where_the_pack_gives_no_majority_more_must_be_for_than_against(int inFavour, int against, bool opens, string why) =>
        Course(Rule(GateMode.Prior, Votes), Numbers(), Vote(1, inFavour, against)).State.ShouldBe(opens ? GateState.Open : GateState.Shut, why);

    [Theory]
    [InlineData(MajorityBase.AllMembers, "failed: 30 for, 46 of all 90 needed, short by 16")]
    [InlineData(MajorityBase.Present, "failed: 30 for, 33 of 64 present needed, short by 3")]
    [InlineData(MajorityBase.Votes, "failed: 30 for, 31 of 60 votes needed, short by 1")]
    public void What_a_majority_is_taken_of_decides_how_much_is_missing(MajorityBase ofWhat, string says) =>
        Course(Rule(GateMode.Prior, Votes) with { Majority = Share(1, 2, exceed: true, ofWhat) }, Numbers(seats: 90), Vote(1, 30, 30, present: 64)).Effects[^1].Says.ShouldBe(says);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 3)]
    public void A_body_without_seats_or_a_share_of_nothing_lets_nobody_go_without_a_vote_for(int parts, int against)
    {
        var gate = Rule(GateMode.Prior, Votes) with { Majority = Share(parts, 2) };
        Course(gate, Numbers(seats: 0), Vote(1, 0, against)).State.ShouldBe(GateState.Shut);
        Course(gate, Numbers(seats: 0), Vote(1, 1, against)).State.ShouldBe(GateState.Open);
    }

    [Fact]
    public void Votes_that_nobody_published_are_not_made_up()
    {
        var unknown = Course(Rule(GateMode.Prior, Votes), Numbers(seats: 90, votes: 60), At(1, GateEventKind.Vote));
        unknown.State.ShouldBe(GateState.Shut);
        unknown.Effects[^1].Kind.ShouldBe(GateEffectKind.Nothing);
        Course(Rule(GateMode.Prior, Votes), Numbers(), At(1, GateEventKind.Vote, against: 0)).State.ShouldBe(GateState.Open, "a vote against which nobody spoke passed");
        Course(Rule(GateMode.Prior, Votes), Numbers(seats: 90, votes: 60), At(1, GateEventKind.Vote, against: 0)).State.ShouldBe(GateState.Shut, "where the absent count, it may not have");
        Course(Rule(GateMode.Prior, Sits, Votes), Numbers(quorum: 46), At(1, GateEventKind.Sitting)).Effects[^1].Says.ShouldBe("nothing known of those present; 46 needed");
        Course(Rule(GateMode.Prior, Votes) with { Majority = Share(2, 3) }, Numbers(), Vote(1, 60, 0)).State.ShouldBe(GateState.Shut, "two thirds of nobody knows how many");
    }

    [Fact]
    public void An_attempt_of_which_only_the_failure_is_known_is_not_short_of_the_number_of_an_earlier_one()
    {
        var course = Course(Rule(GateMode.Prior, Votes), Numbers(seats: 90, votes: 60), Vote(1, 55, 11), At(2, GateEventKind.Vote) with { Succeeded = false });
        course.Effects.Select(each => each.Short).ShouldBe([5, null]);
        course.Short.ShouldBeNull();
    }

    [Fact]
    public void Forces_that_leave_before_the_vote_open_nothing()
    {
        // Tajikistan, night of 6 to 7 January 2022: about 200 troops reported to leave before their parliament's vote (legal reference, section 9).
        var course = Course(Rule(GateMode.Prior, Votes), Numbers(), At(1, GateEventKind.Dispatch), At(2, GateEventKind.Wait), At(9, GateEventKind.Vote, against: 0));
        course.Effects[0].Says.ShouldBe("forces leave before the law lets them go");
        course.OpensAt.ShouldBe(Tick.FromHours(9));
    }

    [Fact]
    public void Events_are_fed_in_order_of_time() =>
        Should.Throw<ArgumentException>(() => Course(Prior, Numbers(), At(2, GateEventKind.Act), At(1, GateEventKind.Act)));
}
