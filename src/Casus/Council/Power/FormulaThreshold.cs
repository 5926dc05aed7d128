// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>What a formula asks of one criterion when the sums of the others are known: because it is monotone, always a least sum.</summary>
internal static class FormulaThreshold
{
    /// <summary>The parts that a formula joins; none for a quota.</summary>
    public static ImmutableArray<ScoreFormula> PartsOf(ScoreFormula formula) => formula switch
    {
        ScoreFormula.All all => all.Parts,
        ScoreFormula.Any any => any.Parts,
        _ => [],
    };

    /// <summary>The least sum of one criterion that adopts; the greatest long if none does, the least long if every one does.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="criterion">The criterion asked about.</param>
    /// <param name="sums">The sums of the other criteria, at their numbers.</param>
    public static long Least(ScoreFormula formula, int criterion, ReadOnlySpan<long> sums)
    {
        if (formula is ScoreFormula.AtLeast quota)
        {
            if (quota.Criterion == criterion)
                return quota.Least;
            return quota.Holds(sums) ? long.MinValue : long.MaxValue;
        }
        var all = formula is ScoreFormula.All;
        var least = all ? long.MinValue : long.MaxValue;
        foreach (var part in PartsOf(formula))
        {
            var each = Least(part, criterion, sums);
            least = all ? Math.Max(least, each) : Math.Min(least, each);
        }
        return least;
    }

    /// <summary>A sum of one criterion without which nothing adopts, whatever the others are; the least long if there is none.</summary>
    public static long Needed(ScoreFormula formula, int criterion)
    {
        if (formula is ScoreFormula.AtLeast quota)
            return quota.Criterion == criterion ? quota.Least : long.MinValue;
        var all = formula is ScoreFormula.All;
        var needed = all ? long.MinValue : long.MaxValue;
        foreach (var part in PartsOf(formula))
        {
            var each = Needed(part, criterion);
            needed = all ? Math.Max(needed, each) : Math.Min(needed, each);
        }
        return needed;
    }

    /// <summary>Marks the criteria that a formula names.</summary>
    public static void Mark(ScoreFormula formula, bool[] named)
    {
        if (formula is ScoreFormula.AtLeast quota)
            named[quota.Criterion] = true;
        foreach (var part in PartsOf(formula))
            Mark(part, named);
    }
}
