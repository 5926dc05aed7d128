// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Council;

/// <summary>
/// The common mood as a sum over points: chances given the mood, p(z) = Φ((Φ⁻¹(p) − √ρ z)/√(1−ρ)), weighted by the normal density with the trapezoidal rule,
/// which for such functions converges faster than any power of the step (Trefethen and Weideman 2014, SIAM Review 56(3)). With the step chosen here the
/// error is below 1e-10.
/// </summary>
internal static class CommonMood
{
    private const double Reach = 7;

    /// <summary>The points and their weights, which sum to one; a single point when there is no common mood.</summary>
    public static (double Mood, double Weight)[] Points(double correlation)
    {
        if (correlation <= 0)
            return [(0, 1)];
        var own = Math.Sqrt((1 - correlation) / correlation);
        var half = (int)Math.Ceiling(Reach / (0.8 * Math.Min(1, own)));
        var points = new (double Mood, double Weight)[(2 * half) + 1];
        var sum = 0.0;
        for (var i = 0; i < points.Length; i++)
        {
            var mood = Reach * (i - half) / half;
            points[i] = (mood, ExactMath.Exp(-mood * mood / 2));
            sum += points[i].Weight;
        }
        for (var i = 0; i < points.Length; i++)
            points[i].Weight /= sum;
        return points;
    }

    /// <summary>Chances of a voter's ballots given the mood; a high mood is an unfavourable one.</summary>
    public static void Given(in BallotChances own, double correlation, double mood, Span<double> chances)
    {
        var present = 1 - own.Absent;
        if (correlation <= 0 || present <= 0)
        {
            (chances[0], chances[1], chances[2], chances[3]) = (own.For, own.Abstains, own.Against, own.Absent);
            return;
        }
        var favour = Below(own.For / present, correlation, mood);
        var notAgainst = Below((own.For + own.Abstains) / present, correlation, mood);
        (chances[0], chances[1], chances[2], chances[3]) = (present * favour, present * Math.Max(0, notAgainst - favour), present * (1 - notAgainst), own.Absent);
    }

    private static double Below(double chance, double correlation, double mood) => chance switch
    {
        <= 1e-15 => 0,
        >= 1 - 1e-15 => 1,
        _ => ExactMath.Normal((ExactMath.NormalInverse(chance) - (Math.Sqrt(correlation) * mood)) / Math.Sqrt(1 - correlation)),
    };
}
