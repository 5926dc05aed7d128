// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// What a judge sees at stake between two actors (Scholz, Calbert and Smith 2011, after Bueno de Mesquita 1985): utilities from -2 to 2 that depend on the
/// distance of the two as a share of the range and on the judge's attitude to risk.
/// </summary>
/// <param name="Success">Utility of bringing the other over: 2 - 4(0.5 - 0.5d)^r.</param>
/// <param name="Failure">Utility of being brought over: 2 - 4(0.5 + 0.5d)^r.</param>
internal readonly record struct UtilityStakes(double Success, double Failure)
{
    /// <summary>The utility of all staying as it is: 2 - 4(0.5)^r.</summary>
    public static double StatusQuo(double exponent) => 2 - (4 * RealPower.Half.To(exponent));

    /// <summary>
    /// The utility of a change without a contest: 2 - 4(0.5 ∓ h)^r, better with the upper sign, worse with the lower, where h is a quarter of the distance
    /// to the median and of the distance to the other together.
    /// </summary>
    /// <param name="improvement">Chance that it is for the better.</param>
    /// <param name="half">h, a share of the range from 0 to a half.</param>
    /// <param name="exponent">The judge's exponent.</param>
    public static double Change(double improvement, double half, double exponent) =>
        (improvement * (2 - (4 * new RealPower(0.5 - half).To(exponent)))) + ((1 - improvement) * (2 - (4 * new RealPower(0.5 + half).To(exponent))));

    /// <summary>
    /// The expected utility of a contest before the alternative is taken off: the other resists with a chance equal to its salience, and then one wins or loses.
    /// </summary>
    public double OfContest(double otherSalience, double chance) =>
        (otherSalience * ((chance * Success) + ((1 - chance) * Failure))) + ((1 - otherSalience) * Success);
}
