// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Forces;
using Casus.Pictures.Contingents;
using Casus.Pictures.Drawing;
using Casus.Simulation;

namespace Casus.Pictures.Tests.Contingents;

public class ReadinessFigureTests
{
    // One unit of the picture an hour across, ten up for all of a unit.
    private static readonly Scale Hours = new(100, 0, 100);
    private static readonly Scale Share = new(1, 10, 0);

    [Fact]
    public void The_line_runs_from_the_order_over_the_ramp_to_the_end() => Figure(gate: 0).Line.ShouldBe("m4 10h6l10-5l20-5h60");

    [Fact]
    public void The_ground_begins_where_the_ramp_does_when_the_law_let_it_go_before() => Figure(gate: 0).Ground.ShouldBe("m10 10l10-5l20-5h60v10z");

    [Fact]
    public void The_ground_begins_at_the_height_of_the_ramp_when_the_law_lets_it_go_later() => Figure(gate: 30).Ground.ShouldBe("m30 10v-7.5l10-2.5h60v10z");

    [Fact]
    public void What_is_all_ready_when_the_law_lets_it_go_stands_upright() => Figure(gate: 50).Ground.ShouldBe("m50 10v-10h50v10z");

    private static ReadinessFigure Figure(int gate)
    {
        var unit = new Unit { Id = "unit", Name = "Unit", Member = "AAA", Echelon = Echelon.Company, Station = "Somewhere" };
        var ordered = Tick.FromHours(4);
        return new ReadinessFigure(
            new Contribution(unit, 100, [], ordered, Tick.FromHours(gate), Tick.FromHours(10), Tick.FromHours(40), Reason.Of(ReasonKind.Rule, "Made up."))
            {
                Ramp = [(0, Tick.FromHours(10)), (.5, Tick.FromHours(20)), (1, Tick.FromHours(40))],
            },
            Hours,
            Share);
    }
}
