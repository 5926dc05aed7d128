// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Cli.Screens;
using Spectre.Console;

namespace Casus.Cli.Commands;

/// <summary>The commands that show one stage in full; those of law, of the vote and of the movement have options of their own and files of their own.</summary>
internal static class StageCommand
{
    /// <summary><c>casus operate</c>.</summary>
    public static Command Operate(Terminal terminal) => Make(
        terminal,
        "operate",
        "Then what? Sites and posts, coverage against time, and withdrawal.",
        OperationsScreen.Write,
        RunDocument.Then,
        "then.coverage");

    private static Command Make(Terminal terminal, string name, string description, Action<IAnsiConsole, Run, bool> screen, Func<Run, JsonObject> document, string result)
    {
        var command = new Command(name, description);
        var options = new ScenarioOptions(command);
        command.SetAction(parsed =>
        {
            var run = options.Run(parsed, terminal);
            if (options.Json(parsed))
            {
                terminal.Text.Write(RunDocument.TextOf(document(run)));
                return ExitCode.Done;
            }
            RunScreen.Head(terminal.Data, run);
            screen(terminal.Data, run, true);
            RunScreen.Foot(terminal.Data, run, result);
            return ExitCode.Done;
        });
        return command;
    }
}
