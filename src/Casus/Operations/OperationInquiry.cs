// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Movement;

namespace Casus.Operations;

/// <summary>A question put to the operations stage: then what?</summary>
/// <param name="Mission">The task.</param>
/// <param name="Deployment">The answer of the movement stage.</param>
/// <param name="Lift">The lift, for the way home.</param>
/// <param name="Quantities">Resolves posts, guards and times.</param>
public sealed record OperationInquiry(Mission Mission, Deployment Deployment, LiftModel Lift, Quantities Quantities)
{
    /// <summary>Whether to search a plan for the way home and for a relief; otherwise a plan is carried out, and no relief is planned.</summary>
    public bool InDepth { get; init; }

    /// <summary>Effort, or a rule alone.</summary>
    public LiftChoices Choices { get; init; } = LiftChoices.None;

    /// <summary>The plan of the way home that is carried out when not in depth; null dispatches by the rule alone.</summary>
    public DispatchOrder? Home { get; init; }
}
