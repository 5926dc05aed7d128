// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Studies;
using Casus.Tests.Chain;
using Casus.Tests.Support;

namespace Casus.Tests.Studies;

public sealed class ClosureRunnerTests
{
    private static ClosureRow Row(int size) => TinyClosure.Result.At(size).ShouldHaveSingleItem();

    [Fact]
    public void Every_scenario_has_a_row_at_every_size_and_a_cell_for_every_number_of_aircraft()
    {
        TinyClosure.Result.Rows.Select(row => row.Asked).ShouldBe([100, 2500, 5000]);
        TinyClosure.Result.Rows.ShouldAllBe(row => row.Cells.Length == 4 && row.Steps.Length == 3 && row.Draws == 12);
        TinyClosure.Result.Within.ShouldBe(72);
    }

    [Fact]
    public void A_size_beyond_the_order_of_battle_is_answered_with_all_that_can_be_sent()
    {
        Row(100).Sent.ShouldBe(100);
        Row(100).Full.ShouldBeInRange(Row(100).Usual.Draws.Closed, 12);
        var beyond = Row(2500);
        beyond.Sent.ShouldBeInRange(101, 2499);
        (beyond.Possible, beyond.Full).ShouldBe((beyond.Sent, 0));
        beyond.Usual.Draws.Whole.Chance.ShouldBe(0);
        Row(5000).ShouldSatisfyAllConditions(row => row.Sent.ShouldBe(beyond.Sent), row => row.Usual.Plan.ShouldBe(beyond.Usual.Plan), row => row.Usual.Draws.Middle.ShouldBe(beyond.Usual.Draws.Middle));
        ClosureWords.Sentence(beyond, TinyClosure.Result).ShouldContain($"{ClosureWords.Sent(beyond)[..^9]} of the 2,500 people asked for can be sent");
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(2.0)]
    public void A_cell_is_what_a_run_with_so_many_aircraft_gives(double times)
    {
        // A row sends the same whatever the aircraft, so the whole chain with the same setting must come to the same closure.
        var pass = Shipped.Pass(
            "seventy-two-hours-kazakhstan", "council.decision=adopted", "force.only=TJK", "force.framework=TJK", "quantity.study.72-hours.persons=100 persons", "lift.effort=4", $"lift.aircraft={ClosureWords.Times(times)}");
        var plan = Row(100).Cells.First(cell => cell.Times.Equals(times)).Plan!;
        (plan.ClosureAt, plan.BoundAt, plan.Flights, plan.Bottleneck).ShouldBe((pass.Movement!.ClosureAt, pass.Movement.Bound?.ClosureAt, pass.Movement.Flights, pass.Movement.Bottleneck));
        plan.Aircraft.ShouldBe(pass.Lift!.Aircraft.Length);
        plan.BoundAt!.Value.ShouldBeLessThanOrEqualTo(plan.ClosureAt!.Value);
    }

    [Fact]
    public void Draws_carry_the_plan_out_as_the_chain_does()
    {
        string[] settings = ["council.decision=adopted", "force.only=TJK", "force.framework=TJK", "quantity.study.72-hours.persons=100 persons", "lift.effort=4"];
        var run = Run.Of(Shipped.Scenario("seventy-two-hours-kazakhstan", seed: 7, settings), 12, threads: 2);
        var sample = Row(100).Usual.Draws;
        var range = run.Results["fast.closureHours"].Range!.Value;
        (sample.Low.Hours, sample.Closed).ShouldBe((range.Low, range.Reached));
        sample.High.Hours.ShouldBe(sample.Closed == 12 ? range.High : null, "a draw that never closes is later than any that does");
    }

    [Fact]
    public void Without_aircraft_what_cannot_march_stays()
    {
        var none = Row(100).Cells[0];
        none.Plan!.Aircraft.ShouldBe(0);
        none.Plan.Flights.ShouldBe(0);
        (none.Plan.ClosureAt is null).ShouldBe(none.Plan.PersonsLeft + none.Plan.VehiclesLeft > 0);
    }

    [Fact]
    public void The_result_is_the_same_for_any_number_of_threads()
    {
        string Text(ClosureResult result) => RunDocument.TextOf(ClosureDocument.Of(new ClosureAnswer(result, Repository.Csto))) + ClosureTable.Text(result);
        Text(TinyClosure.Run(threads: 1)).ShouldBe(Text(TinyClosure.Result));
        Text(TinyClosure.Run(threads: 3)).ShouldBe(Text(TinyClosure.Result));
    }

    [Fact]
    public void What_is_owed_adds_up_to_closure()
    {
        foreach (var plan in TinyClosure.Result.Rows.SelectMany(row => row.Cells).Select(cell => cell.Plan!).Where(plan => !plan.Owed.IsEmpty))
            plan.Owed.Sum(each => each.Time.Seconds).ShouldBe(plan.ClosureAt!.Value.Seconds);
    }

    [Fact]
    public void The_table_has_a_line_for_every_cell_with_a_field_for_every_head()
    {
        var lines = ClosureTable.Text(TinyClosure.Result).TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(1 + (3 * 4));
        lines.Select(line => line.Count(letter => letter == ',')).Distinct().ShouldHaveSingleItem();
        lines[0].ShouldStartWith("scenario,case,asked,");
        lines[1].ShouldStartWith("tajikistan,seventy-two-hours-kazakhstan,100,");
    }

    [Fact]
    public void Progress_is_told_row_by_row()
    {
        var told = new List<(int Done, int All)>();
        ClosureRunner.Run(TinyClosure.Read(("[100, 2500, 5000]", "[100, 200]"), ("[0, 0.05, 1, 2]", "[1]"), ("replications: 12", "replications: 10")), Repository.Csto, 2, (done, all) => told.Add((done, all)));
        told.ShouldBe([(0, 2), (1, 2), (2, 2)]);
    }
}
