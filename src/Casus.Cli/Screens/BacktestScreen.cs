// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Studies;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>Shows what the vote says of historical cases, and how well it does.</summary>
internal static class BacktestScreen
{
    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, string pack, CouncilBacktest test)
    {
        console.MarkupLine($"[bold]What was decided in the cases of {Prose.Plain(pack)}, and what the model says[/]");
        console.MarkupLine("Positions were coded from what was said before each vote, by people who know how it ended: a test of rules and coding together, no forecast made in time.");
        console.WriteLine();
        console.MarkupLine("Chance of adoption in per cent, by each of the ways numbered below:");
        var cases = Prose.Table(["Case", "Adopted", .. Enumerable.Range(1, test.Forecasters.Length).Select(number => string.Create(CultureInfo.InvariantCulture, $"#{number}"))]);
        for (var i = 0; i < test.Cases.Length; i++)
            cases.AddRow([Prose.Plain(test.Cases[i].Id), test.Adopted[i] ? "yes" : "no", .. test.Forecasters.Select(each => (100 * each.Chances[i]).ToString("0", CultureInfo.InvariantCulture))]);
        console.Write(cases);
        console.WriteLine();
        var scores = Prose.Table("Chance of adoption by", "#Brier", "#Log");
        for (var i = 0; i < test.Forecasters.Length; i++)
        {
            scores.AddRow(
                string.Create(CultureInfo.InvariantCulture, $"{i + 1}  {Prose.Plain(test.Forecasters[i].Title)}"),
                test.Forecasters[i].Scores.Brier.ToString("0.000", CultureInfo.InvariantCulture),
                test.Forecasters[i].Scores.Logarithmic.ToString("0.000", CultureInfo.InvariantCulture));
        }
        console.Write(scores);
        console.MarkupLine("[grey]Brier: mean square of what was missed, 0 to 1. Log: mean of the negative logarithm of the chance given to what happened. Smaller is better in both. Weights: capability times salience.[/]");
        console.MarkupLine($"[grey]{test.Cases.Length} cases are few: differences between the ways say little.[/]");
    }
}
