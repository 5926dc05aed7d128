// SPDX-License-Identifier: Apache-2.0
namespace Casus.Law;

/// <summary>Says that a statement does not hold, in words that fit any statement.</summary>
internal static class Negation
{
    private static readonly string[] Verbs = ["was", "were", "had", "is", "are", "has", "could", "would"];

    /// <summary>The negation: within the statement after its first auxiliary verb, or before the whole.</summary>
    public static string Of(string statement)
    {
        var words = statement.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            // After a relative word the verb belongs to a clause within the statement, and negating it would say something else.
            if (words[i] is "that" or "which" or "who" or "whom" or "whose" or "or" or "and")
                break;
            // "There were acts" is denied by "there were no acts".
            if (i > 0 && words[i - 1] == "there" && (words[i] is "was" or "were" or "is" or "are"))
                return string.Join(' ', [.. words[..(i + 1)], "no", .. words[(i + 1)..].Skip(Article(words, i + 1) ? 1 : 0)]);
            if (Verbs.Contains(words[i]))
                return string.Join(' ', [.. words[..(i + 1)], Article(words, i + 1) ? "no" : "not", .. words[(i + 1)..].Skip(Article(words, i + 1) ? 1 : 0)]);
        }
        return $"it is not so that {statement}";
    }

    private static bool Article(string[] words, int at) => at < words.Length && words[at] is ("a" or "an");
}
