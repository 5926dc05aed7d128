// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Chain;
using Casus.Council;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>Bargaining before the vote: where members stood before and after, and what it makes of the chance of adoption.</summary>
/// <param name="console">Where to.</param>
/// <param name="sheet">Where to, for text.</param>
/// <param name="depth">What was worked out of the vote.</param>
internal sealed class CouncilBargainScreen(IAnsiConsole console, LawSheet sheet, CouncilDepth depth)
{
    private readonly Run run = sheet.Run;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        var kind = run.Scenario.Settings.Council.Bargaining;
        CouncilVoteScreen.Title(console, $"Bargaining before the vote ({(kind == BargainingKind.Spatial ? "spatial model of politics" : "expected-utility model")})");
        if (run.Best.Council.Bargained is not { } bargained)
        {
            sheet.Text("Fewer than two members can bargain, and so nobody moves.");
            return;
        }
        sheet.Text(sheet.Said(bargained.Note));
        sheet.Text($"{Prose.Things(bargained.Turns, "turn", "turns")}; {(bargained.Settled ? "movement died down" : "not settled when the turns ran out")}.");
        for (var issue = 0; issue < bargained.Issues.Length; issue++)
            WriteIssue(bargained, issue);
        if (depth.Unbargained is { } before)
            sheet.Text($"[grey]Chance of adoption:[/] {Prose.Chance(before.IfPut)} without bargaining, {Prose.Chance(run.Best.Council.IfPut)} after it");
        var baselines = bargained.Baselines;
        sheet.Text($"[grey]Forecasts that need no model, on acting:[/] mean weighted by capability and salience {Place(baselines.WeightedMean)}, weighted median {Place(baselines.WeightedMedian)}, position that beats every other {Place(baselines.CondorcetWinner)}, plain mean {Place(baselines.Mean)}. The weighted mean is hard to beat.");
    }

    private void WriteIssue(BargainedPositions bargained, int issue)
    {
        var id = bargained.Issues[issue];
        var about = run.Best.Council.Chamber.Agenda?.Issues.FirstOrDefault(each => each.Id == id);
        console.WriteLine();
        sheet.Text(about is null
            ? $"[grey]{(id == CouncilIssue.Act ? "Acting: 0 against, 100 for; read as the chance in per cent of a vote for" : Prose.Plain(id))}[/]"
            : $"[grey]{Prose.Plain($"{about.Title}: 0 {about.Low}, 100 {about.High}")}[/]");
        var table = Prose.Table("Member", "#Capability", "#Salience", "#Before", "#After", "#Moves");
        foreach (var each in bargained.Members)
        {
            table.AddRow(
                sheet.NameOf(each.Member),
                Prose.Count(each.Capability),
                Prose.Chance(each.Salience),
                Place(each.Before[issue]),
                Place(each.After[issue]),
                (each.After[issue] - each.Before[issue]).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture));
        }
        console.Write(table);
    }

    private static string Place(double place) => place.ToString("0.0", CultureInfo.InvariantCulture);
}
