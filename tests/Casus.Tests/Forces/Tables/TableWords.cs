// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text.Json;
using Casus.Documents;
using Casus.Evidence;
using Casus.Forces;
using Casus.Tests.Support;
using NodaTime;

namespace Casus.Tests.Forces.Tables;

/// <summary>What the tests of texts and tables of units share: a small vocabulary, that of the shipped pack, and units as text to compare.</summary>
internal static class TableWords
{
    public static TableVocabulary Small { get; } = new(
        [new("AAA", "Atlantis"), new("BBB", "Utopia")],
        ["reserve", "ready"],
        [new("bmd-2", "BMD-2 airborne fighting vehicle"), new("ural-4320", "Ural-4320 lorry"), new("uaz", "UAZ light vehicle")],
        ["XX-1", "YYYY"],
        ["atlas"]);

    public static TableVocabulary Csto { get; } = new(
        Repository.Csto.Law.Members.Select(each => KeyValuePair.Create(each.Country, Repository.Csto.NameOf(each.Country))),
        Repository.Csto.Forces.Keys,
        Repository.Csto.VehicleTypes.Values.Select(each => KeyValuePair.Create(each.Id, each.Name)),
        Repository.Csto.Airfields.Keys,
        Repository.Csto.Evidence.Sources.Keys);

    public static LocalDate Day { get; } = new(2022, 1, 5);

    public static Quantities Quantities { get; } = new(
        Repository.Csto.Evidence,
        ImmutableSortedDictionary.Create<string, ClaimValue>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
        null);

    public static OrderOfBattle Order { get; } = OrderOfBattle.On(Repository.Csto.Units, Day, Repository.Csto.Law.Members.Select(each => each.Country), Quantities);

    /// <summary>The units of the shipped pack on the day of its best known case.</summary>
    public static ImmutableArray<StatedUnit> Shipped { get; } = UnitExport.Of(Order, Quantities);

    /// <summary>Everything that is stated of a unit, but for where.</summary>
    public static string Said(StatedUnit unit) => JsonSerializer.Serialize(new
    {
        unit.Id,
        unit.Name,
        unit.Member,
        unit.Parent,
        unit.Echelon,
        unit.Service,
        unit.Station,
        unit.At,
        unit.Airfield,
        unit.Skills,
        Persons = unit.Persons?.Text,
        Vehicles = unit.Vehicles.Select(each => $"{each.Type} {each.Number.Text}"),
        unit.Critical,
        Stores = unit.Stores?.Text,
        Contract = unit.Contract?.Text,
        Ready = $"{unit.Notice?.Text} {unit.First?.Text} {unit.Full?.Text}",
        Ramp = unit.Ramp.Select(each => $"{each.Share.Text} {each.After.Text}"),
        unit.Assigned,
        unit.Order,
        From = unit.From?.ToString(),
        Until = unit.Until?.ToString(),
    });

    public static string[] Said(IEnumerable<StatedUnit> units) => [.. units.Select(Said)];

    public static (ImmutableArray<StatedUnit>? Units, string[] Faults) FromText(string text, string? member = "AAA", TableVocabulary? known = null)
    {
        var diagnostics = new Diagnostics();
        var units = UnitText.Read(new StringReader(text), "u.txt", member, known ?? Small, diagnostics);
        return (units, [.. diagnostics.Sorted.Select(each => each.ToString())]);
    }

    public static (ImmutableArray<StatedUnit>? Units, string[] Faults) FromTable(string text, string? member = "AAA", TableVocabulary? known = null)
    {
        var diagnostics = new Diagnostics();
        var units = UnitTable.Read(new StringReader(text), "u.csv", member, known ?? Small, diagnostics);
        return (units, [.. diagnostics.Sorted.Select(each => each.ToString())]);
    }
}
