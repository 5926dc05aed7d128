// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Forces;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casus.Tests.Forces.Tables;

/// <summary>Units made up at random, with odd names and every field now stated and now not.</summary>
internal static class StatedUnitsGen
{
    private static readonly string[] Names =
        ["Tank company", "1st brigade, second battalion", "Lions", "A [b] c", "say \"yes\"", "RUS", "Atlantis", "x | y", "450 people", "2 men and a dog", "first: last", "#7", "Police unit", "2bn", "Engineers; signals, supply", "contract", "ready 4 h"];

    private static readonly string[] Types = ["bmd-2", "ural-4320", "uaz"];

    private static readonly string[] Skills = ["guard", "parachute"];

    private static readonly string[] Forces = ["reserve", "ready"];

    public static Gen<ImmutableArray<StatedUnit>> Trees => Gen.Choose(0, int.MaxValue - 1).ArrayOf(80).Where(numbers => numbers.Length >= 1).Select(Make);

    private static ImmutableArray<StatedUnit> Make(int[] numbers)
    {
        var next = 0;
        var units = ImmutableArray.CreateBuilder<StatedUnit>();
        var count = 1 + (numbers[0] % 7);
        for (var i = 0; i < count; i++)
        {
            var parent = i > 0 && Draw(3) > 0 ? units[Draw(i)] : null;
            var ready = Draw(2) == 0;
            var vehicles = Types.Where(_ => Draw(2) == 0).Select(type => new StatedVehicles(type, Number("vehicles"))).ToImmutableArray();
            units.Add(new StatedUnit
            {
                Id = Draw(2) == 0 ? $"u-{i}" : $"U.{i}",
                Name = Names[Draw(Names.Length)],
                Member = parent?.Member ?? (Draw(2) == 0 ? "AAA" : "BBB"),
                Parent = parent?.Id,
                Echelon = (Echelon)Draw(Words.All(typeof(Echelon)).Count),
                Service = (Service)Draw(Words.All(typeof(Service)).Count),
                Station = new[] { string.Empty, "Town", "Town [north] @ sea", "A, B", "\"quoted\"" }[Draw(5)],
                At = Draw(3) == 0 ? new StatedPlace(Draw(180) - 90 + 0.125, Draw(360) - 180, "atlas") : null,
                Airfield = new[] { null, "XX-1", "YYYY" }[Draw(3)],
                Skills = [.. Skills.Where(_ => Draw(2) == 0)],
                Persons = Draw(2) == 0 ? Number("persons") : null,
                Vehicles = vehicles,
                Critical = [.. vehicles.Where(_ => Draw(2) == 0).Select(each => each.Type)],
                Stores = Draw(2) == 0 ? Number("tonnes") : null,
                Contract = Draw(2) == 0 ? StatedNumber.Parse($"{Draw(100)}", UnitOfMeasure.All["percent"], 100, out _, out _) : null,
                Notice = ready && Draw(2) == 0 ? Number("hours") : null,
                First = ready ? StatedNumber.Parse($"{Draw(10)}", UnitOfMeasure.All["hours"], 100, out _, out _) : null,
                Full = ready ? StatedNumber.Parse($"{10 + Draw(10)} to {30 + Draw(10)}", UnitOfMeasure.All["hours"], 100, out _, out _) : null,
                Ramp = ready && Draw(2) == 0 ? [(StatedNumber.Parse("33", UnitOfMeasure.All["percent"], 100, out _, out _)!, Number("hours"))] : [],
                Assigned = [.. Forces.Where(_ => Draw(2) == 0)],
                Order = Draw(2) == 0 ? 100 : Draw(1000),
                From = Draw(2) == 0 ? new LocalDate(2010, 1 + Draw(12), 1) : null,
                Until = Draw(2) == 0 ? new LocalDate(2020, 1 + Draw(12), 28) : null,
            });
        }
        return units.ToImmutable();

        int Draw(int sides) => (int)(((uint)numbers[(next = (next + 1) % numbers.Length)] + (uint)next) % (uint)sides);

        StatedNumber Number(string unit) => StatedNumber.Parse(
            new[] { $"{Draw(900)}", $"about {Draw(900)}", $"{Draw(9)}.5 to {10 + Draw(90)}", $"{Draw(9)} to {100 + Draw(90)} ({9 + Draw(90)})", $"up to {Draw(90)}" }[Draw(5)], UnitOfMeasure.All[unit], 1e6, out _, out _)!;
    }
}
