// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>What the figures of a throughput formula must be.</summary>
internal static class ThroughputFigures
{
    /// <summary>A figure must be above zero and finite.</summary>
    public static void Positive(double figure, string name)
    {
        if (!(figure > 0) || !double.IsFinite(figure))
            throw new ArgumentOutOfRangeException(name, figure, "The figure must be above zero and finite.");
    }

    /// <summary>A share must be above zero and at most one.</summary>
    public static void Share(double figure, string name)
    {
        if (!(figure > 0 && figure <= 1))
            throw new ArgumentOutOfRangeException(name, figure, "The share must be above zero and at most one.");
    }
}
