// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Law;
using Casus.Simulation;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The members' own authorisations: whether and when they let forces go, how likely that is, and the rule behind it.</summary>
/// <param name="console">Where to.</param>
/// <param name="sheet">Where to, for text.</param>
internal sealed class LawGateScreen(IAnsiConsole console, LawSheet sheet)
{
    private readonly Run run = sheet.Run;

    private Tick Decided => run.Best.Council.DecidedAt;

    /// <summary>Writes a line for each member.</summary>
    public static void WriteInShort(IAnsiConsole console, Run run)
    {
        var names = new LawNames(run.Scenario.Pack);
        var table = Prose.Table("National law", "Lets go", "#At h", "Who decides…");
        foreach (var gate in run.Best.Law.Gates)
        {
            var hours = gate.OpensAfter is { } after ? Prose.TableHours((run.Best.Council.DecidedAt + after).Hours) : "–";
            table.AddRow(Prose.Plain(names.Of(gate.Member)), Prose.Of(gate.Answer), hours, Prose.Plain(names.In(Own(gate) + (gate.Rivals.IsEmpty ? string.Empty : $"; on {Prose.Things(gate.Rivals.Length, "other reading", "other readings")} otherwise"))));
        }
        console.WriteLine();
        console.Write(table);
    }

    /// <summary>Writes the table, then each member with its rule and, where that is known, how it went.</summary>
    public void Write()
    {
        console.WriteLine();
        console.MarkupLine("[bold]The members' own laws[/]");
        console.MarkupLine($"[grey]Hours count from the request; the council is taken to decide at {Prose.Hours(Decided.Hours)}.{(run.Replications == 0 ? string.Empty : " Chance: that forces may ever go.")}[/]");
        console.WriteLine();
        WriteTable();
        var replays = LawReplay.Of(run);
        foreach (var gate in run.Best.Law.Gates)
            WriteGate(gate, replays.Where(each => each.Gate.Member == gate.Member));
    }

    private void WriteTable()
    {
        var table = run.Replications == 0 ? Prose.Table("National law", "Lets go", "#At h") : Prose.Table("National law", "Lets go", "#At h", "#Middle 90 %", "Chance…");
        foreach (var gate in run.Best.Law.Gates)
        {
            var hours = gate.OpensAfter is { } after ? Prose.TableHours((Decided + after).Hours) : "–";
            string[] first = [sheet.NameOf(gate.Member), Prose.Of(gate.Answer), hours];
            table.AddRow(LawForecast.Of(run, gate.Member) is { } forecast ? [.. first, Range(gate.Member), Chance(forecast)] : first);
        }
        console.Write(table);
    }

    private string Range(string member) => run.Results.GetValueOrDefault($"may.gates.{member}.hours")?.Range is { } range ? Prose.Span(range.Low, range.High, Dimension.Time) : "–";

    private static string Chance(GateForecast forecast)
    {
        var recalled = forecast.Recalled == 0 ? string.Empty : $"; called back in {Prose.Chance((double)forecast.Recalled / forecast.Replications)}";
        return $"{Likelihood.Of(forecast.ChanceOpens)}, {Prose.Chance(forecast.ChanceOpens)}{recalled}";
    }

    private void WriteGate(GateOutcome gate, IEnumerable<GateReplayOutcome> replays)
    {
        sheet.Heading("-", $"[bold]{sheet.NameOf(gate.Member)}[/]: {Prose.Of(gate.Answer)}, {sheet.Said(Own(gate))}");
        if (gate.Gate is { } rule)
        {
            sheet.Text($"{sheet.Said(rule.Says)} {sheet.Cited(rule.Id, [gate.Because])}");
            sheet.List("Limits", rule.Limits.Select(each => $"{Words.Of(each.Kind)}: {sheet.Said(each.Says)}"));
        }
        sheet.List("Steps", gate.Steps.Select(Step));
        if (gate.RecallAfter is { } recall)
            sheet.Text($"Forces that have gone must be called back at {Prose.Hours((Decided + recall).Hours)}.");
        sheet.List("On other readings of national law", gate.Rivals.Select(Rival));
        sheet.List("Would go before this rule, if facts held that nobody knows", gate.MightApply.Select(each => $"{Words.Of(each.Mode)}: {sheet.Said(each.Organ)}: {sheet.Said(each.Says)} {LawSheet.Named(each.Id)}"));
        sheet.List("Leave on the way", gate.Clearances.Select(Clearance));
        sheet.Confidence([gate.Because]);
        foreach (var replay in replays)
            LawReplayScreen.Write(sheet, gate, replay);
    }

    private string Step(GateStepOutcome step)
    {
        var what = step.Says.EndsWith(step.What, StringComparison.Ordinal) || step.Says.Length == 0 ? string.Empty : $": {sheet.Said(step.Says)}";
        return $"{Prose.Hours((Decided + step.After).Hours)} {sheet.Said(step.What)}{what}{(step.Passed ? string.Empty : " [red](failed)[/]")}";
    }

    private string Rival(GateOutcome rival)
    {
        var when = rival.OpensAfter is { } after ? $" at {Prose.Hours((Decided + after).Hours)}" : string.Empty;
        var rule = rival.Gate is { } gate && !rival.Says.Contains(gate.Says, StringComparison.Ordinal) ? $" {sheet.Said(gate.Says)}" : string.Empty;
        return $"{Prose.Of(rival.Answer)}{when}: {sheet.Said(rival.Says.TrimEnd('.'))}.{rule} {LawSheet.Named(rival.Reading ?? rival.Gate?.Id ?? rival.Member)}";
    }

    /// <summary>The outcome by the rule itself, without what rival readings and special rules would make of it, which is told apart.</summary>
    private static string Own(GateOutcome gate)
    {
        var says = gate.Says;
        foreach (var other in new[] { "; on the reading ", "; a special rule might apply" })
        {
            var at = gate.Rivals.IsEmpty && gate.MightApply.IsEmpty ? -1 : says.IndexOf(other, StringComparison.Ordinal);
            says = at < 0 ? says : says[..at];
        }
        return says;
    }

    private string Clearance(ClearanceOutcome each)
    {
        var when = each.GivenAfter is { } given ? given > Tick.Zero ? $" at {Prose.Hours((Decided + given).Hours)}" : " with the decision" : string.Empty;
        return $"{sheet.Said(each.Says)}{when} {sheet.Cited(each.Clearance.Id, [each.Because])}";
    }
}
