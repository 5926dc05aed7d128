// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Law;
using Casus.Packs;
using Casus.Simulation;
using NodaTime;
using NodaTime.Text;

namespace Casus.Tests.Law;

/// <summary>
/// Bishkek, 6 and 7 January 2022, by the legal reference (sections 3 and 9): no quorum on the 6th with 39 registered; on the 7th 55 to 11, then 69 to 7 at about 13:34, and the decree on the same day;
/// 90 seats, 60 votes needed, or 61 by what deputies said. The hours that nobody published are made up for the test and decide nothing.
/// </summary>
public sealed partial class GateReplayTests
{
    private const string Law = """
        members:
          - { country: KAZ, membership: [ { from: 2000-01-01 } ] }
          - { country: KGZ, membership: [ { from: 2000-01-01 } ] }
        sources:
          - { id: press, title: Press, publisher: Kloop and 24.kg, published: "2022-01-07", language: ru, reliability: C }
        claims:
          - { id: seats-90, source: press, locator: report, subject: kyrgyzstan, measures: { seats: 90 deputies }, scope: stated, credibility: 2, says: The house has 90 seats. }
          - { id: threshold-60, source: press, locator: report, subject: kyrgyzstan, measures: { threshold: 60 deputies }, scope: stated, credibility: 3, rank: preferred, reason: Two thirds of 90., says: Sixty votes are needed. }
          - { id: threshold-61, source: press, locator: report, subject: kyrgyzstan, measures: { threshold: 61 deputies }, scope: stated, credibility: 3, says: Deputies spoke of 61. }
          - { id: sixth, source: press, locator: report, subject: kyrgyzstan.sixth, measures: { present: 39 deputies }, scope: observed, credibility: 3, says: Thirty-nine had registered. }
          - { id: first, source: press, locator: report, subject: kyrgyzstan.first, measures: { for: 55 deputies, against: 11 deputies }, scope: observed, credibility: 3, says: Fifty-five to eleven. }
          - { id: second, source: press, locator: report, subject: kyrgyzstan.second, measures: { for: 69 deputies, against: 7 deputies }, scope: observed, credibility: 3, says: Sixty-nine to seven. }
        assumptions:
          - { id: order, value: 2 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: sitting, value: 30 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        gates:
          - id: kyrgyzstan-2021
            member: KGZ
            from: 2021-05-05
            mode: prior
            organ: parliament
            says: Two thirds of all deputies consent.
            votes: kyrgyzstan.threshold
            of: kyrgyzstan.seats
            quorum: { parts: 1, of: 2, exceed: true }
            steps:
              - { what: the president asks, takes: order }
              - { what: parliament sits, kind: sitting, takes: sitting }
              - { what: parliament votes, kind: vote, takes: order }
              - { what: the president gives the decree, takes: order }
        """;

    private static readonly Lazy<Pack> Bishkek = new(() => TinyPack.Of(Law));

    private static readonly Request Asked = new() { Host = "KAZ", At = At("2022-01-05T21:30+06:00"), Measure = Measure.Force, Says = "Help." };

    private static GateReplayOutcome Replayed => GateReplay.Of(Bishkek.Value.Law, TinyPack.Quantities(Bishkek.Value), Asked, new Proceeding
    {
        Gate = "kyrgyzstan-2021",
        Events =
        [
            Event("2022-01-06T01:30+06:00", GateEventKind.Decision, "the council decides"),
            Event("2022-01-06T10:00+06:00", GateEventKind.Act, "the president asks"),
            Event("2022-01-06T16:00+06:00", GateEventKind.Sitting, "no quorum", present: "kyrgyzstan.sixth.present"),
            Event("2022-01-07T11:00+06:00", GateEventKind.Vote, "55 to 11", inFavour: "kyrgyzstan.first.for", against: "kyrgyzstan.first.against"),
            Event("2022-01-07T13:34+06:00", GateEventKind.Vote, "69 to 7", inFavour: "kyrgyzstan.second.for", against: "kyrgyzstan.second.against"),
            Event("2022-01-07T11:00+03:00", GateEventKind.Act, "the decree"),
        ],
    });

    [Fact]
    public void Bishkek_in_January_2022_comes_out_as_it_was_published()
    {
        var replay = Replayed;
        replay.Events.Select(each => each.Effect.Says).ShouldBe(
        [
            "the council decides",
            "done: the president asks",
            "no quorum: 39 present, 46 needed",
            "failed: 55 for, 60 of all 90 needed, short by 5",
            "passed: 69 for, 60 needed",
            "done: the president gives the decree",
        ]);
        replay.State.ShouldBe(GateState.Open);
        replay.OpensAt.ShouldNotBeNull().Hours.ShouldBe(40.5, "the decree, 14:00 in Bishkek on the 7th, counted from 21:30 on the 5th");
        replay.DecidedAt.ShouldBe(Tick.FromHours(4));
        replay.Took.ShouldBe(Tick.FromHours(36.5));
        replay.Events[3].Because.Because.Select(each => each.Id).ShouldBe(["kyrgyzstan.first.for", "kyrgyzstan.first.against"]);
    }

    [Fact]
    public void Each_rival_threshold_is_held_against_the_same_votes()
    {
        var replay = Replayed;
        replay.Thresholds.Select(each => (each.Votes, each.Claims.Single(), each.Effects[3].Short, each.State, each.OpensAt)).ShouldBe(
        [
            (60, "threshold-60", 5, GateState.Open, replay.OpensAt),
            (61, "threshold-61", 6, GateState.Open, replay.OpensAt),
        ]);
    }

    [Fact]
    public void The_forecast_stands_beside_it()
    {
        var forecast = Replayed.Forecast;
        forecast.Answer.ShouldBe(Answer.Yes);
        forecast.OpensAfter.ShouldBe(Tick.FromHours(36));
        forecast.Member.ShouldBe("KGZ");
    }

    [Fact]
    public void A_gate_that_the_law_does_not_hold_is_refused() =>
        Should.Throw<ArgumentException>(() => GateReplay.Of(Bishkek.Value.Law, TinyPack.Quantities(Bishkek.Value), Asked, new Proceeding { Gate = "nowhere", Events = [] }));

    private static ProceedingEvent Event(string at, GateEventKind kind, string says, string? present = null, string? inFavour = null, string? against = null) => new()
    {
        At = At(at),
        Kind = kind,
        Says = says,
        Present = Named(present),
        For = Named(inFavour),
        Against = Named(against),
    };

    private static Quantity<Deputies>? Named(string? name) => name is null ? null : new Quantity<Deputies>(name);

    private static OffsetDateTime At(string text) => OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<m>").Parse(text).Value;
}
