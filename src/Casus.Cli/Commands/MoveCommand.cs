// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Documents;

namespace Casus.Cli.Commands;

/// <summary><c>casus move</c>: the movement of a case in full, or the published benchmark of airlift.</summary>
internal sealed class MoveCommand
{
    private readonly Terminal terminal;

    private readonly ScenarioOptions options;

    private readonly Option<string?> report = new("--report") { HelpName = "FILE.html", Description = "Also write the report of the whole run as one page, with what each aircraft does when, the aprons, the loads and the closure with its bound." };

    private MoveCommand(Terminal terminal, Command command)
    {
        this.terminal = terminal;
        options = new ScenarioOptions(command, caseOptional: true);
        command.Add(report);
    }

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("move", "How fast? What goes when on what, why in so many loads, what the bound proves, and what each hour to closure is owed to.");
        var move = new MoveCommand(terminal, command);
        command.SetAction(move.InvokeAsync);
        return command;
    }

    private async Task<int> InvokeAsync(ParseResult parsed, CancellationToken cancelled)
    {
        if (!options.HasCase(parsed))
            throw new DocumentException(Position.Whole("casus move"), "no-case", "No case is named.", "Name one, such as pack/case; 'casus list' lists them.");
        if (parsed.GetValue(report) is { } place)
            ReportFile.RequirePlace(place);
        var run = options.Run(parsed, terminal);
        if (parsed.GetValue(report) is { } file)
            await ReportFile.WriteAsync(run, file, cancelled).ConfigureAwait(false);
        if (options.Json(parsed))
        {
            terminal.Text.Write(RunDocument.TextOf(MovementDocument.InFull(run)));
            return ExitCode.Done;
        }
        RunScreen.Head(terminal.Data, run);
        MovementScreen.Write(terminal.Data, run, full: true);
        RunScreen.Foot(terminal.Data, run, "fast.closureHours");
        return ExitCode.Done;
    }
}
