// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.Drawing;

/// <summary>Where a number lies on a line of the picture.</summary>
/// <param name="Most">The number at the end of the line; the line begins at 0.</param>
/// <param name="Start">Where the line begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Root">Whether the scale is that of square roots, which gives early hours more room than late ones.</param>
public sealed record Scale(double Most, double Start, double End, bool Root = false)
{
    /// <summary>The place of a number; one outside the scale is set at its near end.</summary>
    public double At(double number)
    {
        var share = Most > 0 ? Math.Clamp(number / Most, 0, 1) : 0;
        return Start + ((End - Start) * (Root ? Math.Sqrt(share) : share));
    }
}
