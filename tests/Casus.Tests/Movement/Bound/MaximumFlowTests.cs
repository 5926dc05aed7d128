// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Tests.Movement;

public sealed class MaximumFlowTests
{
    [Fact]
    public void The_textbook_network_carries_twenty_three()
    {
        // Cormen, Leiserson, Rivest, Stein, Introduction to Algorithms, the network of the chapter on maximum flow (s, v1..v4, t).
        Flow(6, 0, 5, [(0, 1, 16), (0, 2, 13), (2, 1, 4), (1, 3, 12), (3, 2, 9), (2, 4, 14), (4, 3, 7), (3, 5, 20), (4, 5, 4)]).ShouldBe(23);
    }

    [Fact]
    public void The_network_of_Goldfarb_and_Grigoriadis_carries_twenty_nine()
    {
        // D. Goldfarb, M. D. Grigoriadis, Ann. Oper. Res. 13 (1988), the example that GLPK ships as maxflow.mod; GLPSOL 5.0 gives 29 as well.
        (int From, int To, long Capacity)[] arcs =
        [
            (1, 2, 14), (1, 4, 23), (2, 3, 10), (2, 4, 9), (3, 5, 12), (3, 8, 18), (4, 5, 26),
            (5, 2, 11), (5, 6, 25), (5, 7, 4), (6, 7, 7), (6, 8, 8), (7, 9, 15), (8, 9, 20),
        ];
        Flow(10, 1, 9, arcs).ShouldBe(29);
    }

    [Theory]
    // The values are those of the linear programme of the same network, solved by GLPSOL 5.0.
    [InlineData(1, 10, 40, 1321)]
    [InlineData(2, 30, 200, 402)]
    [InlineData(3, 60, 600, 7094)]
    [InlineData(4, 100, 1500, 7188)]
    public void A_random_network_carries_what_a_linear_programme_says(uint seed, int nodes, int arcs, long flow)
    {
        var next = Numbers(seed);
        var made = new List<(int From, int To, long Capacity)>();
        for (var i = 0; i < arcs; i++)
        {
            var (from, to, capacity) = ((int)(next() % nodes), (int)(next() % nodes), next() % 1000);
            if (from != to)
                made.Add((from, to, capacity));
        }
        Flow(nodes, 0, nodes - 1, [.. made]).ShouldBe(flow);
    }

    [Theory]
    // Streams that become ready over time and pass one place, the shape of the network of the bound; values by GLPSOL 5.0.
    [InlineData(5, 3, 20, 796)]
    [InlineData(6, 6, 60, 2731)]
    [InlineData(7, 10, 120, 5237)]
    public void A_network_through_time_carries_what_a_linear_programme_says(uint seed, int streams, int steps, long flow)
    {
        var next = Numbers(seed);
        var made = new List<(int From, int To, long Capacity)>();
        var place = 2 + (streams * steps);
        for (var stream = 0; stream < streams; stream++)
        {
            var (ready, way) = (2 + (stream * steps), (int)(next() % 7));
            for (var k = 0; k < steps; k++)
            {
                made.Add((0, ready + k, next() % 50));
                if (k > 0)
                    made.Add((ready + k - 1, ready + k, MaximumFlow.Unlimited));
                if (k + way < steps)
                    made.Add((ready + k, place + k + way, MaximumFlow.Unlimited));
            }
        }
        for (var k = 0; k < steps; k++)
        {
            if (k > 0)
                made.Add((place + k - 1, place + k, MaximumFlow.Unlimited));
            made.Add((place + k, 1, next() % 90));
        }
        Flow(place + steps, 0, 1, [.. made]).ShouldBe(flow);
    }

    [Fact]
    public void Flow_is_kept_at_every_node_and_fills_a_cut()
    {
        (int From, int To, long Capacity)[] arcs = [(0, 1, 7), (0, 2, 5), (1, 2, 3), (1, 3, 4), (2, 3, 9), (3, 4, 10), (2, 4, 1)];
        var network = new MaximumFlow(5);
        var numbers = arcs.Select(arc => network.Arc(arc.From, arc.To, arc.Capacity)).ToArray();
        var total = network.Solve(0, 4);
        for (var node = 1; node < 4; node++)
        {
            var balance = 0L;
            for (var i = 0; i < arcs.Length; i++)
                balance += arcs[i].To == node ? network.Through(numbers[i]) : arcs[i].From == node ? -network.Through(numbers[i]) : 0;
            balance.ShouldBe(0);
        }
        // The flow equals the capacity of the cut found (L. R. Ford, D. R. Fulkerson 1956): proof that it is greatest.
        arcs.Where(arc => network.IsBeforeCut(arc.From) && !network.IsBeforeCut(arc.To)).Sum(arc => arc.Capacity).ShouldBe(total);
        total.ShouldBe(11);
    }

    [Fact]
    public void Absurd_networks_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new MaximumFlow(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new MaximumFlow(2).Arc(0, 1, -1));
        Should.Throw<ArgumentException>(() => new MaximumFlow(2).Solve(1, 1));
    }

    private static long Flow(int nodes, int source, int sink, (int From, int To, long Capacity)[] arcs)
    {
        var network = new MaximumFlow(nodes);
        foreach (var (from, to, capacity) in arcs)
            network.Arc(from, to, capacity);
        return network.Solve(source, sink);
    }

    /// <summary>The linear congruential generator of the C standard's example, so that another program can make the same networks.</summary>
    private static Func<long> Numbers(uint seed)
    {
        long state = seed;
        return () => (state = ((state * 1_103_515_245) + 12_345) % 2_147_483_648) / 65_536;
    }
}
