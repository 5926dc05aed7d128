// SPDX-License-Identifier: Apache-2.0
using System.Text;
using Casus.Tests.Support;

namespace Casus.Tests.Documents;

/// <summary>Spoils shipped documents, and makes texts that look like YAML from afar. The same seed spoils in the same way.</summary>
internal sealed class Mutations(int seed)
{
    private static readonly string[] Tokens =
    [
        "[", "]", "{", "}", ": ", "- ", "? ", ", ", "&a ", "*a", "*b", "!!int ", "!", "|", "|2-", ">", "'", "\"", "\\", "\\U99999999", "\\x1b", "#", "%", "%YAML 9.9",
        "\n", "\r", "\t", "\n---\n", "\n...\n", "  ", "<<: ", "~", "null", "true", "0", "-1", "1e999", "99999999999999999999", ".", "2022-13-45", "about ", " to ", "\u0000",
        "\u0007", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "\uD83D", "é", "İ", "ı", "٣", "id: ", "value: ", "measures: ", "all: ", "not: ", "atLeast: ", "of: ", "fact: ",
    ];

    private static readonly string[] Shipped = [.. Directory.EnumerateFiles(Repository.Packs, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private readonly Random random = new(seed);

    /// <summary>A stretch of a shipped file, spoiled in a few places.</summary>
    public string Spoiled()
    {
        var lines = File.ReadAllLines(Shipped[random.Next(Shipped.Length)]).Where(line => !line.StartsWith('#')).ToArray();
        var head = lines.TakeWhile(line => !line.EndsWith(':')).Append(lines.First(line => line.EndsWith(':'))).ToArray();
        var from = random.Next(Math.Max(1, lines.Length - 40));
        var text = new StringBuilder(string.Join('\n', head.Concat(lines[from..Math.Min(lines.Length, from + 60)].SkipWhile(line => !line.StartsWith("  - ", StringComparison.Ordinal)))));
        for (var i = random.Next(1, 6); i > 0; i--)
            Spoil(text);
        return text.ToString();
    }

    /// <summary>Tokens and words in any order.</summary>
    public string Soup()
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 80); i > 0; i--)
            text.Append(Token());
        return text.ToString();
    }

    private void Spoil(StringBuilder text)
    {
        var (at, length) = (random.Next(text.Length + 1), random.Next(1, 12));
        length = Math.Min(length, text.Length - at);
        switch (random.Next(5))
        {
            case 0:
                text.Insert(at, Token());
                break;
            case 1:
                text.Remove(at, length);
                break;
            case 2:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 3 when at < text.Length:
                text[at] = (char)random.Next(0x20, 0x7F);
                break;
            case 4 when random.Next(3) == 0:
                text.Length = at;
                break;
            default:
                text.Replace(": ", $": {Token()}", at, length);
                break;
        }
    }

    private string Token() => Tokens[random.Next(Tokens.Length)];
}
