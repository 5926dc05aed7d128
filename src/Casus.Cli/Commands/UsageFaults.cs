// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Casus.Cli.Screens;
using Casus.Documents;

namespace Casus.Cli.Commands;

/// <summary>What is wrong with the words of a command line, in our own sentences: those of the parser depend on the language of the machine.</summary>
internal static class UsageFaults
{
    /// <summary>Everything wrong, a sentence or two each. With an unknown option nothing else is said: its value has then been taken for another word.</summary>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = Words(parsed, command).Where(word => word.StartsWith('-')).ToArray();
        if (unknown.Length > 0)
            return unknown.Select(word => UnknownOption(parsed, word));
        if (command is RootCommand && parsed.UnmatchedTokens is [var first, ..])
            return [UnknownCommand(command, first)];
        return parsed.Errors.Select(error => Of(error, command)).OfType<string>().Concat(parsed.UnmatchedTokens.Select(word => TooMany(command, word)));
    }

    /// <summary>A whole number within bounds, or a fault.</summary>
    public static void Whole(OptionResult result, ulong least, ulong most)
    {
        foreach (var token in result.Tokens)
        {
            if (!ulong.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{result.Option.Name} takes a whole number from {least} to {most}, not '{token.Value}'."));
        }
    }

    private static string? Of(ParseError error, Command command) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument: var missing } when command.Arguments.Contains(missing) => $"{HelpScreen.NameOf(command)} needs {missing.HelpName}. {missing.Description}",
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult { Option: var option } } => NeedsValue(option),
        OptionResult { Tokens.Count: 0, Option: var option } => NeedsValue(option),
        OptionResult { Tokens.Count: > 1, Option: { AllowMultipleArgumentsPerToken: false, Arity.MaximumNumberOfValues: 1 } option } => $"{option.Name} is given more than once. Keep one of them.",
        // What our own check of a command says; without one it is the parser's word on a missing subcommand.
        CommandResult { Command.Validators.Count: > 0 } => error.Message,
        CommandResult => null,
        _ => error.Message,
    };

    private static string NeedsValue(Option option) => $"{option.Name} needs a value: {HelpScreen.Term(option)}.";

    /// <summary>Words that no option takes.</summary>
    private static IEnumerable<string> Words(ParseResult parsed, Command command) =>
        command.Arguments.SelectMany(each => parsed.GetResult(each)?.Tokens ?? []).Select(token => token.Value).Concat(parsed.UnmatchedTokens);

    private static string TooMany(Command command, string word)
    {
        var taken = command.Arguments.Count == 0 ? "only options" : string.Join(" and ", command.Arguments.Select(each => each.HelpName));
        return $"'{word}' is one word too many. {HelpScreen.NameOf(command)} takes {taken}.";
    }

    private static string UnknownCommand(Command root, string word) =>
        $"There is no command '{word}'. {NearMiss.Remedy(word, root.Subcommands.Select(each => each.Name), "command")}";

    private static string UnknownOption(ParseResult parsed, string word)
    {
        var name = word.Split('=', 2)[0];
        var known = parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive)).Select(option => option.Name);
        return $"{HelpScreen.NameOf(parsed.CommandResult.Command)} has no option '{name}'. {NearMiss.Remedy(name, known, "option")}";
    }
}
