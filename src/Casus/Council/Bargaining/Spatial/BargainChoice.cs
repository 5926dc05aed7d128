// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>How an actor settles on one of the bargains before it, given the chance of each in the election among all actors.</summary>
public enum BargainChoice
{
    /// <summary>The likeliest; the first of equals, the status quo being the very first. The peer's Deterministic, and the default.</summary>
    Deterministic,

    /// <summary>
    /// Drawn by its chance. The draw is keyed by seed, turn and name of the actor, so that one seed gives one run (in the peer it depends on the scheduling
    /// of threads). The peer's Stochastic.
    /// </summary>
    Stochastic,
}
