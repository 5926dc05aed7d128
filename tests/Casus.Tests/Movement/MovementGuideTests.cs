// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Packs;
using Casus.Tests.Support;

namespace Casus.Tests.Movement;

/// <summary>The guide docs/movement.md builds a pack block by block; what it prints must be what works.</summary>
public sealed class MovementGuideTests
{
    private static readonly Lazy<Pack> Guide = new(() => GuidePack.Of("movement", "helpers"));

    private static readonly Lazy<StageResults> Flood = new(() => ChainPass.Through(Scenario.Of(Guide.Value, "flood", 1, [], [("council.decision", "adopted")]), draws: null));

    [Fact]
    public void Both_units_of_the_guide_are_sent_for_both_tasks()
    {
        // A request for help, not for force: the case states a requirement, so units go.
        var forces = Flood.Value.Forces.ShouldNotBeNull();
        forces.Contributions.Select(each => each.Unit.Id).ShouldBe(["bbb-engineers", "bbb-medics"], ignoreOrder: true);
        forces.Depth.ShouldNotBeNull().Tasks.ShouldAllBe(each => each.WhyMissing == null);
    }

    [Fact]
    public void They_all_arrive_and_no_sooner_than_the_bound()
    {
        var movement = Flood.Value.Movement.ShouldNotBeNull();
        movement.Unmoved.ShouldBeEmpty();
        (movement.Persons, movement.Sorties.Sum(each => each.VehicleTotal)).ShouldBe((300, 20));
        movement.Bound.ShouldNotBeNull().ClosureAt.ShouldBeLessThanOrEqualTo(movement.ClosureAt.ShouldNotBeNull());
    }

    [Fact]
    public void Half_of_each_line_is_relieved_by_fresh_people_and_goes_home_in_the_same_plan()
    {
        // 240 and 60 people, half of each: 150 in, 150 out.
        var relief = Flood.Value.Operations.ShouldNotBeNull().Relief.ShouldNotBeNull();
        relief.Unmoved.ShouldBeEmpty();
        relief.Sorties.Where(each => each.Line.To == "SOUTH").Sum(each => each.Persons).ShouldBe(150);
        relief.Sorties.Where(each => each.Line.To == "NORTH").Sum(each => each.Persons).ShouldBe(150);
        relief.Together.Share.ShouldBeGreaterThanOrEqualTo(relief.Apart.Share);
    }
}
