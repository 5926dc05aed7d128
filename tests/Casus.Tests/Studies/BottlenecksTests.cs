// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Movement;
using Casus.Studies;
using Casus.Tests.Chain;

namespace Casus.Tests.Studies;

public sealed class BottlenecksTests
{
    private static readonly Lazy<BottleneckFinding> Found = new(() => Bottlenecks.Of(Scenario, 12, threads: 2).ShouldNotBeNull());

    private static Scenario Scenario => Shipped.Scenario("kazakhstan-2022", "council-adopts");

    [Fact]
    public void Every_constraint_is_taken_away_on_best_evidence_and_over_the_draws()
    {
        var found = Found.Value;
        found.Effects.Select(each => each.Relaxation).ShouldBe(Enum.GetValues<Relaxation>().Where(each => each != Relaxation.None));
        found.Effects.Where(each => each.Best is null).Select(each => each.Relaxation).ShouldBe([Relaxation.Weather, Relaxation.Faults]);
        (found.Replications, found.Moved).ShouldBe((12, found.Moved));
        found.Closed.ShouldBeInRange(1, found.Moved);
        BottleneckFinding.Standing.ShouldBeSubsetOf(found.Effects.Select(each => each.Relaxation));
    }

    [Fact]
    public void The_shares_of_all_constraints_and_of_none_add_up_to_one()
    {
        var found = Found.Value;
        (found.Effects.Sum(each => each.Most.Chance) + found.NoneMost.Chance).ShouldBe(1, 1e-12);
        found.Likeliest.ShouldNotBeNull().Share.Chance.ShouldBe(found.Effects.Max(each => Math.Max(each.Most.Chance, found.NoneMost.Chance)));
    }

    [Fact]
    public void What_is_never_binding_gains_nothing_in_any_draw()
    {
        // The case states no refusal of passage, so taking refusals away changes no draw at all: a pair of runs on the same draws differs by the constraint and nothing else.
        var passages = Found.Value.Effects.Single(each => each.Relaxation == Relaxation.Passages).Gain;
        (passages.Mean, passages.Low, passages.High).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void What_makes_the_draws_later_than_best_evidence_adds_up_to_their_mean()
    {
        var found = Found.Value;
        var delay = found.Delay.ShouldNotBeNull();
        delay.Best.ShouldBe(found.Deployment.ClosureAt.ShouldNotBeNull().Hours);
        delay.Mean.ShouldBe(found.Mean, 1e-9);
        delay.NoLater.ShouldBeInRange(0, found.Closed);
        // Weather and faults can only hold a flight up; what they add in the mean is not less than either does alone.
        delay.Chance.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Weather_and_faults_are_constraints_of_the_draws()
    {
        foreach (var drawn in (Relaxation[])[Relaxation.Weather, Relaxation.Faults])
            Found.Value.Effects.Single(each => each.Relaxation == drawn).Gain.Mean.ShouldBeGreaterThanOrEqualTo(0);
        Found.Value.Effects.Where(each => each.Best is null).Sum(each => each.Gain.Mean).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var alone = Bottlenecks.Of(Scenario, 12, threads: 1).ShouldNotBeNull();
        alone.Effects.ShouldBe(Found.Value.Effects);
        (alone.Closed, alone.Mean, alone.NoneMost).ShouldBe((Found.Value.Closed, Found.Value.Mean, Found.Value.NoneMost));
    }

    [Fact]
    public void Where_nothing_moves_there_is_nothing_to_relax() =>
        Bottlenecks.Of(Shipped.Scenario("kazakhstan-2022", "council.decision=refused"), 0, threads: 1).ShouldBeNull();
}
