// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Documents;

namespace Casus.Cli.Commands;

/// <summary><c>casus forces</c>: who sends what by which policy, or the order of battle on the day.</summary>
internal sealed class ForcesCommand
{
    private const string PolicyOption = "--policy";

    private readonly Terminal terminal;

    private readonly ScenarioOptions options;

    private readonly Option<string?> policy = new(PolicyOption)
    {
        HelpName = "POLICY",
        Description = "How contributions are chosen: framework, largest-first, burden-share, token or quickest. The same as --set force.policy=POLICY.",
    };

    private readonly Option<bool> tree = new("--tree") { Description = "Write the order of battle on the day of the case as an indented tree." };

    private ForcesCommand(Terminal terminal, Command command)
    {
        this.terminal = terminal;
        options = new ScenarioOptions(command);
        command.Add(policy);
        command.Add(tree);
    }

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("forces", "With what? How many people there are and what each limit leaves, what each member sends and when it is ready, what is held back and why, and what every policy of generation would send.");
        var forces = new ForcesCommand(terminal, command);
        command.SetAction(forces.Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        Shorthand[] shorthands = parsed.GetValue(policy) is { } word ? [new Shorthand(PolicyOption, word, "force.policy", word.Trim())] : [];
        var run = options.Run(parsed, options.Scenario(parsed, options.PackOf(parsed, terminal), [.. shorthands], new Diagnostics()));
        if (options.Json(parsed))
        {
            terminal.Text.Write(RunDocument.TextOf(parsed.GetValue(tree) ? ForceTreeDocument.Of(run) : ForceDocument.Of(run)));
            return ExitCode.Done;
        }
        RunScreen.Head(terminal.Data, run);
        if (parsed.GetValue(tree))
            ForcesTreeScreen.Write(terminal.Data, run);
        else
            ForcesFullScreen.Write(terminal.Data, run);
        RunScreen.Foot(terminal.Data, run, "with.persons");
        return ExitCode.Done;
    }
}
