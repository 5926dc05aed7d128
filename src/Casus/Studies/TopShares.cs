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
            var tied = draw.Count(each => Ties(each, best));
            for (var i = 0; i < count; i++)
            {
                if (Ties(draw[i], best))
                    tops[i] += 1.0 / tied;
            }
        }
        for (var i = 0; i < count; i++)
            tops[i] /= draws.Count;
        return tops;
    }

    /// <summary>The share of one of them in one draw: nothing when another has more.</summary>
    /// <param name="draw">The number of each.</param>
    /// <param name="own">Which one is meant.</param>
    public static double OfOne(double[] draw, int own)
    {
        var best = draw.Max();
        return Ties(draw[own], best) ? 1.0 / draw.Count(each => Ties(each, best)) : 0;
    }

    private static bool Ties(double number, double best) => best - number <= Tie * Math.Max(1e-9, best);
}
