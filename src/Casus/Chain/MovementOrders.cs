// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Chain;

/// <summary>The plans that replications carry out.</summary>
/// <param name="Deployment">The way there; null where a rule alone dispatches.</param>
/// <param name="Home">The way home; null where a rule alone dispatches.</param>
public sealed record MovementOrders(DispatchOrder? Deployment, DispatchOrder? Home)
{
    /// <summary>The plans found in a pass on best evidence, as far as it came.</summary>
    public static MovementOrders Of(StageResults best) => new(best.Movement?.Order, best.Operations?.Home?.Order);
}
