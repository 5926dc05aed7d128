// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using Casus.Chain;
using Casus.Cli.Screens;

namespace Casus.Cli.Commands;

/// <summary><c>casus run</c>: a case through all five stages.</summary>
internal static class RunCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("run", "Run a case through the five stages and print the five answers, the timeline, and model beside observed.");
        var options = new ScenarioOptions(command);
        var report = new Option<string?>("--report") { HelpName = "FILE.html", Description = "Also write a self-contained HTML report to this file." };
        command.Add(report);
        command.SetAction((parsed, cancelled) => RunAsync(parsed, options, parsed.GetValue(report), terminal, cancelled));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, ScenarioOptions options, string? report, Terminal terminal, CancellationToken cancelled)
    {
        if (report is not null)
            ReportFile.RequirePlace(report);
        var run = options.Run(parsed, terminal);
        if (report is not null)
            await ReportFile.WriteAsync(run, report, cancelled).ConfigureAwait(false);
        if (options.Json(parsed))
            await terminal.Text.WriteAsync(RunDocument.TextOf(RunDocument.Of(run))).ConfigureAwait(false);
        else
            RunScreen.Write(terminal.Data, run);
        if (report is not null)
            await terminal.Talk.WriteLineAsync($"wrote {report}").ConfigureAwait(false);
        return ExitCode.Done;
    }
}
