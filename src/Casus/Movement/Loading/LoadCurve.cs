// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>
/// Load against range: the planning load up to its range, then straight lines through the lighter loads, nothing beyond the last point.
/// </summary>
public sealed class LoadCurve
{
    private readonly ImmutableArray<(double Tonnes, double Kilometres)> points;

    /// <summary>Makes a curve.</summary>
    /// <param name="points">Points by rising range and falling load, the planning load first; at least one.</param>
    /// <exception cref="ArgumentException">There is no point, or range does not rise or load rises.</exception>
    public LoadCurve(ImmutableArray<(double Tonnes, double Kilometres)> points)
    {
        if (points.IsEmpty)
            throw new ArgumentException("A curve has at least one point.", nameof(points));
        for (var i = 1; i < points.Length; i++)
        {
            if (points[i].Kilometres <= points[i - 1].Kilometres || points[i].Tonnes > points[i - 1].Tonnes)
                throw new ArgumentException("Range must rise and load must not.", nameof(points));
        }
        this.points = points;
    }

    /// <summary>The planning load in tonnes.</summary>
    public double Planned => points[0].Tonnes;

    /// <summary>Farthest leg in kilometres, whatever the load.</summary>
    public double Farthest => points[^1].Kilometres;

    /// <summary>The points, by rising range.</summary>
    public ImmutableArray<(double Tonnes, double Kilometres)> Points => points;

    /// <summary>Tonnes carried over a distance; a negative number when the aircraft does not fly so far.</summary>
    /// <param name="kilometres">The distance flown.</param>
    public double At(double kilometres)
    {
        if (kilometres <= points[0].Kilometres)
            return points[0].Tonnes;
        for (var i = 1; i < points.Length; i++)
        {
            if (kilometres > points[i].Kilometres)
                continue;
            var (near, far) = (points[i - 1], points[i]);
            return near.Tonnes + ((far.Tonnes - near.Tonnes) * (kilometres - near.Kilometres) / (far.Kilometres - near.Kilometres));
        }
        return -1;
    }
}
