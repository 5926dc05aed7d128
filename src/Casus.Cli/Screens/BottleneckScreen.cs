// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Movement;
using Casus.Studies;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What taking each constraint away alone does to closure: on best evidence, and over draws with the same dice.</summary>
internal static class BottleneckScreen
{
    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, BottleneckFinding finding)
    {
        if (finding.Deployment.ClosureAt is not { } closure)
        {
            Prose.Heading(console, 4, "What sets the time?", "[red]on best evidence the force never closes[/]");
            MovementUnmovedScreen.Write(console, finding.Deployment);
        }
        else
        {
            Prose.Heading(console, 4, "What sets the time?", $"closure after {Prose.Hours(closure.Hours)} on best evidence");
        }
        var table = Prose.Table("Taken away alone", "#Closure h", "#Gain h", "#Mean gain", "95 %", "#Gains most");
        foreach (var each in finding.Effects)
        {
            var gain = each.Best is { } best && finding.Deployment.ClosureAt is { } at ? Prose.TableHours(best.Gain(at).Hours) : "–";
            table.AddRow(
                Words.Of(each.Relaxation) + (BottleneckFinding.Standing.Contains(each.Relaxation) ? " *" : string.Empty),
                each.Best is { } own ? Prose.TableHours(own.ClosureAt.Hours) : "–",
                gain,
                each.Gain.Pairs == 0 ? "–" : Prose.TableHours(each.Gain.Mean),
                Interval(each.Gain),
                finding.Closed == 0 ? "–" : Prose.Chance(each.Most.Chance));
        }
        console.Write(table);
        console.MarkupLine("[grey]* Places, fleet, loading and readiness: the rivals of the standing question. Mean gain: hours sooner over draws, the same plan carried out with and without the constraint on the same draws.[/]");
        console.MarkupLine(finding.Bottleneck == Relaxation.None
            ? "On best evidence no constraint alone gains a hundredth of closure."
            : $"On best evidence [yellow]{Words.Of(finding.Bottleneck)}[/] sets the time.");
        if (finding.Likeliest is { } likeliest)
            console.MarkupLine($"Over {Prose.Count(finding.Closed)} of {Prose.Count(finding.Replications)} draws in which the force closes, {(likeliest.Relaxation == Relaxation.None ? "no constraint alone" : $"[yellow]{Words.Of(likeliest.Relaxation)}[/]")} gains most in {Prose.Chance(likeliest.Share.Chance)} ({Prose.Chance(likeliest.Share.Low)} to {Prose.Chance(likeliest.Share.High)}); mean closure {Prose.Hours(finding.Mean)}.");
        if (finding.Delay is { } delay)
            Write(console, finding, delay);
    }

    private static void Write(IAnsiConsole console, BottleneckFinding finding, DrawnDelay delay)
    {
        console.MarkupLine("[bold]Why the draws differ from best evidence, in the mean[/]");
        var table = Prose.Table("Owed to", "#Hours");
        table.AddRow("best evidence", Prose.TableHours(delay.Best));
        table.AddRow("the order is given later: council, law", Signed(delay.Order));
        table.AddRow("drawn once: readiness, law of each, ground times", Signed(delay.Ranges));
        table.AddRow("drawn on the way: weather, breakdowns, each loading", Signed(delay.Chance));
        table.AddRow("mean of the draws that close", Prose.TableHours(delay.Mean));
        console.Write(table);
        console.MarkupLine($"[grey]{Prose.Count(delay.NoLater)} of {Prose.Count(finding.Closed)} draws close no later than best evidence. Closure waits for the last of {finding.Deployment.Lines.Length} lines, each drawn by itself, so that the mean lies later than the best value of each.[/]");
    }

    private static string Signed(double hours) => (hours < 0 ? "-" : "+") + Prose.TableHours(Math.Abs(hours));

    private static string Interval(PairedDifference gain) =>
        gain is { Low: { } low, High: { } high } ? string.Create(CultureInfo.InvariantCulture, $"{Rounded(low):0.0} to {Rounded(high):0.0}") : "–";

    /// <summary>To a tenth, and nothing below nothing: a difference of no hours has no sign.</summary>
    private static double Rounded(double hours) => Math.Round(hours, 1) is var tenth && tenth == 0 ? 0 : tenth;
}
