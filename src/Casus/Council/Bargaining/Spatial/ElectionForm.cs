// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>How chances of victory between pairs of options make a chance of each option (the peer's probabilistic Condorcet election).</summary>
public enum ElectionForm
{
    /// <summary>P(i) in proportion to the product over all j of p(i beats j): the chance of beating all, given that one does. Exact. The peer's Conditional, and the default.</summary>
    Conditional,

    /// <summary>
    /// The steady state of a walk in which any option challenges the favourite with the same chance. By iteration, damped by half, until no chance moves by
    /// more than 1e-6. The peer's MarkovUniform.
    /// </summary>
    MarkovUniform,

    /// <summary>
    /// The same walk in which options challenge in proportion to the strength of their coalition times their chance. Until no chance moves by more than
    /// 1e-8. The peer's MarkovIncentive.
    /// </summary>
    MarkovIncentive,
}
