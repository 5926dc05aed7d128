// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Movement;

/// <summary>Small movements at random: two types of aircraft, several fields, units with ramps and vehicles, few places.</summary>
internal static class RandomLift
{
    public static Gen<LiftModel> Models =>
        from fields in Field.ArrayOf(3)
        from arrivals in Field.ArrayOf(2)
        from fleets in Fleet.NonEmptyListOf()
        from units in Unit.NonEmptyListOf()
        from services in Gen.Choose(1, 5).ArrayOf(6)
        select Build(fields, arrivals, [.. fleets.Take(3)], [.. units.Take(5)], services);

    private static Gen<(int Kilometres, int Places)> Field =>
        from kilometres in Gen.Choose(-1_500, 2_500)
        from places in Gen.Choose(1, 3)
        select (kilometres, places);

    private static Gen<(int Base, int Number, bool Big, int First, int More)> Fleet =>
        from stand in Gen.Choose(0, 2)
        from number in Gen.Choose(1, 4)
        from big in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
        from first in Gen.Choose(0, 12)
        from more in Gen.Choose(0, 12)
        select (stand, number, big, first, more);

    private static Gen<(int From, int Persons, int Lorries, int Cranes, int Gate, int First, int More)> Unit =>
        from stand in Gen.Choose(0, 2)
        from persons in Gen.Choose(0, 350)
        from lorries in Gen.Choose(0, 9)
        from cranes in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from gate in Gen.Choose(0, 10)
        from first in Gen.Choose(0, 10)
        from more in Gen.Choose(0, 15)
        select (stand, persons, lorries, cranes, gate, first, more);

    private static LiftModel Build(
        (int Kilometres, int Places)[] fields,
        (int Kilometres, int Places)[] arrivals,
        (int Base, int Number, bool Big, int First, int More)[] fleets,
        (int From, int Persons, int Lorries, int Cranes, int Gate, int First, int More)[] units,
        int[] services)
    {
        var lift = new TinyLift { RoadLimit = "200 kilometres", Detour = "1.05 ratio", Approach = "15 minutes" }
            .Type("small", loading: Half(services[0]), unloading: Half(services[1]), turnRound: Half(services[2]))
            .Type("big", payload: "100 tonnes", hold: (36, 6.4, 4.4), loading: Half(services[3] + 2), unloading: Half(services[4] + 1), turnRound: Half(services[5]))
            .Vehicle("lorry", 8, 2.5, 3.2, 11).Vehicle("crane", 11, 3, 4, 28);
        for (var i = 0; i < fields.Length; i++)
            lift.Field($"F{i}", fields[i].Kilometres, $"{fields[i].Places} places", i == 0 ? "BBB" : "AAA");
        lift.Arrival("T0", arrivals[0].Kilometres, $"{arrivals[0].Places} places", openFrom: "8 hours").Arrival("T1", arrivals[1].Kilometres, $"{arrivals[1].Places} places", share: "30 percent");
        foreach (var (stand, number, big, first, more) in fleets)
            lift.Fleet($"F{stand}", number, big ? "big" : "small", $"{first} hours", $"{first + more} hours");
        for (var i = 0; i < units.Length; i++)
            lift.Unit($"u-{i}", $"F{units[i].From}", units[i].Persons, [$"lorry {units[i].Lorries}", $"crane {units[i].Cranes}"], 0, units[i].Gate, units[i].First, units[i].First + units[i].More);
        return lift.Model();
    }

    private static string Half(int halves) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{halves / 2.0} hours");
}
