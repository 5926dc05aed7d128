// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>Distances between positions as such, whoever looks at them.</summary>
internal static class SpatialMove
{
    /// <summary>The Euclidean distance between two places, every dimension counting the same.</summary>
    public static double Length(ReadOnlySpan<double> from, ReadOnlySpan<double> to)
    {
        var sum = 0.0;
        for (var k = 0; k < from.Length; k++)
            sum += (to[k] - from[k]) * (to[k] - from[k]);
        return Math.Sqrt(sum);
    }
}
