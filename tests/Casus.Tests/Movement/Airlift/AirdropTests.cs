// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Movement;
using Casus.Simulation;
using Casus.World;

namespace Casus.Tests.Movement;

/// <summary>The drop of October 2010: 400 people from twelve aircraft, 0.70 s between two jumpers of a stream (issue 5, "Movement").</summary>
public sealed class AirdropTests
{
    private static readonly CarrierDrop OneStream = new(Jumpers: 126, Streams: 1, Platforms: 4, Heaviest: 21, Speed: 300);

    [Theory]
    [InlineData(34, 1, 23.1, "33 intervals of 0.70 s")]
    [InlineData(34, 2, 11.2, "two streams of 17: 16 intervals")]
    [InlineData(34, 4, 5.6, "four streams, the longest of nine: eight intervals")]
    [InlineData(1, 1, 0, "one jumper")]
    [InlineData(0, 1, 0, "nobody")]
    public void Jumpers_follow_each_other_at_the_interval(int jumpers, int streams, double seconds, string why) =>
        new DropPattern(10_000, 0.70, 600, 0).Seconds(OneStream with { Streams = streams }, jumpers, 0).ShouldBe(seconds, 1e-9, why);

    [Fact]
    public void A_short_zone_takes_several_passes()
    {
        // At 300 km/h an aircraft flies 58.33 m in 0.70 s: 1,000 m take 17 intervals, 18 jumpers. 34 jumpers: two passes, 32 intervals and one circuit.
        var pattern = new DropPattern(1_000, 0.70, 600, 0);
        pattern.StreamPerPass(OneStream).ShouldBe(18);
        pattern.Passes(OneStream, 34, 0).ShouldBe(2);
        pattern.Seconds(OneStream, 34, 0).ShouldBe((32 * 0.70) + 600, 1e-9);
    }

    [Fact]
    public void Vehicles_leave_on_passes_of_their_own_before_the_jumpers()
    {
        // Two vehicles a pass: three take two passes; with one pass of jumpers two circuits.
        var pattern = new DropPattern(10_000, 0.70, 600, 2);
        pattern.Passes(OneStream, 10, 3).ShouldBe(3);
        pattern.Seconds(OneStream, 10, 3).ShouldBe((9 * 0.70) + 1_200, 1e-9);
    }

    [Fact]
    public void Four_hundred_people_from_twelve_aircraft()
    {
        // Over the zone at 4 h, a minute apart: eleven aircraft with 34 people each, in 23 s, and the twelfth with 26, in 17.5 s, rounded to 18.
        var made = October();
        var simulation = made.Run(out var totals);
        var sorties = simulation.Sorties();
        sorties.Select(each => each.Persons).ShouldBe([34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 26]);
        sorties.Select(each => each.LandedAt.Seconds).ShouldBe(Enumerable.Range(0, 12).Select(i => (4L * 3600) + (60 * i)));
        sorties.Select(each => (each.UnloadedAt - each.LandedAt).Seconds).ShouldBe([23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 18]);

        // The last on the ground, one hour to assemble, three to be ready.
        totals.ClosureAt!.Value.Seconds.ShouldBe((4 * 3600) + (60 * 11) + 18 + (4 * 3600));
    }

    [Fact]
    public void An_aircraft_that_has_dropped_its_load_flies_back_without_landing_and_turns_round_there()
    {
        // 442 people: a thirteenth load. The first aircraft is empty at 4:00:23, back at 6:00:23, turned round at 7:00:23.
        var made = October();
        made.Persons = 442;
        var last = made.Sorties().Single(each => each.Number == 12);
        (last.Aircraft!.Id, last.LoadingAt.Seconds).ShouldBe(("fleet/1", (7L * 3600) + 23));
    }

    [Fact]
    public void A_type_that_drops_nothing_does_not_drop()
    {
        var made = October();
        made.Plane = made.Plane with { Airdrop = null };
        made.Run(out _).Unmoved().Single().Why.Single().ShouldContain("drops nothing by parachute");
    }

    private static MadeLift October()
    {
        var made = new MadeLift { Persons = 400 };
        made.Plane = made.Plane with
        {
            Airdrop = new Airdrop { Jumpers = made.Says<Persons>("34 persons"), Streams = made.Says<Items>("1 items"), Speed = made.Says<Speed>("300 km/h") },
        };
        made.Fleet = made.Fleet with { Number = made.Says<AircraftCount>("12 aircraft") };
        made.Arrival = made.Arrival with
        {
            Drop = new DropZone
            {
                Length = made.Says<Metres>("3000 metres"),
                Interval = made.Says<Hours>("0.70 seconds"),
                Circuit = made.Says<Hours>("10 minutes"),
                Spacing = made.Says<Hours>("60 seconds"),
                Assembly = made.Says<Hours>("1 hours"),
            },
        };
        return made;
    }
}
