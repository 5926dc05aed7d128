// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// Where challenger and challenged meet in each dimension, given the chance P that the challenger wins. The one who cares less, or is more likely to lose,
/// moves further.
/// </summary>
public enum BargainForm
{
    /// <summary>Weights of squared salience times squared chance; rounded to a ten-thousandth of the scale. The peer's S2P2, and the default.</summary>
    SquaredSalienceSquaredChance,

    /// <summary>Weights of salience times chance; rounded to a ten-thousandth of the scale. The peer's S1P1.</summary>
    SalienceChance,

    /// <summary>Only the one with less than even chances moves, the more the worse they are, by squared salience; not rounded. The peer's S2PMax.</summary>
    SquaredSalienceLoserMoves,
}
