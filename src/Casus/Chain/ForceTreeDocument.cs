// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Forces;
using static Casus.Chain.RunDocument;

namespace Casus.Chain;

/// <summary>The order of battle on the day of a case, and how it is written as JSON.</summary>
public static class ForceTreeDocument
{
    /// <summary>The order of battle of the members on the day whose law the run applied.</summary>
    public static OrderOfBattle On(Run run) => OrderOfBattle.On(run.Scenario.Pack.Units, run.Best.Law.AsOf, run.Best.Law.Members.Select(member => member.Country), run.Best.Quantities);

    /// <summary>The order of battle as JSON.</summary>
    public static JsonObject Of(Run run)
    {
        var tree = On(run);
        return new JsonObject
        {
            ["day"] = QuantityText.DayText(tree.Day),
            ["members"] = List(tree.Members, member => new JsonObject
            {
                ["member"] = member.Member,
                ["services"] = List(member.Services, each => Strength(new JsonObject { ["service"] = Words.Of(each.Service) }, each.Manpower)),
                ["units"] = List(member.Tops, Node),
            }),
        };
    }

    private static JsonObject Node(UnitNode node) => new()
    {
        ["unit"] = node.Unit.Id,
        ["name"] = node.Unit.Name,
        ["echelon"] = Words.Of(node.Unit.Echelon),
        ["service"] = Words.Of(node.Unit.Service),
        ["station"] = node.Unit.Station,
        ["own"] = node.Own is { } own ? Strength(new JsonObject(), own) : null,
        ["ofParts"] = node.OfParts is { } sum ? Strength(new JsonObject(), sum) : null,
        ["vehicles"] = Holdings(node.Holdings),
        ["vehiclesOfParts"] = Holdings(node.HoldingsOfParts),
        ["parts"] = List(node.Parts, Node),
    };

    private static JsonObject Strength(JsonObject written, Manpower manpower)
    {
        written["persons"] = manpower.Persons;
        written["contract"] = manpower.Contract;
        written["conscripts"] = manpower.Conscripts;
        written["unknown"] = manpower.Unknown;
        return written;
    }

    private static JsonArray Holdings(IEnumerable<VehicleCount> holdings) => List(holdings, each => new JsonObject { ["type"] = each.Type, ["number"] = each.Count });
}
