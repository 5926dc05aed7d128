// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.Globalization;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Cli.Commands;

/// <summary>Reads the values of options, and goes on after a fault so that all of them are told at once.</summary>
/// <param name="parsed">The command line.</param>
/// <param name="diagnostics">Gets what is wrong.</param>
internal sealed class BargainWords(ParseResult parsed, Diagnostics diagnostics)
{
    /// <summary>An option that takes a word of an enumeration; its description lists them.</summary>
    public static Option<string?> Of<T>(string name, string says, T usual)
        where T : struct, Enum => new(name) { HelpName = "WORD", Description = $"{says}: {string.Join(", ", Known<T>())}; {Words.Of(usual)} when left out." };

    /// <summary>Whether an option is given.</summary>
    public bool IsGiven(Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>The member of the enumeration that is named; the usual one when the option is left out.</summary>
    public T Word<T>(Option<string?> option, T usual)
        where T : struct, Enum
    {
        if (parsed.GetValue(option) is not { } word)
            return usual;
        foreach (var (known, value) in Words.All(typeof(T)))
        {
            if (known == word.Trim())
                return (T)value;
        }
        Error(option, word, "unknown-word", $"'{word}' is none of its words.", NearMiss.Remedy(word, Known<T>(), "word"));
        return usual;
    }

    /// <summary>A whole number within bounds.</summary>
    public ulong Whole(Option<string?> option, ulong usual, ulong least, ulong most)
    {
        if (parsed.GetValue(option) is not { } word)
            return usual;
        if (ulong.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Error(option, word, "not-a-number", $"'{word}' is not a whole number from {least} to {most}.", string.Create(CultureInfo.InvariantCulture, $"Write it like {option.Name} {usual}."));
        return usual;
    }

    /// <summary>A share or a chance, from 0 to 1.</summary>
    public double Share(Option<string?> option, double usual)
    {
        if (parsed.GetValue(option) is not { } word)
            return usual;
        if (double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1)
            return share;
        Error(option, word, "not-a-share", $"'{word}' is not a number from 0 to 1.", string.Create(CultureInfo.InvariantCulture, $"Write it like {option.Name} {usual}, with a point before the decimals."));
        return usual;
    }

    /// <summary>Reports that an option is wrong here as it is given.</summary>
    public void Error(Option<string?> option, string check, string message, string remedy) => Error(option, parsed.GetValue(option) ?? string.Empty, check, message, remedy);

    private static IEnumerable<string> Known<T>()
        where T : struct, Enum => Words.All(typeof(T)).Select(each => each.Word);

    private void Error(Option option, string word, string check, string message, string remedy) =>
        diagnostics.Error(Position.Whole($"{option.Name} {word}"), check, message, remedy);
}
