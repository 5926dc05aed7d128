// SPDX-License-Identifier: Apache-2.0
using System.Text;

namespace Casus.Cli.Tests.Support;

/// <summary>Takes a command line apart as a shell does, as far as examples need it: spaces, and single or double quotes.</summary>
internal static class ShellWords
{
    public static string[] Of(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        char? quote = null;
        var began = false;
        foreach (var letter in line)
        {
            if (quote is null && letter is '"' or '\'')
                (quote, began) = (letter, true);
            else if (letter == quote)
                quote = null;
            else if (quote is null && letter == ' ')
                (word, began) = Ended(words, word, began);
            else
                (_, began) = (word.Append(letter), true);
        }
        Ended(words, word, began);
        return quote is null ? [.. words] : throw new FormatException($"A quote is never closed: {line}");
    }

    private static (StringBuilder Word, bool Began) Ended(List<string> words, StringBuilder word, bool began)
    {
        if (began)
            words.Add(word.ToString());
        return (new StringBuilder(), false);
    }
}
