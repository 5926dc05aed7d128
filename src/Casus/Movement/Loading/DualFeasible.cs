// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// Dual feasible functions of Fekete and Schepers (2001, eq. u^(k), after Lueker 1983): whatever lengths x_1, ..., x_n add up to at most 1, their values add up to at most 1.
/// </summary>
/// <remarks>
/// Proof that u^(k) is one: u(x) = x where (k + 1) x is whole, else floor((k + 1) x) / k. Let lengths add up to at most 1. If all (k + 1) x are whole, nothing changes. Else some
/// x loses part of (k + 1) x to the floor, so the sum of the whole parts is less than k + 1, so at most k; those with whole (k + 1) x count (k + 1) x / (k + 1) instead
/// of (k + 1) x / k, which is not more. The sum is at most k / k = 1.
/// </remarks>
internal static class DualFeasible
{
    /// <summary>So little above a whole number counts as whole, where the value is the lower one: rounding never makes a bound too high. A setting of the tool.</summary>
    private const double Above = 1e-7;

    /// <summary>So little below a whole number is rounding of a binary fraction. A setting of the tool.</summary>
    private const double Below = 1e-12;

    /// <summary>The value of u^(k); the length itself for k = 0.</summary>
    /// <param name="k">The order.</param>
    /// <param name="x">A length as a share of the whole, 0 to 1.</param>
    internal static double Of(int k, double x)
    {
        if (k == 0)
            return x;
        var times = (k + 1) * x;
        var whole = Math.Round(times, MidpointRounding.ToEven);
        if (times >= whole - Below && times <= whole + Above)
            return Math.Min(x, whole / (k + 1));
        return Math.Floor(times) / k;
    }
}
