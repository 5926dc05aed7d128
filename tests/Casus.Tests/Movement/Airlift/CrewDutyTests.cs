// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Evidence;
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Movement;

/// <summary>
/// No crew works longer than it may, and every rest is whole: read off the sorties alone, over movements drawn at random. There are places for all, so that nothing holds a crew up that it could not
/// foresee. A duty goes from the first leg or the loading to the end of the last unloading; a stay on the ground as long as a rest parts two duties.
/// </summary>
public sealed class CrewDutyTests
{
    private static readonly DispatchRule[] Rules = Enum.GetValues<DispatchRule>();

    [Fact]
    public void No_duty_is_longer_than_the_longest_that_is_allowed_where_each_aircraft_has_one_crew() =>
        Properties.Hold(Movements("1"), each => Duties(each, newCrewAtBase: false).All(duty => duty.Length <= each.Longest));

    [Fact]
    public void Nor_where_spare_crews_wait_at_the_base() =>
        Properties.Hold(Movements("1.5"), each => Duties(each, newCrewAtBase: true).All(duty => duty.Length <= each.Longest));

    [Fact]
    public void A_duty_longer_than_a_plain_one_is_that_of_an_augmented_crew() =>
        Properties.Hold(Movements("1"), each => each.Augmented > each.Duty || Duties(each, newCrewAtBase: false).All(duty => duty.Length <= each.Duty));

    /// <summary>Otherwise the properties would hold of nothing.</summary>
    [Fact]
    public void The_movements_tried_hold_long_ones_with_many_duties_and_with_rests()
    {
        var tried = Gen.Sample(Movements("1"), 200).ToArray();
        tried.Count(each => Duties(each, newCrewAtBase: false).Count > 4).ShouldBeGreaterThan(20);
        tried.Count(each => Sorties(each).Any(sortie => sortie.Rested > Tick.Zero)).ShouldBeGreaterThan(20);
        tried.Count(each => Duties(each, newCrewAtBase: false).Any(duty => duty.Loads > 1)).ShouldBeGreaterThan(20);
    }

    [Fact]
    public void A_crew_that_could_not_end_a_second_load_rests_first()
    {
        // Loading 2 h, leg 2 h, unloading 1 h: empty at 5 h; turned round at 6 h; back at 8 h; a second load ends at 13 h, past a duty of 12 h.
        // A rest of 9 h where it stands is over at 14 h, and it is back at 16 h; a rest after the way back would be over at 17 h.
        var made = new MadeLift { Persons = 200 };
        made.Fleet = made.Fleet with { Crews = made.Crews("1", "12", "9") };
        var second = made.Sorties()[1];
        (second.AircraftAt.Hours, second.LoadingAt.Hours, second.Rested.Hours).ShouldBe((16, 16, 8));
        made.Fleet = made.Fleet with { Crews = made.Crews("1", "13", "9") };
        made.Sorties()[1].LoadingAt.Hours.ShouldBe(8);
    }

    private static Gen<Drawn> Movements(string perAircraft) =>
        from aircraft in Gen.Choose(1, 4)
        from persons in Gen.Choose(50, 1_400)
        from stands in Gen.Elements(0, -400, -900, 700)
        from duty in Gen.Choose(9, 18)
        from more in Gen.Elements(0, 0, 4, 8)
        from rest in Gen.Choose(6, 14)
        from first in Gen.Choose(0, 10)
        from full in Gen.Choose(10, 60)
        from rule in Gen.Elements(Rules)
        select new Drawn(perAircraft, aircraft, persons, stands, duty, duty + more, rest, first, full, rule);

    private static ImmutableArray<Sortie> Sorties(Drawn drawn)
    {
        var made = new MadeLift { Persons = drawn.Persons, First = drawn.First, Full = drawn.Full };
        made.Base = made.FieldAt("BASE", drawn.Stands, "AAA");
        made.Fleet = made.Fleet with
        {
            Base = "BASE",
            Number = made.Says<AircraftCount>(string.Create(CultureInfo.InvariantCulture, $"{drawn.Aircraft} aircraft")),
            Crews = made.Crews(drawn.PerAircraft, Text(drawn.Duty), Text(drawn.Rest), drawn.Augmented > drawn.Duty ? Text(drawn.Augmented) : null),
        };
        var sorties = made.Run(out _, order: DispatchOrder.By(drawn.Rule)).Sorties();
        foreach (var sortie in sorties)
            sortie.UnloadingAt.ShouldBe(sortie.OverheadAt, "nobody queues");
        return sorties;
    }

    private static List<(double Length, int Loads)> Duties(Drawn drawn, bool newCrewAtBase)
    {
        List<(double Length, int Loads)> duties = [];
        foreach (var flights in Sorties(drawn).GroupBy(each => each.Aircraft!.Id))
        {
            var place = "BASE";
            var (from, until, loads) = (double.NaN, double.NaN, 0);
            foreach (var sortie in flights.OrderBy(each => each.LoadingAt))
            {
                if (place != sortie.Line.From)
                {
                    var leg = Math.Abs(Kilometres(place, drawn) - Kilometres(sortie.Line.From, drawn)) / 500;
                    Work(sortie.AircraftAt.Hours - leg, sortie.AircraftAt.Hours, place);
                }
                Work(sortie.LoadingAt.Hours, sortie.UnloadedAt.Hours, sortie.Line.From);
                loads++;
                place = sortie.Line.To;
            }
            duties.Add((until - from, loads));

            void Work(double begins, double ends, string where)
            {
                if (double.IsNaN(from))
                {
                    (from, until) = (begins, ends);
                    return;
                }
                if (begins - until >= drawn.Rest - Slack || (newCrewAtBase && where == "BASE"))
                {
                    duties.Add((until - from, loads));
                    (from, loads) = (begins, 0);
                }
                until = ends;
            }
        }
        return [.. duties.Select(each => (each.Length - Slack, each.Loads))];
    }

    /// <summary>Legs are rounded to whole seconds.</summary>
    private const double Slack = 0.001;

    private static double Kilometres(string place, Drawn drawn) => place switch
    {
        "BASE" => drawn.Stands,
        "FROM" => 0,
        _ => 1_000,
    };

    private static string Text(int hours) => hours.ToString(CultureInfo.InvariantCulture);

    private sealed record Drawn(string PerAircraft, int Aircraft, int Persons, int Stands, int Duty, int Augmented, int Rest, int First, int Full, DispatchRule Rule)
    {
        public int Longest => Math.Max(Duty, Augmented);
    }
}
