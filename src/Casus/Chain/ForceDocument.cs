// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents.Binding;
using Casus.Forces;
using static Casus.Chain.RunDocument;

namespace Casus.Chain;

/// <summary>Writes the answer of the forces stage as JSON: the names of the contract, and what a staff asks beside them.</summary>
public static class ForceDocument
{
    /// <summary>The answer.</summary>
    public static JsonObject Of(Run run)
    {
        var forces = run.Best.Forces;
        var depth = forces?.Depth;
        return new JsonObject
        {
            ["persons"] = forces?.Persons ?? 0,
            ["vehicles"] = forces?.Vehicles ?? 0,
            ["wanted"] = forces?.Wanted,
            ["interval"] = Range(run, "with.persons"),
            ["policy"] = forces is null ? null : Words.Of(forces.Policy),
            ["units"] = List(forces?.Contributions ?? [], Sent),
            ["heldBack"] = List(forces?.Held ?? [], each => new JsonObject { ["member"] = each.Unit.Member, ["unit"] = each.Unit.Id, ["why"] = each.Why }),
            ["proven"] = forces?.Choice?.Proven,
            ["nextBest"] = forces?.Choice?.NextBest is { } next ? Rejected(next) : null,
            ["pool"] = List(depth?.Pool.Steps ?? [], Step),
            ["tasks"] = List(depth?.Tasks ?? [], Task),
            ["command"] = depth?.Command is { } command ? Commanded(command) : null,
            ["interoperability"] = depth is null ? null : Common(depth.Interoperability),
            ["policies"] = List(depth?.Policies ?? [], Policy),
        };
    }

    private static JsonObject Sent(Contribution each) => new()
    {
        ["member"] = each.Unit.Member,
        ["unit"] = each.Unit.Id,
        ["persons"] = each.Persons,
        ["vehicles"] = each.VehicleTotal,
        ["readyHours"] = Number(each.ReadyAt.Hours),
        ["because"] = Texts(Timeline.Ends(each.Because)),
        ["name"] = each.Unit.Name,
        ["service"] = Words.Of(each.Unit.Service),
        ["orderedHours"] = Number(each.OrderedAt.Hours),
        ["authorisedHours"] = Number(each.GateOpensAt.Hours),
        ["firstReadyHours"] = Number(each.FirstFreeAt.Hours),
        ["noticeHours"] = Optional(each.NoticeHours),
        ["ramp"] = List(each.Ramp, point => new JsonObject { ["share"] = Number(point.Share), ["hours"] = Number(point.At.Hours) }),
        ["contractShare"] = Optional(each.ContractShare),
        ["contractOnly"] = each.ContractOnly,
        ["vehiclesByType"] = List(each.Vehicles, held => new JsonObject { ["type"] = held.Type, ["number"] = held.Count }),
        ["storesTonnes"] = Number(each.Stores),
    };

    private static JsonObject Rejected(RejectedPacket packet) => new()
    {
        ["readyHours"] = Number(packet.ReadyAt.Hours),
        ["units"] = List(packet.Parts, each => new JsonObject { ["unit"] = each.Unit.Id, ["persons"] = each.Persons }),
        ["added"] = Texts(packet.Added.Select(unit => unit.Id)),
        ["dropped"] = Texts(packet.Dropped.Select(unit => unit.Id)),
    };

    private static JsonObject Step(PoolStep step) => new()
    {
        ["limit"] = Words.Of(step.Limit),
        ["persons"] = step.Persons,
        ["units"] = step.Units,
        ["taken"] = step.Taken,
        ["says"] = step.Says,
        ["members"] = List(step.Members, each => new JsonObject { ["member"] = each.Member, ["persons"] = each.Persons }),
    };

    private static JsonObject Task(TaskOutcome task) => new()
    {
        ["id"] = task.Task.Id,
        ["name"] = task.Task.Name,
        ["wanted"] = task.Wanted,
        ["met"] = task.Met,
        ["byHours"] = Optional(task.By?.Hours),
        ["why"] = task.WhyMissing,
        ["units"] = List(task.Shares, each => new JsonObject { ["unit"] = each.Unit.Id, ["persons"] = each.Persons }),
        ["vehicles"] = List(task.Vehicles, each => new JsonObject { ["type"] = each.Type, ["wanted"] = each.Wanted, ["met"] = each.Met }),
    };

    private static JsonObject Commanded(CommandOutcome command) => new()
    {
        ["commander"] = command.Command.Commander,
        ["commanderSends"] = command.CommanderSends,
        ["deputies"] = List(command.Deputies, each => new JsonObject { ["member"] = each.Member, ["sends"] = each.Sends }),
        ["unrepresented"] = Texts(command.Unrepresented),
        ["force"] = command.Force,
        ["language"] = command.Command.Language,
        ["says"] = command.Command.Says,
        ["because"] = Texts(Timeline.Ends(command.Because)),
    };

    private static JsonObject Common(Interoperability common) => new()
    {
        ["vehicles"] = common.Vehicles,
        ["shared"] = common.Shared,
        ["language"] = common.Language,
        ["contingents"] = List(common.Contingents, each => new JsonObject
        {
            ["member"] = each.Member,
            ["persons"] = each.Persons,
            ["vehicles"] = each.Vehicles,
            ["shared"] = each.Shared,
            ["sharedTypes"] = Texts(each.SharedTypes),
            ["exercises"] = each.Exercises,
        }),
        ["pairs"] = List(common.Pairs, each => new JsonObject
        {
            ["members"] = Texts([each.First, each.Second]),
            ["sharedTypes"] = Texts(each.SharedTypes),
            ["exercises"] = Texts(each.Exercises.Select(exercise => exercise.Name)),
        }),
    };

    private static JsonObject Policy(PolicyResult result) => new()
    {
        ["policy"] = Words.Of(result.Policy),
        ["persons"] = result.Persons,
        ["vehicles"] = result.Vehicles,
        ["units"] = result.Units,
        ["members"] = result.Members,
        ["readyHours"] = Optional(result.ReadyAt?.Hours),
        ["tasksUnmet"] = result.TasksUnmet,
        ["proven"] = result.Proven,
    };

    private static JsonValue? Optional(double? number) => number is { } known ? Number(known) : null;
}
