// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Forces;
using Casus.Tests.Support;

namespace Casus.Tests.Forces.Tables;

/// <summary>The scenario file against the form of ORBAT Mapper 3.4.0: src/types/scenarioModels.ts and src/testdata/issue663Scenario.json of its source.</summary>
public sealed class OrbatMapperScenarioTests
{
    private static readonly JsonNode Scenario = JsonNode.Parse(Write())!;

    private static IEnumerable<JsonNode> Tops => Scenario["sides"]!.AsArray().SelectMany(side => side!["groups"]!.AsArray()).SelectMany(group => group!["subUnits"]!.AsArray())!;

    [Fact]
    public void The_file_says_what_it_is()
    {
        ((string?)Scenario["type"], (string?)Scenario["version"], (string?)Scenario["startTime"], (string?)Scenario["timeZone"]).ShouldBe(("ORBAT-mapper", "3.4.0", "2022-01-05T00:00:00Z", "UTC"));
        ((string?)Scenario["id"], (string?)Scenario["name"]).ShouldBe(("test", "A test"));
        foreach (var list in new[] { "events", "layerStack", "equipment", "personnel", "supplyCategories" })
            Scenario[list].ShouldBeOfType<JsonArray>(list);
        foreach (var list in new[] { "rangeRingGroups", "statuses", "supplyClasses", "supplyUoMs", "symbolFillColors", "customSymbols" })
            Scenario["settings"]![list].ShouldBeOfType<JsonArray>(list);
    }

    [Fact]
    public void Read_again_it_gives_the_same_tree()
    {
        var expected = TableWords.Order.Members.SelectMany(member => member.Tops.SelectMany(top => top.All)).Select(node => (node.Unit.Id, node.Unit.Name, string.Join(' ', node.Parts.Select(part => part.Unit.Id))));
        Tops.SelectMany(All).Select(unit => ((string)unit["id"]!, (string)unit["name"]!, string.Join(' ', unit["subUnits"]!.AsArray().Select(part => (string)part!["id"]!)))).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void Sides_are_members_and_groups_the_parts_of_their_states()
    {
        Scenario["sides"]!.AsArray().Select(side => (string)side!["id"]!).ShouldBe(TableWords.Shipped.Select(each => $"side-{each.Member}").Distinct());
        Scenario["sides"]!.AsArray().ShouldAllBe(side => (string)side!["standardIdentity"]! == "3");
        Scenario["sides"]![0]!["groups"]!.AsArray().Select(group => (string)group!["name"]!).First().ShouldBe("Ministry of defence");
    }

    [Fact]
    public void Every_unit_has_a_symbol_of_twenty_digits_a_list_of_states_and_a_place_on_the_map()
    {
        foreach (var unit in Tops.SelectMany(All))
        {
            var code = (string)unit["sidc"]!;
            (code.Length == 20 && code.All(char.IsAsciiDigit) && code.StartsWith("10031000", StringComparison.Ordinal)).ShouldBeTrue(code);
            unit["state"].ShouldBeOfType<JsonArray>();
            if (unit["location"] is not JsonArray place)
                continue;
            ((double)place[0]!).ShouldBeInRange(-180, 180);
            ((double)place[1]!).ShouldBeInRange(-90, 90);
        }
        Tops.SelectMany(All).Count(unit => unit["location"] is null).ShouldBeLessThan(TableWords.Shipped.Length / 10);
    }

    [Fact]
    public void People_and_vehicles_are_counted_and_named_in_the_lists_of_the_scenario()
    {
        var named = Scenario["equipment"]!.AsArray().Select(each => (string)each!["name"]!).ToHashSet();
        var battalion = Tops.SelectMany(All).Single(unit => (string)unit["id"]! == "rus-98-1");
        ((int)battalion["personnel"]![0]!["count"]!).ShouldBe(TableWords.Quantities.Of(Repository.Csto.Units.Single(unit => unit.Id == "rus-98-1").Persons!).Count);
        Tops.SelectMany(All).SelectMany(unit => unit["equipment"]?.AsArray() ?? []).ShouldAllBe(each => named.Contains((string)each!["name"]!) && (int)each["count"]! >= 0);
    }

    [Fact]
    public void The_same_order_of_battle_gives_the_same_bytes_and_every_id_stands_once()
    {
        Write().ShouldBe(Write());
        var ids = Tops.SelectMany(All).Select(unit => (string)unit["id"]!).ToArray();
        ids.Distinct().Count().ShouldBe(ids.Length);
    }

    private static string Write() => OrbatMapperScenario.Write(
        "test",
        "A test",
        "Made for a test.",
        TableWords.Day,
        TableWords.Shipped,
        TableWords.Shipped.Select(each => each.Member).Distinct().ToDictionary(code => code, Repository.Csto.NameOf),
        Repository.Csto.VehicleTypes.ToDictionary(each => each.Key, each => each.Value.Name),
        Repository.Csto.Airfields.ToDictionary(each => each.Key, each => each.Value.Position));

    private static IEnumerable<JsonNode> All(JsonNode unit) => unit["subUnits"]!.AsArray().SelectMany(part => All(part!)).Prepend(unit);
}
