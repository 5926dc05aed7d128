// SPDX-License-Identifier: Apache-2.0
namespace Casus.Studies;

/// <summary>How often each of several has the greatest number; those that tie share the draw.</summary>
internal static class TopShares
{
    private const double Tie = 1e-9;

    /// <summary>The shares, which sum to one.</summary>
    /// <param name="draws">For each draw the number of each.</param>
    /// <param name="count">How many there are.</param>
    public static double[] Of(IReadOnlyList<double[]> draws, int count)
    {
        var tops = new double[count];
        foreach (var draw in draws)
        {
            var best = draw.Max();
            var tied = draw.Count(each => best - each <= Tie * Math.Max(1e-9, best));
            for (var i = 0; i < count; i++)
            {
                if (best - draw[i] <= Tie * Math.Max(1e-9, best))
                    tops[i] += 1.0 / tied;
            }
        }
        for (var i = 0; i < count; i++)
            tops[i] /= draws.Count;
        return tops;
    }
}
