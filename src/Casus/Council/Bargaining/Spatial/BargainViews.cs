// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// Whose estimate of the chance of victory a bargain is reckoned with. In the peer's code the view of the challenged takes the gain where the chance is
/// meant, and the second weight of the compromise uses the capability of the challenger; here both are as the formulas mean them.
/// </summary>
public enum BargainViews
{
    /// <summary>One bargain, as the challenger sees the chance. The peer's InitOnlyInterp, and the default.</summary>
    Challenger,

    /// <summary>Two bargains, as each side sees the chance. The peer's InitRcvrInterp.</summary>
    ChallengerAndChallenged,

    /// <summary>One bargain: the mean of both, weighted by capability times salience of the side whose view it is. The peer's PWCompInterp.</summary>
    WeightedCompromise,
}
