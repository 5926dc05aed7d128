// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>How safe each actor is, and what attitude to risk it takes from that: one whose position is likely to win has little to fear.</summary>
internal static class RiskAttitudes
{
    /// <summary>
    /// Turns the chance that each actor's position wins into an attitude to risk, in place. When all have the same chance nobody is safer than another and R
    /// is 0 (the peer divides by zero).
    /// </summary>
    public static void FromChances(RiskRange range, Span<double> chances)
    {
        var (least, greatest) = (double.MaxValue, double.MinValue);
        foreach (var chance in chances)
            (least, greatest) = (Math.Min(least, chance), Math.Max(greatest, chance));
        foreach (ref var chance in chances)
            chance = greatest > least ? Of(range, chance, least, greatest) : 0;
    }

    private static double Of(RiskRange range, double chance, double least, double greatest) => range switch
    {
        RiskRange.Wide => ((2 * chance) - (greatest + least)) / (greatest - least),
        RiskRange.Narrow => (chance - least) / (greatest - least),
        _ => ((3 * chance) - (greatest + (2 * least))) / (2 * (greatest - least)),
    };
}
