// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Tests.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Movement;

public sealed class CoveringSimplexTests
{
    [Theory]
    // Ten things, two a load: four loads leave two undone, five none. Price 1 on a thing and 2 on a load: 10 > 8.
    [InlineData(4, true, 2)]
    [InlineData(5, false, 0)]
    public void Ten_things_in_loads_of_two(int loads, bool refuted, double undone)
    {
        var program = new CoveringProgram(1);
        program.Demand(0, 10);
        var (sorties, hold) = (program.Capacity(loads), program.Capacity(0));
        var (flown, carried) = (program.Column(loads), program.Column(10));
        program.Enter(flown, sorties, 1);
        program.Enter(flown, hold, -1);
        program.Enter(carried, 0, 1);
        program.Enter(carried, hold, 0.5);
        var prices = CoveringSimplex.Prices(program, out var values);
        (10 - values[carried]).ShouldBe(undone, 1e-4);
        program.Refuted(prices).ShouldBe(refuted);
        if (refuted)
            prices.ShouldBe((IEnumerable<double>)[1, 2, 2], 1e-9);
    }

    [Fact]
    public void Two_types_share_two_kinds_of_things()
    {
        // Two large loads of four heavy or eight light things, three small loads of two light ones: with 8 heavy things the large are full, and of 7 light ones three small loads take 6. The seventh takes the room of half a heavy one, which is left: 14.5 of 15.
        var program = TwoTypes(heavy: 8, light: 7);
        var prices = CoveringSimplex.Prices(program, out var values);
        program.Refuted(prices).ShouldBeTrue();
        values[2..].Sum().ShouldBe(14.5, 1e-3);
        var enough = TwoTypes(heavy: 8, light: 6);
        enough.Refuted(CoveringSimplex.Prices(enough, out _)).ShouldBeFalse();
    }

    [Fact]
    public void Prices_out_of_the_air_prove_what_they_prove_and_no_more()
    {
        var program = TwoTypes(heavy: 9, light: 0);
        // A heavy thing at 1 and a large load at 4: 9 > 8. At 1 and 5 they prove nothing, and without a price on the load a heavy thing is free to carry.
        program.Refuted([1, 0, 4, 0, 4, 0]).ShouldBeTrue();
        program.Refuted([1, 0, 5, 0, 5, 0]).ShouldBeFalse();
        program.Refuted([1, 0, 0, 0, 0, 0]).ShouldBeFalse();
        program.Refuted([-1, 0, 0, 0, 0, 0]).ShouldBeFalse();
    }

    [Fact]
    public void A_column_that_is_left_out_carries_nothing()
    {
        var program = new CoveringProgram(1);
        program.Demand(0, 1);
        program.Enter(program.Column(0), 0, 1);
        program.Refuted(CoveringSimplex.Prices(program, out _)).ShouldBeTrue();
    }

    [Fact]
    public void What_is_left_undone_of_a_transport_is_what_the_greatest_flow_leaves() => Always.Holds(
        Transports,
        each =>
        {
            var (supplies, demands, joined) = each;
            var program = new CoveringProgram(demands.Length);
            var flow = new MaximumFlow(2 + supplies.Length + demands.Length);
            for (var i = 0; i < demands.Length; i++)
            {
                program.Demand(i, demands[i]);
                flow.Arc(2 + supplies.Length + i, 1, demands[i]);
            }
            for (var i = 0; i < supplies.Length; i++)
            {
                var row = program.Capacity(supplies[i]);
                flow.Arc(0, 2 + i, supplies[i]);
                for (var k = 0; k < demands.Length; k++)
                {
                    if (!joined[(i * demands.Length) + k])
                        continue;
                    var column = program.Column(demands[k]);
                    program.Enter(column, k, 1);
                    program.Enter(column, row, 1);
                    flow.Arc(2 + i, 2 + supplies.Length + k, MaximumFlow.Unlimited);
                }
            }
            var most = flow.Solve(0, 1);
            var prices = CoveringSimplex.Prices(program, out var values);
            values.Sum().ShouldBe(most, 1e-3);
            program.Refuted(prices).ShouldBe(most < demands.Sum());
        },
        times: 200);

    private static Gen<(int[] Supplies, int[] Demands, bool[] Joined)> Transports =>
        from supplies in Gen.Choose(0, 20).ArrayOf(4)
        from demands in Gen.Choose(0, 20).ArrayOf(5)
        from joined in Gen.Elements(true, false).ArrayOf(20)
        select (supplies, demands, joined);

    /// <summary>Rows: heavy, light, large loads, small loads, large holds, small holds. Columns: large loads, small loads, heavy in large, light in large, light in small.</summary>
    private static CoveringProgram TwoTypes(int heavy, int light)
    {
        var program = new CoveringProgram(2);
        program.Demand(0, heavy);
        program.Demand(1, light);
        var (large, small, inLarge, inSmall) = (program.Capacity(2), program.Capacity(3), program.Capacity(0), program.Capacity(0));
        var (largeLoads, smallLoads) = (program.Column(2), program.Column(3));
        var (heavyInLarge, lightInLarge, lightInSmall) = (program.Column(heavy), program.Column(light), program.Column(light));
        program.Enter(largeLoads, large, 1);
        program.Enter(largeLoads, inLarge, -1);
        program.Enter(smallLoads, small, 1);
        program.Enter(smallLoads, inSmall, -1);
        program.Enter(heavyInLarge, 0, 1);
        program.Enter(heavyInLarge, inLarge, 0.25);
        program.Enter(lightInLarge, 1, 1);
        program.Enter(lightInLarge, inLarge, 0.125);
        program.Enter(lightInSmall, 1, 1);
        program.Enter(lightInSmall, inSmall, 0.5);
        return program;
    }
}
