// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents.Binding;
using Casus.Movement;
using static Casus.Chain.RunDocument;

namespace Casus.Chain;

/// <summary>Writes the answer of the movement stage as JSON: the names of the contract, and after them what a planner asks.</summary>
public static class MovementDocument
{
    /// <summary>The answer with its curve, bound, causes and constraints, as it stands in a whole run.</summary>
    public static JsonObject Of(Run run)
    {
        var movement = run.Best.Movement;
        return new JsonObject
        {
            ["firstArrivalHours"] = Hours(movement?.FirstArrivalAt),
            ["closureHours"] = Hours(movement?.ClosureAt),
            ["interval"] = Range(run, "fast.closureHours"),
            ["sorties"] = movement?.Flights ?? 0,
            ["persons"] = movement?.Persons ?? 0,
            ["vehicles"] = movement?.Vehicles ?? 0,
            ["curve"] = Curve(movement?.Curve ?? []),
            ["bound"] = new JsonObject
            {
                ["closureHours"] = Hours(movement?.Bound?.ClosureAt),
                ["gap"] = movement is { Bound: { } bound, ClosureAt: { } closure } && bound.ClosureAt.Seconds > 0 ? Number((double)(closure - bound.ClosureAt).Seconds / bound.ClosureAt.Seconds) : null,
                ["kind"] = movement?.Bound is { } known ? Words.Of(known.Kind) : null,
                ["says"] = movement?.Bound?.Says,
            },
            ["bottleneck"] = movement is { ClosureAt: not null } ? Words.Of(movement.Bottleneck) : null,
            ["relaxed"] = List(movement?.Relaxed ?? [], each => new JsonObject { ["without"] = Words.Of(each.Relaxation), ["closureHours"] = Number(each.ClosureAt.Hours) }),
            ["owed"] = List(movement?.Owed ?? [], each => new JsonObject { ["to"] = Words.Of(each.Cause), ["hours"] = Number(each.Time.Hours), ["says"] = each.Says }),
            ["unmoved"] = List(movement?.Unmoved ?? [], each => new JsonObject
            {
                ["unit"] = each.Line.Id,
                ["persons"] = each.Persons,
                ["vehicles"] = each.Vehicles.Sum(type => type.Count),
                ["stores"] = Number(StoresLeft.Of(run.Best, each.Line.Id)),
                ["why"] = Texts(each.Why),
            }),
            ["storesNotDropped"] = List(StoresLeft.Of(run.Best).Where(each => each.Dropped), each => new JsonObject { ["unit"] = each.Line.Id, ["tonnes"] = Number(each.Tonnes) }),
        };
    }

    /// <summary>The same with every line, every sortie, why so many loads, the envelope, the aprons, the way home and the rotation, and how the plan was found.</summary>
    public static JsonObject InFull(Run run)
    {
        var document = Of(run);
        var movement = run.Best.Movement;
        document["envelope"] = Curve(movement?.Envelope ?? []);
        document["plan"] = movement?.Plan is { } plan ? PlanOf(plan) : null;
        document["lines"] = List(movement?.Lines ?? [], line => Line(line, movement!));
        document["loads"] = List(movement?.Sorties ?? [], Load);
        document["why"] = MovementLoadsDocument.Of(run);
        document["aprons"] = List(ApronOccupancy.Of(movement?.Sorties ?? []), Apron);
        document["home"] = MovementReturnDocument.Home(run);
        document["rotation"] = MovementReturnDocument.Rotation(run, loads: true);
        return document;
    }

    private static JsonArray Curve(IEnumerable<CurvePoint> points) =>
        List(points, each => new JsonObject { ["hours"] = Number(each.At.Hours), ["persons"] = each.Persons, ["vehicles"] = each.Vehicles });

    private static JsonObject PlanOf(PlanAccount plan) => new()
    {
        ["rule"] = Words.Of(plan.Order.Rule),
        ["tried"] = plan.Tried,
        ["stopped"] = plan.Stopped,
        ["ordered"] = List(plan.Order.Lines, each => new JsonObject
        {
            ["line"] = each.Key,
            ["priority"] = each.Value.Priority,
            ["mode"] = each.Value.Mode is { } mode ? Words.Of(mode) : null,
            ["pod"] = each.Value.To,
        }),
        ["steps"] = List(plan.Steps, each => new JsonObject { ["tried"] = each.Tried, ["closureHours"] = Hours(each.ClosureAt), ["says"] = each.Says }),
    };

    private static JsonObject Line(RequirementLine line, Deployment movement)
    {
        var closed = movement.Closures.FirstOrDefault(each => each.Line.Id == line.Id);
        return new JsonObject
        {
            ["uln"] = line.Id,
            ["parent"] = line.Parent,
            ["member"] = line.Member,
            ["mode"] = Words.Of(line.Mode),
            ["origin"] = line.Origin,
            ["poe"] = line.From,
            ["pod"] = line.To,
            ["readyToLoadHours"] = Number(line.Ready.First.Hours),
            ["availableToLoadHours"] = Number(line.ReadyAt(0, Relaxation.None).Hours),
            ["allAvailableHours"] = Number(line.ReadyAt(1, Relaxation.None).Hours),
            ["earliestArrivalHours"] = Number(line.EarliestArrival.Hours),
            ["latestArrivalHours"] = Hours(line.LatestArrival),
            ["priority"] = line.Priority,
            ["persons"] = line.Persons,
            ["vehicles"] = Vehicles(line.Vehicles),
            ["stores"] = Number(line.Stores),
            ["loads"] = closed?.Loads,
            ["leastLoads"] = closed?.LeastLoads,
            ["firstHours"] = Hours(closed?.FirstAt),
            ["completeHours"] = Hours(closed?.CompleteAt),
        };
    }

    /// <summary>One load, from where its aircraft came until it was empty.</summary>
    internal static JsonObject Load(Sortie sortie) => new()
    {
        ["line"] = sortie.Line.Id,
        ["number"] = sortie.Number + 1,
        ["aircraft"] = sortie.Aircraft?.Id,
        ["by"] = Words.Of(sortie.Line.Mode),
        ["from"] = sortie.Line.From,
        ["to"] = sortie.Line.To,
        ["persons"] = sortie.Persons,
        ["vehicles"] = Vehicles(sortie.Vehicles),
        ["stores"] = Number(sortie.Stores),
        ["tonnes"] = Number(sortie.Tonnes),
        ["tonnesAllowed"] = Number(sortie.Allowed),
        ["fullBecauseOf"] = Words.Of(sortie.Limit),
        ["aircraftFrom"] = sortie.Aircraft is null ? null : sortie.PositionedFrom,
        ["emptyKilometres"] = Number(sortie.EmptyKilometres),
        ["kilometres"] = Number(sortie.Kilometres),
        ["takenHours"] = Number(sortie.TakenAt.Hours),
        ["readyHours"] = Number(sortie.ReadyAt.Hours),
        ["thereHours"] = Number(sortie.AircraftAt.Hours),
        ["restedHours"] = Number(sortie.Rested.Hours),
        ["loadingHours"] = Number(sortie.LoadingAt.Hours),
        ["loadedHours"] = Number(sortie.LoadedAt.Hours),
        ["takeOffHours"] = Number(sortie.TakeOffAt.Hours),
        ["landedHours"] = Number(sortie.LandedAt.Hours),
        ["unloadingHours"] = Number(sortie.UnloadingAt.Hours),
        ["unloadedHours"] = Number(sortie.UnloadedAt.Hours),
    };

    private static JsonObject Apron(ApronOccupancy use) => new()
    {
        ["airfield"] = use.Airfield,
        ["mostServed"] = use.MostServed,
        ["mostWaiting"] = use.MostWaiting,
        ["waitedHours"] = Number(use.Waited.Hours),
        ["points"] = List(use.Points, each => new JsonObject { ["hours"] = Number(each.At.Hours), ["served"] = each.Served, ["waiting"] = each.Waiting }),
    };

    private static JsonObject Vehicles(IEnumerable<Forces.VehicleCount> vehicles) =>
        new(vehicles.Select(each => KeyValuePair.Create<string, JsonNode?>(each.Type, each.Count)));
}
