// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.CommandLine.Invocation;
using Casus.Cli.Commands;

namespace Casus.Cli.Screens;

/// <summary>What a command does: usage, examples, then every word it takes.</summary>
internal sealed class HelpScreen(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>The command as a user types it.</summary>
    public static string NameOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } above ? $"{NameOf(above)} {command.Name}" : "casus";

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        terminal.Text.WriteLine($"Usage: {Usage(command)}");
        terminal.Text.WriteLine();
        WrappedText.Write(terminal.Text, terminal.Width, string.Empty, Examples.Says(command));
        var examples = Examples.Of(command, terminal.Packs);
        if (examples.Length > 0)
        {
            terminal.Text.WriteLine();
            terminal.Text.WriteLine("Examples:");
        }
        foreach (var example in examples)
            terminal.Text.WriteLine($"  {example}");
        Write("Commands:", command.Subcommands.Select(each => (each.Name, Examples.Says(each))));
        Write("Arguments:", command.Arguments.Select(each => (each.HelpName ?? each.Name, each.Description ?? string.Empty)));
        var options = parseResult.RootCommandResult.Command.Options.Where(each => each.Recursive && command is not RootCommand).Concat(command.Options);
        Write("Options:", options.OrderBy(each => each.Recursive).Select(each => (Term(each), each.Description ?? string.Empty)));
        if (command is RootCommand)
            WriteManners();
        return ExitCode.Done;
    }

    /// <summary>An option with its value, such as <c>--seed N</c>.</summary>
    public static string Term(Option option) => option.ValueType == typeof(bool) || option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";

    private static string Usage(Command command) => command is RootCommand
        ? "casus COMMAND [options]"
        : string.Join(' ', [NameOf(command), .. command.Arguments.Select(each => each.Arity.MinimumNumberOfValues == 0 ? $"[{each.HelpName}]" : each.HelpName ?? each.Name), "[options]"]);

    private void Write(string heading, IEnumerable<(string Term, string Says)> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
            return;
        terminal.Text.WriteLine();
        terminal.Text.WriteLine(heading);
        var widest = all.Max(row => row.Term.Length);
        foreach (var (term, says) in all)
            WrappedText.Write(terminal.Text, terminal.Width, $"  {term.PadRight(widest)}  ", says);
    }

    private void WriteManners()
    {
        terminal.Text.WriteLine();
        WrappedText.Write(terminal.Text, terminal.Width, string.Empty, "Exit code 0: done; 1: the answer is that something is wrong, such as a failed check; 2: bad usage or input. Results go to standard output, all else to standard error. CASUS_PACKS names another folder of packs.");
        NextCommand.Write(terminal.Data, "casus list");
    }
}
