// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>Share of a unit that is ready to load against time: straight lines between points.</summary>
/// <param name="Points">Points by rising share, the first part (share 0) first and all of it (share 1) last; at least two. Times do not fall.</param>
public readonly record struct ReadinessRamp(ImmutableArray<(double Share, Tick At)> Points)
{
    /// <summary>When the first part is ready.</summary>
    public Tick First => Points[0].At;

    /// <summary>When all of it is ready.</summary>
    public Tick Full => Points[^1].At;

    /// <summary>A straight line from the first part to all of it.</summary>
    public static ReadinessRamp Straight(Tick first, Tick full) => new([(0, first), (1, full)]);

    /// <summary>When a share is ready.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    public Tick At(double share)
    {
        for (var i = 1; i < Points.Length; i++)
        {
            if (share > Points[i].Share)
                continue;
            var (from, to) = (Points[i - 1], Points[i]);
            var part = to.Share > from.Share ? Math.Max(0, (share - from.Share) / (to.Share - from.Share)) : 1;
            return new Tick(from.At.Seconds + (long)Math.Round((to.At - from.At).Seconds * part, MidpointRounding.AwayFromZero));
        }
        return Full;
    }
}
