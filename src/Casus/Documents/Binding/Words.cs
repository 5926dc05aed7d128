// SPDX-License-Identifier: Apache-2.0
using System.Collections.Concurrent;
using System.Text;

namespace Casus.Documents.Binding;

/// <summary>The words in which documents write the members of an enumeration: lower case with hyphens; a single letter stays as it is.</summary>
public static class Words
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Word, object Value)>> Known = new();

    /// <summary>The word for a member.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Hyphenated(value.ToString());

    /// <summary>The words of an enumeration with what they mean, in the order declared.</summary>
    public static IReadOnlyList<(string Word, object Value)> All(Type enumeration) =>
        Known.GetOrAdd(enumeration, type => [.. Enum.GetValues(type).Cast<object>().Select(value => (Hyphenated(value.ToString()!), value))]);

    private static string Hyphenated(string name)
    {
        if (name.Length == 1)
            return name;
        var word = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]))
                word.Append('-');
            word.Append(char.ToLowerInvariant(name[i]));
        }
        return word.ToString();
    }
}
