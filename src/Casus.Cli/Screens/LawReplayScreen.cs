// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Law;
using Casus.Simulation;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>How an authorisation went by what was published, beside what the model says of it.</summary>
internal static class LawReplayScreen
{
    /// <summary>Writes each event with what it did, then how long it took beside the forecast.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="gate">The authorisation as the model has it.</param>
    /// <param name="replay">The course as published.</param>
    public static void Write(LawSheet sheet, GateOutcome gate, GateReplayOutcome replay)
    {
        sheet.Text("[grey]As it went, hours from the request[/]");
        var table = Prose.Table("#h", "What happened…", "What it did by the rule…", "Then");
        foreach (var each in replay.Events)
        {
            table.AddRow(
                LawLine.Of(Prose.TableHours(each.Effect.Event.At.Hours)),
                LawLine.Of(sheet.Said(each.Published.Says)),
                LawLine.Of(sheet.Said(each.Effect.Says)),
                LawLine.Of(Words.Of(each.Effect.State)));
        }
        sheet.Under(table);
        sheet.Text($"{Ended(replay)}{Modelled(sheet, gate, replay)} {Sources(sheet, replay)}");
        if (replay.Thresholds.Length > 1)
            sheet.List("Under each number of votes that a source gives", replay.Thresholds.Select(each => $"{Prose.Things(each.Votes, "vote", "votes")}: {Words.Of(each.State)}{(each.OpensAt is { } at ? $" at {Prose.Hours(at.Hours)}" : string.Empty)} {LawSheet.Named(string.Join(", ", each.Claims))}"));
    }

    /// <summary>Everything that says how it went.</summary>
    private static string Sources(LawSheet sheet, GateReplayOutcome replay)
    {
        var ends = LawEvidence.Of(replay.Events.Select(each => each.Because), sheet.Run.Scenario.Pack.Evidence);
        var ids = string.Join(", ", ends.Claims.Concat(ends.Assumptions.Select(each => $"assumed {each}")));
        return ids.Length == 0 ? string.Empty : LawSheet.Named(ids);
    }

    private static string Ended(GateReplayOutcome replay)
    {
        if (replay.Took is not { } took)
            return replay.RefusedAt is { } refused ? $"Refused at {Prose.Hours(refused.Hours)}" : $"In the end {Words.Of(replay.State)}";
        var from = replay.DecidedAt is null ? "the request" : "the decision of the council";
        return $"Forces could go {Prose.Hours(took.Hours)} after {from}";
    }

    /// <summary>The forecast of the same rule, counted from the decision.</summary>
    private static string Modelled(LawSheet sheet, GateOutcome gate, GateReplayOutcome replay)
    {
        var model = gate.Gate == replay.Gate ? gate : replay.Forecast;
        var forecast = gate.Gate == replay.Gate ? LawForecast.Of(sheet.Run, gate.Member) : null;
        var best = model.OpensAfter is { } after ? $"the model says {Prose.Hours(after.Hours)} on best evidence" : "the model says never on best evidence";
        if (forecast?.Quantile(5) is not { } low || forecast.Quantile(95) is not { } high)
            return $"; {best}.";
        var inside = replay.Took is { } took ? took >= low && took <= high ? "inside" : "outside" : null;
        return $"; {best}, {Prose.Span(low.Hours, high.Hours, Dimension.Time)} in nine of ten runs{(inside is null ? string.Empty : $": {inside}")}.";
    }
}
