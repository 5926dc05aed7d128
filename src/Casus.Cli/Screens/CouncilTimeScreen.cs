// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Evidence;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>How long the decision takes, step by step, beside what other procedures would take.</summary>
/// <param name="console">Where to.</param>
/// <param name="sheet">Where to, for text.</param>
/// <param name="depth">What was worked out of the vote.</param>
internal sealed class CouncilTimeScreen(IAnsiConsole console, LawSheet sheet, CouncilDepth depth)
{
    private readonly Run run = sheet.Run;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        var council = run.Best.Council;
        CouncilVoteScreen.Title(console, "How long it takes");
        sheet.Text($"{Prose.Plain(council.Chamber.Procedure.Title)}: {sheet.Said(council.Chamber.Procedure.Says)}");
        console.WriteLine();
        var table = Prose.Table("Step…", "#Hours", "#From", "#To");
        foreach (var step in council.Steps)
        {
            var taken = run.Best.Quantities.Resolve(step.Quantity);
            table.AddRow(Prose.Plain(step.Title), Prose.TableHours(step.Takes.Hours), Prose.TableHours(taken.Low), Prose.TableHours(taken.High));
        }
        console.Write(table);
        sheet.Text($"[grey]In all:[/] {Prose.Hours(council.DecidedAt.Hours)} after the request{Middle()}");
        sheet.List("Other procedures of the pack, on best evidence", depth.Procedures.Where(each => each.Procedure.Id != council.Chamber.Procedure.Id).Select(each => $"{Prose.Plain(each.Procedure.Title)}: {Prose.Hours(each.Hours)}"));
    }

    private string Middle() => run.Results.GetValueOrDefault("will.hours")?.Range is { } range
        ? $"; the middle 90 % of the replications {Prose.Span(range.Low, range.High, Dimension.Time)}"
        : string.Empty;
}
