// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>One round of bargaining: all judge, all receive offers, all move at once.</summary>
/// <param name="Number">Number of the round, from 1.</param>
/// <param name="RiskExponents">
/// Each actor's exponent of utility, from 0.5 for the one with the most to fear from the others to 2 for the one with the least; 1 is neutral to risk.
/// </param>
/// <param name="Chances">
/// Row by row, the chance as the model counts it that the first actor beats the second, after the risk is taken into account; 0 for two with the same
/// position. Empty when the detail was not kept.
/// </param>
/// <param name="Offers">Every offer, in the order of the receivers, then of those who make them. Empty when the detail was not kept.</param>
/// <param name="Taken">The offers taken, at most one for each receiver, in the order of the receivers.</param>
/// <param name="Positions">The position of each actor after the round.</param>
/// <param name="Median">The position that beats every other in a vote after the round, see <see cref="BargainingBaselines.CondorcetWinner"/>.</param>
/// <param name="Mean">The mean of the positions after the round, weighted by capability times salience.</param>
public sealed record ExpectedUtilityRound(
    int Number,
    ImmutableArray<double> RiskExponents,
    ImmutableArray<double> Chances,
    ImmutableArray<UtilityOffer> Offers,
    ImmutableArray<UtilityOffer> Taken,
    ImmutableArray<double> Positions,
    double Median,
    double Mean)
{
    /// <summary>
    /// The chance as the model counts it that one actor beats another; 0 for two with the same position. Chances of a pair sum to one in
    /// <see cref="ExpectedUtilityMode.Corrected"/> only.
    /// </summary>
    /// <exception cref="InvalidOperationException">The detail was not kept.</exception>
    public double ChanceThatBeats(int actor, int other) =>
        Chances.IsEmpty ? throw new InvalidOperationException("Run the model with KeepsDetail to see its chances.") : Chances[(actor * Positions.Length) + other];
}
