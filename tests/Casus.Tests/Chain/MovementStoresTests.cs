// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Movement;

namespace Casus.Tests.Chain;

public sealed class MovementStoresTests
{
    [Fact]
    public void A_drop_leaves_the_loose_stores_of_its_units_behind_and_says_so()
    {
        var pass = Shipped.Pass("airdrop-2010", "council.decision=adopted");
        var dropped = pass.Movement!.Lines.Where(each => each.Mode == Mode.Drop).ToArray();
        dropped.ShouldNotBeEmpty();
        var brought = pass.Forces!.Contributions.ToDictionary(each => each.Unit.Id, each => each.Stores, StringComparer.Ordinal);
        var left = StoresLeft.Of(pass);
        left.Where(each => each.Dropped).Select(each => (each.Line.Id, each.Tonnes)).ShouldBe(dropped.Where(each => brought[each.Id] > 0).Select(each => (each.Id, brought[each.Id])));
        left.ShouldNotBeEmpty();
    }

    [Fact]
    public void Stores_that_fly_are_not_left() => StoresLeft.Of(Shipped.Pass("kazakhstan-2022")).ShouldBeEmpty();

    [Fact]
    public void Stores_of_a_line_that_cannot_fly_are_counted()
    {
        var pass = Shipped.Pass("kazakhstan-2022", "lift.passage.KAZ=refused", "lift.dispatch=soonest");
        foreach (var each in pass.Movement!.Unmoved)
            StoresLeft.Of(pass, each.Line.Id).ShouldBe(pass.Lift!.Lines.First(line => line.Id == each.Line.Id).Stores, 1e-9);
        StoresLeft.Of(pass).Sum(each => each.Tonnes).ShouldBeGreaterThan(0);
    }
}
