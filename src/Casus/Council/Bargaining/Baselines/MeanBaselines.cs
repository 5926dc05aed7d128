// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>
/// Forecasts of an outcome on several scales at once that need no model of bargaining: means only, since on several scales there is in general no position
/// that beats every other (Plott 1967, American Economic Review 57:787-806).
/// </summary>
/// <param name="WeightedMean">
/// On each scale the mean weighted by capability times salience on that scale; by capability alone on a scale on which nobody has any salience.
/// </param>
/// <param name="Mean">On each scale the mean, all alike.</param>
public sealed record MeanBaselines(ImmutableArray<double> WeightedMean, ImmutableArray<double> Mean)
{
    /// <summary>The means on several scales.</summary>
    /// <param name="capabilities">Capability of each actor, above 0.</param>
    /// <param name="positions">Positions, actor by actor: as many for each actor as there are scales.</param>
    /// <param name="saliences">Saliences in the same order, none below 0.</param>
    /// <param name="scales">Number of scales, at least 1.</param>
    /// <exception cref="ArgumentException">
    /// No actors, a length that does not fit, or a number out of bounds: capabilities and saliences up to 1e100, positions from -1e100 to 1e100.
    /// </exception>
    public static MeanBaselines Of(ReadOnlySpan<double> capabilities, ReadOnlySpan<double> positions, ReadOnlySpan<double> saliences, int scales)
    {
        Check(capabilities, positions, saliences, scales);
        var greatest = 0.0;
        foreach (var capability in capabilities)
            greatest = Math.Max(greatest, capability);
        var (weighted, alike) = (new double[scales], new double[scales]);
        var (onScale, weights) = (new double[capabilities.Length], new double[capabilities.Length]);
        for (var scale = 0; scale < scales; scale++)
        {
            var anySalience = false;
            for (var i = 0; i < capabilities.Length; i++)
            {
                onScale[i] = positions[(i * scales) + scale];
                weights[i] = capabilities[i] / greatest * saliences[(i * scales) + scale];
                anySalience |= weights[i] > 0;
            }
            weighted[scale] = PositionAverages.Mean(onScale, anySalience ? weights : capabilities);
            alike[scale] = PositionAverages.Mean(onScale);
        }
        return new MeanBaselines([.. weighted], [.. alike]);
    }

    private static void Check(ReadOnlySpan<double> capabilities, ReadOnlySpan<double> positions, ReadOnlySpan<double> saliences, int scales)
    {
        if (scales < 1)
            throw new ArgumentOutOfRangeException(nameof(scales), scales, "Give at least one scale.");
        if (capabilities.IsEmpty)
            throw new ArgumentException("Give at least one actor.", nameof(capabilities));
        if (positions.Length != (long)capabilities.Length * scales)
            throw new ArgumentException("Give one position for each actor and scale.", nameof(positions));
        if (saliences.Length != positions.Length)
            throw new ArgumentException("Give one salience for each position.", nameof(saliences));
        foreach (var capability in capabilities)
        {
            if (!(capability is > 0 and <= UtilityFaults.FurthestPosition))
                throw new ArgumentOutOfRangeException(nameof(capabilities), capability, "A capability is above 0 and at most 1e100.");
        }
        foreach (var position in positions)
        {
            if (!(Math.Abs(position) <= UtilityFaults.FurthestPosition))
                throw new ArgumentOutOfRangeException(nameof(positions), position, "A position lies between -1e100 and 1e100.");
        }
        foreach (var salience in saliences)
        {
            if (!(salience is >= 0 and <= UtilityFaults.FurthestPosition))
                throw new ArgumentOutOfRangeException(nameof(saliences), salience, "A salience is from 0 to 1e100.");
        }
    }
}
