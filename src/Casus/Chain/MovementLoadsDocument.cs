// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents.Binding;
using Casus.Movement;
using static Casus.Chain.RunDocument;

namespace Casus.Chain;

/// <summary>Writes as JSON why each line flew in so many loads.</summary>
internal static class MovementLoadsDocument
{
    /// <summary>An entry for each line that flew.</summary>
    public static JsonArray Of(Run run) => List(LineLoads.Of(run), line => new JsonObject
    {
        ["line"] = line.Line.Id,
        ["flown"] = line.Flown,
        ["least"] = line.Least,
        ["why"] = Texts(line.Why),
        ["barred"] = line.Barred is { } barred ? new JsonObject { ["type"] = barred.Type.Id, ["packed"] = barred.Packed, ["why"] = barred.WhyNot } : null,
        ["types"] = List(line.Types, Type),
        ["loads"] = List(line.Loads, Load),
    });

    private static JsonObject Type(TypeLoads each) => new()
    {
        ["type"] = each.Type.Id,
        ["flown"] = each.Flown,
        ["fewest"] = new JsonObject(each.Fewest.Select(fewest => KeyValuePair.Create<string, JsonNode?>(Words.Of(fewest.Kind), fewest.Loads))),
        ["forcedBy"] = Words.Of(each.Forces),
        ["packed"] = each.Packed,
        ["cannotCarry"] = Texts(each.CannotCarry),
        ["spared"] = List(each.Spared, spare => new JsonObject { ["what"] = spare.What, ["number"] = spare.Number }),
        ["atHand"] = each.AtHand,
        ["thereHours"] = each.AtHand == 0 ? null : Number(each.ThereAt.Hours),
        ["goneBefore"] = each.GoneBefore,
        ["flownInAll"] = each.FlownInAll,
    };

    private static JsonObject Load(FlownLoad load) => new()
    {
        ["type"] = load.Type.Id,
        ["times"] = load.Times,
        ["persons"] = load.Persons,
        ["vehicles"] = new JsonObject(load.Vehicles.Select(each => KeyValuePair.Create<string, JsonNode?>(each.Type, each.Count))),
        ["stores"] = Number(load.Stores),
        ["tonnes"] = Number(load.Tonnes),
        ["tonnesAllowed"] = Number(load.Allowed),
        ["floorUsed"] = Number(load.FloorUsed),
        ["fullBecauseOf"] = Words.Of(load.Limit),
        ["stopped"] = load.Stopped,
    };
}
