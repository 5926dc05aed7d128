// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Tests.Movement;

public sealed class RequirementLineTests
{
    // Ordered at 4 h, first part ready at 10 h, all at 20 h.
    [Theory]
    [InlineData(0, 0, Relaxation.None, 10, "the first load")]
    [InlineData(0.25, 0, Relaxation.None, 12.5, "a quarter of the way from first to all")]
    [InlineData(1, 0, Relaxation.None, 20, "the last load")]
    [InlineData(0.25, 15, Relaxation.None, 15, "ready, and held by its own law")]
    [InlineData(1, 15, Relaxation.None, 20, "let go, and not ready")]
    [InlineData(0.25, 15, Relaxation.Gates, 12.5, "without the law to wait for")]
    [InlineData(1, 15, Relaxation.UnitReadiness, 15, "ready at once, and held by its own law")]
    [InlineData(1, 0, Relaxation.UnitReadiness, 4, "ready at once is ready when ordered")]
    [InlineData(1, 15, Relaxation.Places, 20, "other constraints do not make it ready")]
    public void A_part_may_load_when_it_is_ready_and_let_go(double share, double gate, Relaxation relaxed, double hours, string why) =>
        new RequirementLine("unit", "AAA", Mode.Air, "FROM", "TO", 0, 1, 100, [], Tick.FromHours(4), Tick.FromHours(gate), Tick.FromHours(10), Tick.FromHours(20))
            .ReadyAt(share, relaxed).ShouldBe(Tick.FromHours(hours), why);
}
