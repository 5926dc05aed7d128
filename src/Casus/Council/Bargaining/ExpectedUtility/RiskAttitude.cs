// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// Attitude to risk from security (Bueno de Mesquita 1985, American Political Science Review 79:156-177): who has least to fear from the others has gained
/// that safety by avoiding risk, and who has most to fear has accepted it.
/// </summary>
internal static class RiskAttitude
{
    /// <summary>
    /// Exponents r = (1 - R/3)/(1 + R/3), from 0.5 to 2, with R = (2D - max D - min D)/(max D - min D), from -1 to 1; all 1 when all have the same to fear.
    /// </summary>
    /// <param name="threats">D: what all others together expect to gain from contests with each actor.</param>
    /// <param name="exponents">Receives the exponents.</param>
    public static void Exponents(ReadOnlySpan<double> threats, Span<double> exponents)
    {
        var (least, most) = (threats[0], threats[0]);
        foreach (var threat in threats)
            (least, most) = (Math.Min(least, threat), Math.Max(most, threat));
        for (var i = 0; i < threats.Length; i++)
        {
            // Both formulas are put so that the ends come out exactly: R = -1 and 1, r = 2 and 0.5.
            var risk = most - least > ExpectedUtilityModel.Tie ? ((threats[i] - most) + (threats[i] - least)) / (most - least) : 0;
            exponents[i] = (3 - risk) / (3 + risk);
        }
    }
}
