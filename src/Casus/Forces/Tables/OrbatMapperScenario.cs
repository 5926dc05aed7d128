// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.World;
using NodaTime;

namespace Casus.Forces;

/// <summary>
/// Units as a scenario file of ORBAT Mapper, a free viewer and editor of orders of battle on a map. The form is that of version 3.4.0 of its files, as its source describes it
/// (github.com/orbat-mapper/orbat-mapper: src/types/scenarioModels.ts, and the file src/testdata/issue663Scenario.json that its own tests load): sides hold groups, groups hold units, units hold
/// units; a unit has a name, a symbol code of 20 digits, a location as longitude and latitude, people and equipment by name. Every id is made from an id of the pack, so that the same order of battle
/// gives the same bytes.
/// </summary>
public static class OrbatMapperScenario
{
    /// <summary>Version of the form.</summary>
    public const string Version = "3.4.0";

    private const string People = "Personnel";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a scenario: a side for each member, and in it a group for each part of the state that has units.</summary>
    /// <param name="id">Id of the scenario.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it is and where it is from.</param>
    /// <param name="day">The day it shows; its clock stands at the beginning of that day, UTC.</param>
    /// <param name="units">The units, each of them once.</param>
    /// <param name="members">Names of members by code; a code stands for a name that is missing.</param>
    /// <param name="vehicles">Names of vehicle types by id; an id stands for a name that is missing.</param>
    /// <param name="airfields">Where airfields lie: a unit without a position of its own stands at its airfield, or else at the place of the formation above it.</param>
    public static string Write(
        string id,
        string name,
        string description,
        LocalDate day,
        ImmutableArray<StatedUnit> units,
        IReadOnlyDictionary<string, string> members,
        IReadOnlyDictionary<string, string> vehicles,
        IReadOnlyDictionary<string, Coordinates> airfields)
    {
        var at = $"{QuantityText.DayText(day)}T00:00:00Z";
        var writer = new Writer(units, vehicles, airfields);
        var types = units.SelectMany(each => each.Vehicles).Select(each => each.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new JsonObject
        {
            ["id"] = id,
            ["type"] = "ORBAT-mapper",
            ["version"] = Version,
            ["meta"] = new JsonObject { ["createdDate"] = at, ["lastModifiedDate"] = at },
            ["name"] = name,
            ["description"] = description,
            ["startTime"] = at,
            ["timeZone"] = "UTC",
            ["symbologyStandard"] = "app6d",
            ["sides"] = new JsonArray([.. writer.Tops.GroupBy(each => each.Member, StringComparer.Ordinal).Select(side => (JsonNode)writer.Side(side.Key, members.GetValueOrDefault(side.Key, side.Key), [.. side]))]),
            ["events"] = new JsonArray(),
            ["layerStack"] = new JsonArray(new JsonObject { ["id"] = "features", ["kind"] = "overlay", ["name"] = "Features", ["items"] = new JsonArray() }),
            ["equipment"] = new JsonArray([.. types.Select(type => (JsonNode)new JsonObject { ["name"] = vehicles.GetValueOrDefault(type, type) })]),
            ["personnel"] = new JsonArray(new JsonObject { ["name"] = People }),
            ["supplyCategories"] = new JsonArray(),
            ["settings"] = new JsonObject
            {
                ["rangeRingGroups"] = new JsonArray(),
                ["statuses"] = new JsonArray(),
                ["supplyClasses"] = new JsonArray(),
                ["supplyUoMs"] = new JsonArray(),
                ["symbolFillColors"] = new JsonArray(),
                ["customSymbols"] = new JsonArray(),
                ["map"] = new JsonObject { ["baseMapId"] = "osm" },
            },
        }.ToJsonString(Indented) + "\n";
    }

    private sealed class Writer(ImmutableArray<StatedUnit> units, IReadOnlyDictionary<string, string> vehicles, IReadOnlyDictionary<string, Coordinates> airfields)
    {
        /// <summary>The standard identity of a friend.</summary>
        private const string Friend = "3";

        private readonly HashSet<string> ids = units.Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        private readonly ILookup<string, StatedUnit> parts = units.Where(each => each.Parent is not null).ToLookup(each => each.Parent!, StringComparer.Ordinal);

        public IEnumerable<StatedUnit> Tops => units.Where(each => each.Parent is null || !ids.Contains(each.Parent));

        public JsonObject Side(string member, string name, ImmutableArray<StatedUnit> tops) => new()
        {
            ["id"] = $"side-{member}",
            ["name"] = name,
            ["standardIdentity"] = Friend,
            ["symbolOptions"] = new JsonObject(),
            ["subUnits"] = new JsonArray(),
            ["groups"] = new JsonArray([.. tops.GroupBy(each => each.Service).OrderBy(group => group.Key).Select(group => (JsonNode)new JsonObject
            {
                ["id"] = $"group-{member}-{Words.Of(group.Key)}",
                ["name"] = NameOf(group.Key),
                ["symbolOptions"] = new JsonObject(),
                ["subUnits"] = new JsonArray([.. group.Select(each => (JsonNode)Unit(each, null))]),
            })]),
        };

        private JsonObject Unit(StatedUnit unit, Coordinates? above)
        {
            var place = unit.At is { } at ? new Coordinates(at.Latitude, at.Longitude) : unit.Airfield is { } field && airfields.TryGetValue(field, out var known) ? known : above;
            var written = new JsonObject { ["id"] = unit.Id, ["name"] = unit.Name, ["sidc"] = SymbolCode.Of(unit) };
            if (Described(unit) is { Length: > 0 } description)
                written["description"] = description;
            if (place is { } location)
                written["location"] = new JsonArray(location.Longitude, location.Latitude);
            if (unit.Persons is { } persons)
                written["personnel"] = new JsonArray(new JsonObject { ["name"] = People, ["count"] = Whole(persons) });
            if (!unit.Vehicles.IsEmpty)
                written["equipment"] = new JsonArray([.. unit.Vehicles.Select(each => (JsonNode)new JsonObject { ["name"] = vehicles.GetValueOrDefault(each.Type, each.Type), ["count"] = Whole(each.Number) })]);
            written["subUnits"] = new JsonArray([.. parts[unit.Id].Select(each => (JsonNode)Unit(each, place))]);
            written["state"] = new JsonArray();
            return written;
        }

        private static string Described(StatedUnit unit)
        {
            var said = new List<string>();
            if (unit.Station.Length > 0)
                said.Add($"Station: {unit.Station}.");
            if (unit is { First: { } first, Full: { } full })
                said.Add($"Ready: first part {first.Text} h, all {full.Text} h after the order.");
            if (unit.Contract is { } contract)
                said.Add($"Contract soldiers: {contract.Text} %.");
            if (!unit.Assigned.IsEmpty)
                said.Add($"Assigned: {string.Join(", ", unit.Assigned)}.");
            return string.Join(' ', said);
        }

        /// <summary>The count that stands for a number: what its author gives as best, or the middle of its range, rounded.</summary>
        private static int Whole(StatedNumber number)
        {
            var best = number.Best is { } stated ? double.Parse(stated, CultureInfo.InvariantCulture) : (number.Low + number.High) / 2;
            return (int)Math.Round(best, MidpointRounding.AwayFromZero);
        }

        private static string NameOf(Service service) => service switch
        {
            Service.Defence => "Ministry of defence",
            Service.Interior => "Interior",
            Service.Security => "Security services",
            Service.Guard => "National guard",
            Service.Border => "Border troops",
            Service.Emergency => "Civil protection and rescue",
            _ => "Drug control",
        };
    }
}
