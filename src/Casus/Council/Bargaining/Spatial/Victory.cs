// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>The chance that one coalition wins over another.</summary>
internal static class Victory
{
    private const double Ahead = 1.1;
    private const double Doubt = 1e-6;
    private const double Greatest = 1 / (1 + Doubt);
    private const double Least = Doubt / (1 + Doubt);

    /// <summary>The chance that the first wins; that of the second is the same with the strengths exchanged.</summary>
    public static double Chance(VictoryOdds odds, double first, double second) => odds switch
    {
        VictoryOdds.Square => Share(first, second, 1),
        VictoryOdds.Quartic => Share(first, second, 2),
        VictoryOdds.Octic => Share(first, second, 3),
        VictoryOdds.Binary => Math.Clamp((((1 + Ahead) * (first / (first + second))) - 1) / (Ahead - 1), Least, Greatest),
        _ => first / (first + second),
    };

    private static double Share(double first, double second, int doublings)
    {
        var (greater, ratio) = (Math.Max(first, second), 1.0);
        ratio = Math.Min(first, second) / greater;
        for (var i = 0; i < doublings; i++)
            ratio *= ratio;
        return first < second ? ratio / (1 + ratio) : 1 / (1 + ratio);
    }
}
