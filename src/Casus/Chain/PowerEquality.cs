// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Council;

namespace Casus.Chain;

/// <summary>Whether all voters of an answer have the same power.</summary>
public static class PowerEquality
{
    /// <summary>Whether every exact index that needs no unions gives all voters the same; false where no index is exact.</summary>
    public static bool Holds(PowerAnswer answer) =>
        PowerOptions.WithoutUnions.Select(index => answer.Power[index]).Where(measure => measure.Finding is Finding.Exact).ToArray() is { Length: > 0 } measures
        && measures.All(measure => measure.Values.Distinct().Count() == 1);

    /// <summary>Whether all voters have the same power with abstention too; null where the game with abstention is not known.</summary>
    public static bool? HoldsWithAbstention(PowerAnswer answer) => answer.Ternary is { Powers.IsEmpty: false } ternary ? ternary.Powers.Distinct().Count() == 1 : null;

    /// <summary>That in a sentence, or null where some voters have more power than others.</summary>
    public static string? Says(PowerAnswer answer)
    {
        if (!Holds(answer))
            return null;
        var voters = answer.Question.Scores.Voters.Length;
        if (voters == 1)
            return "There is one voter, who decides alone.";
        return HoldsWithAbstention(answer) == false
            ? string.Create(CultureInfo.InvariantCulture, $"All {voters} voters have the same power as long as nobody abstains. With abstention they differ, as shown below.")
            : string.Create(CultureInfo.InvariantCulture, $"All {voters} voters have the same power: the rule treats them alike.");
    }
}
