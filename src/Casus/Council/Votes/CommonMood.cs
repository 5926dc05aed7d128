// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Council;

/// <summary>
/// The common mood as a sum over points: chances given the mood, p(z) = Φ((Φ⁻¹(p) − √ρ z)/√(1−ρ)), weighted by the normal density with the trapezoidal rule,
/// which for such functions converges faster than any power of the step (Trefethen and Weideman 2014, SIAM Review 56(3)). With the step chosen here the
/// error is below 1e-9.
/// </summary>
internal static class CommonMood
{
    /// <summary>Moods beyond this on either side are left out: the normal distribution has less than 1e-10 there.</summary>
    private const double Reach = 6.6;

    /// <summary>The points and their weights, which sum to one; a single point when there is no common mood.</summary>
    /// <param name="correlation">The correlation of the leanings.</param>
    /// <param name="voters">Number of voters: what is summed over is a product of as many functions of the mood, and the narrower for it.</param>
    public static (double Mood, double Weight)[] Points(double correlation, int voters)
    {
        if (correlation <= 0)
            return [(0, 1)];
        var step = 1 / Math.Sqrt(1 + (voters * correlation / (1 - correlation)));
        var half = (int)Math.Ceiling(Reach / step);
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

    /// <summary>Where on the scale of leanings a voter that is present turns from voting for, and where from abstaining: Φ⁻¹ of its chances.</summary>
    public static (double Favour, double NotAgainst) Turns(in BallotChances own)
    {
        var present = 1 - own.Absent;
        return present <= 0 ? (0, 0) : (Turn(own.For / present), Turn((own.For + own.Abstains) / present));
    }

    /// <summary>Chances of a voter's ballots given the mood; a high mood is an unfavourable one.</summary>
    /// <param name="own">The voter's own chances.</param>
    /// <param name="turns">Where it turns, by <see cref="Turns"/>.</param>
    /// <param name="common">Square root of the correlation.</param>
    /// <param name="mood">The mood.</param>
    /// <param name="chances">Takes the four chances.</param>
    public static void Given(in BallotChances own, (double Favour, double NotAgainst) turns, double common, double mood, Span<double> chances)
    {
        var present = 1 - own.Absent;
        if (common <= 0 || present <= 0)
        {
            (chances[0], chances[1], chances[2], chances[3]) = (own.For, own.Abstains, own.Against, own.Absent);
            return;
        }
        var spread = Math.Sqrt(1 - (common * common));
        var favour = ExactMath.Normal((turns.Favour - (common * mood)) / spread);
        var notAgainst = turns.NotAgainst == turns.Favour ? favour : ExactMath.Normal((turns.NotAgainst - (common * mood)) / spread);
        (chances[0], chances[1], chances[2], chances[3]) = (present * favour, present * Math.Max(0, notAgainst - favour), present * (1 - notAgainst), own.Absent);
    }

    private static double Turn(double chance) => chance switch
    {
        <= 1e-15 => double.NegativeInfinity,
        >= 1 - 1e-15 => double.PositiveInfinity,
        _ => ExactMath.NormalInverse(chance),
    };
}
