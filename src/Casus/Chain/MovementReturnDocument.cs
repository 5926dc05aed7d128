// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents.Binding;
using Casus.Movement;
using static Casus.Chain.RunDocument;

namespace Casus.Chain;

/// <summary>Writes the way home and the rotation as JSON.</summary>
internal static class MovementReturnDocument
{
    /// <summary>The way home; null when nobody withdraws.</summary>
    public static JsonObject? Home(Run run) => MovementReturn.Of(run.Best) is not { } home ? null : new JsonObject
    {
        ["startHours"] = Number(home.StartAt.Hours),
        ["allReadyHours"] = Number(home.AllReadyAt.Hours),
        ["firstOffHours"] = Number(home.FirstOffAt.Hours),
        ["firstHomeHours"] = Number(home.FirstHomeAt.Hours),
        ["lastOffHours"] = Number(home.LastOffAt.Hours),
        ["lastHomeHours"] = Hours(home.LastHomeAt),
        ["takesHours"] = Hours(home.Takes),
        ["flights"] = home.Flights,
        ["columns"] = home.Columns,
        ["trains"] = home.Trains,
        ["kilometres"] = Kilometres(home.Kilometres),
        ["owed"] = List(home.Owed, each => new JsonObject { ["to"] = Cause(each.Cause), ["hours"] = Number(each.Time.Hours) }),
        ["lines"] = List(home.Lines, each => new JsonObject
        {
            ["line"] = each.Line.Id,
            ["from"] = each.Line.From,
            ["to"] = each.Line.To,
            ["mode"] = Words.Of(each.Line.Mode),
            ["persons"] = each.Line.Persons,
            ["vehicles"] = each.Line.VehicleTotal,
            ["loads"] = each.Loads,
            ["readyHours"] = Number(each.Line.OrderedAt.Hours),
            ["firstOffHours"] = Number(each.FirstOffAt.Hours),
            ["homeHours"] = Hours(each.HomeAt),
        }),
        ["loads"] = List(run.Best.Operations?.Home?.Sorties ?? [], MovementDocument.Load),
        ["unmoved"] = List(home.Unmoved, each => new JsonObject
        {
            ["unit"] = each.Line.Id,
            ["persons"] = each.Persons,
            ["vehicles"] = each.Vehicles.Sum(type => type.Count),
            ["why"] = Texts(each.Why),
        }),
    };

    /// <summary>The rotation, or why there is none though one is stated; null when none is.</summary>
    /// <param name="run">The run.</param>
    /// <param name="loads">Whether to write every load.</param>
    public static JsonObject? Rotation(Run run, bool loads)
    {
        if (MovementRelief.Of(run.Best) is { } relief)
        {
            var written = new JsonObject
            {
                ["startHours"] = Number(relief.StartAt.Hours),
                ["relievedHours"] = Hours(relief.RelievedAt),
                ["homeHours"] = Hours(relief.HomeAt),
                ["persons"] = relief.Persons,
                ["vehicles"] = relief.Vehicles,
                ["flightsIn"] = relief.FlightsIn,
                ["flightsHome"] = relief.FlightsHome,
                ["backHauls"] = relief.BackHauls,
                ["together"] = Kilometres(relief.Together),
                ["apart"] = Kilometres(relief.Apart),
                ["emptyKilometresSaved"] = Number(relief.EmptySaved),
                ["none"] = null,
            };
            if (loads)
                written["loads"] = List(run.Best.Operations?.Relief?.Sorties ?? [], MovementDocument.Load);
            return written;
        }
        return MovementRelief.WhyNone(run.Scenario, run.Best) is { } why ? new JsonObject { ["none"] = why } : null;
    }

    /// <summary>The withdrawal in short, as it stands in a whole run, added to what is written of it.</summary>
    public static void Add(JsonObject withdrawal, Run run)
    {
        var home = MovementReturn.Of(run.Best);
        withdrawal["flights"] = home?.Flights;
        withdrawal["takesHours"] = Hours(home?.Takes);
        withdrawal["owed"] = List(home?.Owed ?? [], each => new JsonObject { ["to"] = Cause(each.Cause), ["hours"] = Number(each.Time.Hours) });
    }

    /// <summary>The word for a cause on the way home: there what is called generation on the way out is the handing over.</summary>
    public static string Cause(DelayCause cause) => cause == DelayCause.Generation ? "hand-over" : Words.Of(cause);

    private static JsonObject Kilometres(LoadedShare share) => new()
    {
        ["loaded"] = Number(share.Loaded),
        ["flown"] = Number(share.Flown),
        ["share"] = Number(share.Share),
    };
}
