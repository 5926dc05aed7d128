// SPDX-License-Identifier: Apache-2.0
namespace Casus.Law;

/// <summary>Compares values that are known only within a range.</summary>
internal static class Ranges
{
    /// <summary>True when every value of the one range stands so to every value of the other, false when none does, else unknown.</summary>
    public static Kleene Compare(double low, double high, Comparison comparison, double otherLow, double otherHigh) => comparison switch
    {
        Comparison.AtLeast => Decide(low >= otherHigh, high < otherLow),
        Comparison.MoreThan => Decide(low > otherHigh, high <= otherLow),
        Comparison.AtMost => Decide(high <= otherLow, low > otherHigh),
        Comparison.LessThan => Decide(high < otherLow, low >= otherHigh),
        _ => Decide(low == high && otherLow == otherHigh && low == otherLow, high < otherLow || low > otherHigh),
    };

    private static Kleene Decide(bool always, bool never)
    {
        if (always)
            return Kleene.True;
        return never ? Kleene.False : Kleene.Unknown;
    }
}
