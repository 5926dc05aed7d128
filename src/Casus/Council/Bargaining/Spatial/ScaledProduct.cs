// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>Products of many chances, which may be smaller than any number: whenever one comes below 2⁻³⁴⁰ it is lifted by 2³⁴⁰, which loses no bit.</summary>
internal static class ScaledProduct
{
    private static readonly double Lift = Math.ScaleB(1, 340);
    private static readonly double Low = Math.ScaleB(1, -340);

    /// <summary>The product of chances, none below 1e-200, and how often it was lifted.</summary>
    public static (double Product, int Lifts) Of(ReadOnlySpan<double> chances)
    {
        var (product, lifts) = (1.0, 0);
        foreach (var chance in chances)
        {
            product *= chance;
            if (product < Low)
            {
                product *= Lift;
                lifts++;
            }
        }
        return (product, lifts);
    }

    /// <summary>A product with lifts taken back; 0 where it is too small to matter beside one without.</summary>
    public static double Lowered(double product, int lifts) => lifts switch
    {
        0 => product,
        1 => product * Low,
        _ => 0,
    };
}
