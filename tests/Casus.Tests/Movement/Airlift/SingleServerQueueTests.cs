// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;
using Casus.Studies;

namespace Casus.Tests.Movement;

/// <summary>
/// Queues whose exact values are known, on the parts of which the movement is simulated: the event list, the apron with its line, keyed draws and our own logarithm (simulation.md 4, "exact test
/// values": M/M/1 with arrival rate 1 and service rate 1.1, M/D/1 with the same; M/M/2 by the formula of Erlang 1917). The interval is that of independent replications, by Student's t; the start from an
/// empty queue is cut off.
/// </summary>
public sealed class SingleServerQueueTests
{
    private const int Replications = 30;

    /// <summary>Seconds that stand for one unit of time, so that rounding to whole seconds is far below what is looked for.</summary>
    private const double Unit = 10_000;

    private static readonly Lazy<Observed[]> OneServer = new(() => [.. Enumerable.Range(0, Replications).Select(i => new Queue(1, 1.1, constant: false, (uint)i).Run(4_000, 40_000))]);

    [Fact]
    public void The_wait_in_the_line_of_one_server() => Holds(OneServer.Value, each => each.Wait, 9.090909);

    [Fact]
    public void The_time_in_the_system_of_one_server() => Holds(OneServer.Value, each => each.Stay, 10);

    [Fact]
    public void The_number_in_the_system_of_one_server() => Holds(OneServer.Value, each => each.Present, 10);

    [Fact]
    public void The_share_of_the_time_in_which_one_server_works() => Holds(OneServer.Value, each => each.Busy, 1 / 1.1);

    /// <summary>Little 1961: over any stretch that begins and ends empty the number present is the arrival rate times the stay; here up to who is there at both ends.</summary>
    [Fact]
    public void Number_rate_and_stay_go_together()
    {
        foreach (var each in OneServer.Value)
            each.Present.ShouldBe(each.Rate * each.Stay, 0.02 * each.Present);
    }

    [Fact]
    public void The_wait_where_service_always_takes_the_same() =>
        Holds([.. Enumerable.Range(0, Replications).Select(i => new Queue(1, 1.1, constant: true, (uint)i).Run(4_000, 25_000))], each => each.Wait, 4.545455);

    /// <summary>Offered load 1.5 on two servers: nobody there with 1/7, all busy with 9/14 (Erlang C), wait 9/14 over 2/1.5 - 1.</summary>
    [Fact]
    public void The_wait_in_one_line_for_two_servers() =>
        Holds([.. Enumerable.Range(0, Replications).Select(i => new Queue(2, 1 / 1.5, constant: false, (uint)i).Run(1_000, 20_000))], each => each.Wait, 9.0 / 14 / ((2 / 1.5) - 1));

    [Fact]
    public void The_same_draws_give_the_same_queue() => new Queue(1, 1.1, constant: false, 3).Run(100, 2_000).ShouldBe(new Queue(1, 1.1, constant: false, 3).Run(100, 2_000));

    /// <summary>The interval over the replications holds the exact value, and is narrow enough to mean something.</summary>
    private static void Holds(Observed[] replications, Func<Observed, double> of, double exact)
    {
        var interval = PairedDifference.Of([.. replications.Select(of)]);
        exact.ShouldBeInRange(interval.Low!.Value, interval.High!.Value);
        (interval.High.Value - interval.Low.Value).ShouldBeLessThan(0.12 * exact);
    }

    /// <summary>What one replication saw, in units of time.</summary>
    private readonly record struct Observed(double Wait, double Stay, double Present, double Busy, double Rate);

    /// <summary>Customers who come one by one at rate 1 and are served first come, first served: an apron with so many places, and the next event of each place in the list.</summary>
    private sealed class Queue(int servers, double rate, bool constant, uint replication)
    {
        private const int Most = 1 << 12;
        private const int Arrival = 0;

        private static readonly Identity Between = Identity.Of("between", "arrivals");
        private static readonly Identity Service = Identity.Of("service", "server");

        private readonly KeyedDraws draws = new(2022, replication);
        private readonly EventList events = new(1 + servers);
        private readonly Apron apron = new(Most, 1);
        private readonly byte[] sizes = new byte[Most];
        private readonly long[] came = new long[Most];
        private readonly int[] served = new int[1 + servers];
        private uint arrivals;
        private uint services;

        public Observed Run(int cutOff, int counted)
        {
            apron.Open([servers], null);
            Array.Fill(served, -1);
            var (present, busy, last, from) = (0, 0, 0L, 0L);
            var (wait, stay, area, work) = (0.0, 0.0, 0.0, 0.0);
            var (waited, left, arrived) = (0, 0, 0);
            Arrive(0);
            while (left < counted && events.TryNext(out var at, out var slot))
            {
                var now = at.Seconds;
                if (arrivals > cutOff)
                {
                    from = from == 0 ? now : from;
                    area += (double)present * (now - Math.Max(last, from));
                    work += (double)busy * (now - Math.Max(last, from));
                }
                last = now;
                if (slot == Arrival)
                {
                    var customer = (int)(arrivals % Most);
                    came[customer] = now;
                    apron.Ask(customer);
                    present++;
                    arrived += arrivals > cutOff ? 1 : 0;
                    Arrive(now);
                }
                else
                {
                    stay += arrivals > cutOff ? now - came[served[slot]] : 0;
                    left += arrivals > cutOff ? 1 : 0;
                    (served[slot], present, busy) = (-1, present - 1, busy - 1);
                    apron.EndService();
                    apron.Leave(0);
                }
                while (apron.Next(sizes) is >= 0 and var next)
                {
                    apron.BeginService();
                    busy++;
                    wait += arrivals > cutOff ? now - came[next] : 0;
                    waited += arrivals > cutOff ? 1 : 0;
                    var free = Array.IndexOf(served, -1, 1);
                    served[free] = next;
                    events.Schedule(free, new Tick(now + Seconds(constant ? 1 : Exponential(Service, services++), rate)), 0);
                }
            }
            var time = (last - from) / Unit;
            return new Observed(wait / waited / Unit, stay / left / Unit, area / Unit / time, work / Unit / time / servers, arrived / time);
        }

        private void Arrive(long now) => events.Schedule(Arrival, new Tick(now + Seconds(Exponential(Between, arrivals++), 1)), 1);

        private double Exponential(Identity what, uint occurrence) => -ExactMath.Log(draws.Uniform(what, occurrence));

        private static long Seconds(double mean, double rate) => (long)Math.Round(Unit * mean / rate);
    }
}
