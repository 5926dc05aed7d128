// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Council;

/// <summary>
/// A number from 0 to 1 that is raised to many real powers: its logarithm is taken once. Made of <see cref="ExactMath"/>, so the same bytes come out on
/// each machine; relative error of a power below 1e-14 for powers up to 2 of numbers above 1e-4.
/// </summary>
internal readonly struct RealPower
{
    /// <summary>One half, the commonest base.</summary>
    public static readonly RealPower Half = new(0.5);

    private readonly double number;
    private readonly double logarithm;

    /// <summary>Makes the base of the powers; what rounding put below 0 is 0.</summary>
    public RealPower(double number)
    {
        this.number = Math.Max(0, number);
        logarithm = this.number > 0 ? ExactMath.Log(this.number) : 0;
    }

    /// <summary>The number to a power above 0.</summary>
    public double To(double exponent)
    {
        if (exponent == 1 || number == 0)
            return number;

        // The extreme attitudes to risk, which two actors in every round have, need no exponential.
        if (exponent == 2)
            return number * number;
        return exponent == 0.5 ? Math.Sqrt(number) : ExactMath.Exp(exponent * logarithm);
    }
}
