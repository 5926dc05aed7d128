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
    /// <summary>Everything wrong, a sentence or two each.</summary>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens.FirstOrDefault() is { } first)
            return [first.StartsWith('-') ? UnknownOption(parsed, first) : UnknownCommand(command, first)];
        return [.. parsed.Errors.Select(error => Of(error, command)).OfType<string>(), .. Unmatched(parsed)];
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
        CommandResult => null,
        _ => error.Message,
    };

    private static string NeedsValue(Option option) => $"{option.Name} needs a value: {HelpScreen.Term(option)}.";

    /// <summary>Words that nothing takes. A word after an unknown option is most likely its value and not a fault of its own.</summary>
    private static IEnumerable<string> Unmatched(ParseResult parsed)
    {
        var words = parsed.UnmatchedTokens;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].StartsWith('-'))
                yield return UnknownOption(parsed, words[i]);
            else if (i == 0 || !words[i - 1].StartsWith('-'))
                yield return $"'{words[i]}' is one word too many. {HelpScreen.NameOf(parsed.CommandResult.Command)} takes {Takes(parsed.CommandResult.Command)}.";
        }
    }

    private static string Takes(Command command) => command.Arguments.Count == 0 ? "none" : string.Join(" and ", command.Arguments.Select(each => each.HelpName));

    private static string UnknownCommand(Command root, string word) =>
        $"There is no command '{word}'. {NearMiss.Remedy(word, root.Subcommands.Select(each => each.Name), "command")}";

    private static string UnknownOption(ParseResult parsed, string word)
    {
        var name = word.Split('=', 2)[0];
        var known = parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options).Select(option => option.Name);
        return $"{HelpScreen.NameOf(parsed.CommandResult.Command)} has no option '{name}'. {NearMiss.Remedy(name, known, "option")}";
    }
}
