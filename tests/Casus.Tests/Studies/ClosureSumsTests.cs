// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;
using Casus.Studies;

namespace Casus.Tests.Studies;

public sealed class ClosureSumsTests
{
    [Fact]
    public void Shares_and_quantiles_count_every_draw_from_the_start_that_is_asked_for()
    {
        // Twenty draws, the council deciding after 10 h: closure after 61, 62, ... 80 h; the last five never close.
        var draws = Enumerable.Range(1, 20).Select(i => Draw(full: i <= 8, decided: 10, i <= 15 ? 60 + i : null)).ToArray();
        var sample = ClosureSums.Sample(draws, 0, ClosureStart.Request, within: 70);
        sample.Closed.ShouldBe(15);
        sample.Within.Select(each => each.Chance).ShouldBe([0.5, 0.75, 0.75]);
        sample.Whole.Chance.ShouldBe(0.4);
        (sample.Low.Hours, sample.Middle.Hours, sample.High.Hours).ShouldBe((61, 71, null));
        ClosureSums.Sample(draws, 0, ClosureStart.Decision, within: 70).Middle.Hours.ShouldBe(61);
    }

    [Fact]
    public void A_step_is_judged_on_the_draws_that_close_with_both()
    {
        // Ten draws gain exactly 2 h of 50; one closes only after the step.
        ClosureDraw[] draws = [.. Enumerable.Range(0, 10).Select(_ => Draw(true, 0, 50, 48)), Draw(true, 0, null, 90)];
        var step = ClosureSums.Step(draws, 0, 1, 2, ClosureStart.Request);
        (step.Gain.Mean, step.Gain.Low, step.Gain.High, step.Gain.Pairs).ShouldBe((2, 2, 2, 10));
        (step.Mean, step.Enabled, step.Helps).ShouldBe((50, 1, true));
        ClosureSums.Step([.. Enumerable.Range(0, 10).Select(_ => Draw(true, 0, 50, 49.6))], 0, 1, 2, ClosureStart.Request).Helps.ShouldBeFalse("0.8 per cent is under 1");
        ClosureSums.Step([.. Enumerable.Range(0, 10).Select(_ => Draw(true, 0, 50, 60))], 0, 1, 2, ClosureStart.Request).Helps.ShouldBeFalse("a loss is no gain");
        ClosureSums.Step([Draw(true, 0, null, null)], 0, 1, 2, ClosureStart.Request).Helps.ShouldBeFalse();
    }

    [Fact]
    public void Aircraft_are_enough_from_where_no_later_step_helps()
    {
        Enough([60, 50, 49.9, 49.8]).ShouldBe(2);
        Enough([60, 59.9, 50, 50]).ShouldBe(3, "a step that does nothing and one after it that helps");
        Enough([60, 50, 40, 30]).ShouldBeNull("the last step still helps");
        Enough([null, null, null, null]).ShouldBeNull("nothing closes");
        Enough([60, 60, 60, 60]).ShouldBe(1);
        Enough([null, 60, 60, 60]).ShouldBe(2, "to close at all is to gain");
    }

    private static double? Enough(double?[] closures)
    {
        ClosureDraw[] draws = [.. Enumerable.Range(0, 10).Select(_ => Draw(true, 0, closures))];
        double[] times = [1, 2, 3, 4];
        return new ClosureRow(
            new ClosureScenario { Id = "one", Title = "One", Case = "case" }, 100, 100, 100, 0, 10, 10, Tick.Zero, Tick.Zero, null,
            [.. times.Select((each, i) => new ClosureCell(each, null, ClosureSums.Sample(draws, i, ClosureStart.Request, 72)))],
            [.. times.Skip(1).Select((each, i) => ClosureSums.Step(draws, i, times[i], each, ClosureStart.Request))]).Enough;
    }

    private static ClosureDraw Draw(bool full, double decided, params double?[] closures) =>
        new([], full, Tick.FromHours(decided), [.. closures.Select(each => each is { } hours ? Tick.FromHours(hours) : (Tick?)null)]);
}
