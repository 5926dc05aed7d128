// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Law;

namespace Casus.Cli.Screens;

/// <summary>On which choices of readings and disputed facts a basis is open, each in a line. What a verdict does not turn on is left out of its line.</summary>
internal static class Choices
{
    /// <summary>The lines; none when nothing is contested.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<Supposition> suppositions)
    {
        if (suppositions.Length < 2)
            return [];
        var open = Merged(suppositions, Kleene.True).Select(says => $"open if {says}");
        var unknown = Merged(suppositions, Kleene.Unknown).Select(says => $"unknown if {says}");
        var lines = open.Concat(unknown).ToArray();
        if (suppositions.All(each => each.Value == suppositions[0].Value))
            return [$"{suppositions[0].Value switch { Kleene.True => "open", Kleene.False => "closed", _ => "unknown" }} on every reading, and whichever way disputed facts are settled"];
        return suppositions.Any(each => each.Value == Kleene.False) ? [.. lines, "closed otherwise"] : lines;
    }

    /// <summary>Choices with one verdict, those joined that differ in one contest only and take every side of it.</summary>
    private static IEnumerable<string> Merged(ImmutableArray<Supposition> suppositions, Kleene value)
    {
        var contests = suppositions[0].Sides.Select(each => each.Contest).ToArray();
        var rows = suppositions.Where(each => each.Value == value).Select(each => each.Sides.Select(side => (string?)side.Side.Says).ToArray()).ToList();
        for (var column = contests.Length - 1; column >= 0; column--)
        {
            var at = column;
            rows = [.. rows.GroupBy(row => string.Join('\n', row.Where((_, i) => i != at)), StringComparer.Ordinal).SelectMany(group => Joined([.. group], at, contests[at].Sides.Length))];
        }
        return rows.Select(row => string.Join("; ", row.OfType<string>()));
    }

    private static string?[][] Joined(string?[][] rows, int column, int sides) =>
        rows.Length < sides ? rows : [[.. rows[0].Select((side, i) => i == column ? null : side)]];
}
