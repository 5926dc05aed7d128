// SPDX-License-Identifier: Apache-2.0
namespace Casus.Evidence;

/// <summary>
/// Words for chances by the scale of Intelligence Community Directive 203 (United States, 2015). The scale ends at 1 and 99 per cent; beyond its ends the
/// word of the end is taken, for the number always stands beside it. Where two words meet, the one nearer to even odds is taken, so that a chance and its
/// opposite have opposite words. How sure one is of the chance is another matter, for another sentence.
/// </summary>
public static class Likelihood
{
    /// <summary>The word for a chance from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a chance.</exception>
    public static string Of(double chance)
    {
        if (!(chance >= 0 && chance <= 1))
            throw new ArgumentOutOfRangeException(nameof(chance), chance, "A chance lies between 0 and 1.");
        return chance switch
        {
            < 0.05 => "almost no chance",
            < 0.20 => "very unlikely",
            < 0.45 => "unlikely",
            <= 0.55 => "roughly even chance",
            <= 0.80 => "likely",
            <= 0.95 => "very likely",
            _ => "almost certain",
        };
    }
}
