// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Evidence;
using Casus.Forces;
using Casus.Law;
using Casus.Movement;
using Casus.Operations;

namespace Casus.Chain;

/// <summary>The answers of the five stages in one pass through the chain. The later ones are null when the chain does not reach them.</summary>
/// <param name="Quantities">What the pass read.</param>
/// <param name="Law">May they act?</param>
/// <param name="Council">Will they act?</param>
/// <param name="Forces">With what?</param>
/// <param name="Movement">How fast?</param>
/// <param name="Operations">Then what?</param>
/// <param name="Stopped">Why the chain ended early, or null.</param>
public sealed record StageResults(
    Quantities Quantities,
    LegalOutcome Law,
    CouncilOutcome Council,
    ForceOutcome? Forces,
    Deployment? Movement,
    Conduct? Operations,
    string? Stopped)
{
    /// <summary>Everything that the movement was resolved to, for questions on it; null where the chain does not reach it.</summary>
    public LiftModel? Lift { get; init; }
}
