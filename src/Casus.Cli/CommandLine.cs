// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using Casus.Cli.Commands;
using Casus.Documents;

namespace Casus.Cli;

/// <summary>The command line: commands, and the manner in which all of them fail.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code.</returns>
    public static int Invoke(string[] args, Terminal terminal)
    {
        var root = Root(terminal);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                terminal.Talk.WriteLine($"error: {error.Message}");
            terminal.Talk.WriteLine($"       Run 'casus {string.Join(' ', Commands(parsed))}--help' for usage and examples.");
            return ExitCode.BadInput;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Text, Error = terminal.Talk, EnableDefaultExceptionHandler = false });
        }
        catch (DocumentException fault)
        {
            Faults.Write(terminal.Talk, fault.Diagnostics);
            return ExitCode.BadInput;
        }
        catch (IOException fault)
        {
            terminal.Talk.WriteLine($"error: {fault.Message}");
            return ExitCode.BadInput;
        }
        catch (UnauthorizedAccessException fault)
        {
            terminal.Talk.WriteLine($"error: {fault.Message}");
            return ExitCode.BadInput;
        }
    }

    /// <summary>The root command with every command under it.</summary>
    public static RootCommand Root(Terminal terminal) => new("Casus: an open, executable, sourced model of how a collective-security organisation answers a crisis. Start with 'casus list'.")
    {
        RunCommand.Make(terminal),
        StageCommand.Law(terminal),
        StageCommand.Vote(terminal),
        StageCommand.Forces(terminal),
        StageCommand.Move(terminal),
        StageCommand.Operate(terminal),
        ExplainCommand.Make(terminal),
        EvidenceCommand.Make(terminal),
        CheckCommand.Make(terminal),
        ListCommand.Make(terminal),
    };

    private static IEnumerable<string> Commands(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? [] : [parsed.CommandResult.Command.Name + " "];
}
