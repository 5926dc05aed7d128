// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Movement;

namespace Casus.Operations;

/// <summary>A question put to the operations stage: then what?</summary>
/// <param name="Mission">The task.</param>
/// <param name="Deployment">The answer of the movement stage.</param>
/// <param name="Lift">The lift, for the way home.</param>
/// <param name="Quantities">Resolves posts, guards and times.</param>
public sealed record OperationInquiry(Mission Mission, Deployment Deployment, LiftModel Lift, Quantities Quantities);
