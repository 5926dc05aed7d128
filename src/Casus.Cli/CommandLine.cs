// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.CommandLine.Help;
using Casus.Cli.Commands;
using Casus.Cli.Screens;
using Casus.Documents;

namespace Casus.Cli;

/// <summary>The command line: commands, and the manner in which all of them fail.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code.</returns>
    public static int Invoke(string[] args, Terminal terminal)
    {
        // A word that begins with '@' is a word, and no file of further words to be read.
        var parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var faults = parsed.Action is HelpScreen ? [] : UsageFaults.Of(parsed).ToArray();
        if (faults.Length > 0)
        {
            for (var i = 0; i < faults.Length; i++)
                Faults.Write(terminal.Talk, terminal.Width, faults[i], i < faults.Length - 1 ? string.Empty : $"Run '{HelpScreen.NameOf(parsed.CommandResult.Command)} --help' for usage and examples.");
            return ExitCode.BadInput;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Text, Error = terminal.Talk, EnableDefaultExceptionHandler = false });
        }
        catch (DocumentException fault)
        {
            Faults.Write(terminal.Talk, terminal.Width, fault.Diagnostics);
            return ExitCode.BadInput;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Faults.Write(terminal.Talk, terminal.Width, fault.Message, string.Empty);
            return ExitCode.BadInput;
        }
    }

    /// <summary>The root command with every command under it.</summary>
    public static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(Examples.After(
            "Casus: an open, executable, sourced model of how a collective-security organisation answers a crisis.",
            "casus list"))
        {
            RunCommand.Make(terminal),
            LawCommand.Make(terminal),
            VoteCommand.Make(terminal),
            PowerCommand.Make(terminal),
            BargainCommand.Make(terminal),
            ForcesCommand.Make(terminal),
            MoveCommand.Make(terminal),
            OrbatCommand.Make(terminal),
            StageCommand.Operate(terminal),
            BacktestCommand.Make(terminal),
            StudyCommand.Make(terminal),
            ExplainCommand.Make(terminal),
            EvidenceCommand.Make(terminal),
            CheckCommand.Make(terminal),
            ListCommand.Make(terminal),
        };
        var help = new HelpScreen(terminal);
        root.SetAction(parsed => help.Invoke(parsed));
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
                (option.Description, option.Action) = ("Show what a command does, with examples.", help);
            else if (option is VersionOption)
                (option.Description, option.Action) = ("Show the version of the program.", new VersionScreen(terminal));
        }
        return root;
    }
}
