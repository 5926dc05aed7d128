// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>What a position at a distance is worth to an actor with an attitude to risk.</summary>
internal static class SpatialUtility
{
    /// <summary>u(d, R) = (1 - d)(1 + R d): from 1 at the ideal to 0 at the far end. Nothing lies beyond it, since all positions are on the scale.</summary>
    /// <param name="distance">Distance from the ideal as a share of the scale, from 0 to 1.</param>
    /// <param name="risk">Attitude to risk; above 0 the utility falls slowly at first.</param>
    public static double Of(double distance, double risk) => (1 - distance) * (1 + (risk * distance));
}
