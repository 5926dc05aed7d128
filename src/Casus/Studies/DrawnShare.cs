// SPDX-License-Identifier: Apache-2.0
namespace Casus.Studies;

/// <summary>A number over many draws of the positions.</summary>
/// <param name="Mean">Its mean.</param>
/// <param name="Low">5th percentile.</param>
/// <param name="High">95th percentile.</param>
public readonly record struct DrawnShare(double Mean, double Low, double High)
{
    /// <summary>The mean and the middle nine tenths of some draws.</summary>
    public static DrawnShare Of(double[] draws)
    {
        var sorted = draws.Order().ToArray();
        var sum = 0.0;
        foreach (var draw in sorted)
            sum += draw;
        return new DrawnShare(sum / sorted.Length, sorted[At(sorted.Length, 5)], sorted[At(sorted.Length, 95)]);
    }

    private static int At(int count, int percentile) => Math.Clamp(((percentile * (count + 1)) + 50) / 100, 1, count) - 1;
}
