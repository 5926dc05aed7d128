// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>
/// All that is to fly and begins to load no earlier than a threshold, all aircraft with their crews and all airfields as one covering problem: how many loads of each stream each wing flies by each way, and what is in them.
/// <para>
/// Any schedule that has all unloaded by a time D is a solution, with n its numbers of loads and x the things in them. What began before the threshold is at most what was ready by then; over the loads of a
/// stream in the holds of a type the shares of each measure add up to at most the number of loads (<see cref="LoadMeasures"/>), and tonnes to at most those that the ways allow; the loads fit into the time that aircraft and crews have from the threshold to D
/// (<see cref="CrewCycle"/>) and pass the places and the teams of the fields between the first possible beginning there and D, each taking 1 / places of the apron for its service. Numbers need not be whole and loads
/// need no order, so solutions are more than schedules: where there is no solution there is no schedule.
/// </para>
/// </summary>
internal sealed class CoverModel
{
    private const double Hour = 3600;

    /// <summary>Thresholds tried at most for what must come before or after service at one field. A setting of the tool: fewer make the bound weaker, never wrong.</summary>
    private const int Ladder = 5;

    /// <summary>Greatest order of dual feasible functions tried for the duties of crews. A setting of the tool.</summary>
    private const int MostOrder = 8;

    private readonly BoundScene scene;
    private readonly ImmutableArray<CoverStream> streams;
    private readonly CoverMeasures measures;
    private readonly long threshold;
    private readonly ImmutableArray<CoverColumn> loads;
    private readonly ImmutableArray<CoverPassage> passages;
    private readonly ImmutableArray<(int Stream, int Thing, bool Further)> items;
    private readonly ImmutableArray<(int Item, (Carrier Carrier, bool Drop) Hold)> things;
    private readonly List<string> resources = [];

    /// <summary>Prepares the problem.</summary>
    /// <param name="scene">The movement.</param>
    /// <param name="streams">What is to fly.</param>
    /// <param name="measures">The measures of loads, to which more may be added.</param>
    /// <param name="threshold">The threshold, in seconds; 0 for all loads.</param>
    public CoverModel(BoundScene scene, ImmutableArray<CoverStream> streams, CoverMeasures measures, long threshold)
    {
        (this.scene, this.streams, this.measures, this.threshold) = (scene, streams, measures, threshold);
        items =
        [
            .. Enumerable.Range(0, streams.Length).SelectMany(stream => streams[stream].Things.SelectMany(thing =>
                Enumerable.Range(0, thing < scene.Cargo.Length && streams[stream].Varies ? 2 : 1).Select(part => (stream, thing, part > 0)))),
        ];
        things = [.. Enumerable.Range(0, items.Length).SelectMany(item => streams[items[item].Stream].Holds.Where(hold => streams[items[item].Stream].Fits(hold, items[item].Thing)).Select(hold => (item, hold)))];
        loads = [.. Enumerable.Range(0, streams.Length).SelectMany(LoadsOf)];
        passages = [.. scene.Departures.SelectMany(Departing), .. scene.Arrivals.SelectMany(Arriving)];
    }

    /// <summary>The resources of the capacities of the problem made last, in their order: an aircraft type or an airfield; empty where it is neither.</summary>
    public IReadOnlyList<string> Resources => resources;

    /// <summary>The problem for a time by which all is to be unloaded. Rows and columns are the same for every time, but for measures added behind.</summary>
    /// <param name="unloadedBy">The time, in seconds.</param>
    public CoveringProgram At(long unloadedBy)
    {
        resources.Clear();
        var pools = Enumerable.Range(0, streams.Length).Where(stream => streams[stream].Varies).ToArray();
        var program = new CoveringProgram(items.Length + pools.Length);
        var sorties = scene.Reach.Wings.ToDictionary(wing => wing, wing => wing.Sorties(threshold, unloadedBy, out _));
        foreach (var load in loads)
            program.Column(load.Ends <= unloadedBy ? sorties[load.Wing] : 0);
        var amounts = items.Select(each => (double)Amount(each, unloadedBy)).ToArray();
        foreach (var (item, _) in things)
            program.Column(amounts[item]);
        var early = items.Select((_, item) => program.Column(threshold > 0 ? amounts[item] : 0)).ToArray();
        for (var item = 0; item < items.Length; item++)
            Demand(program, item, amounts[item], early[item], pools);
        for (var i = 0; i < pools.Length; i++)
            program.Demand(items.Length + i, streams[pools[i]].NeededOfAnyKind(unloadedBy));
        for (var stream = 0; stream < streams.Length; stream++)
        {
            var row = Capacity(program, streams[stream].Begun(threshold, unloadedBy), string.Empty);
            for (var item = 0; item < items.Length; item++)
                program.Enter(early[item], row, items[item].Stream == stream ? 1 : 0);
        }
        foreach (var wing in scene.Reach.Wings)
            Fly(program, unloadedBy, wing, sorties[wing]);
        foreach (var passage in passages)
            Pass(program, unloadedBy, passage);
        foreach (var chosen in measures.Chosen)
            Measure(program, chosen);
        return program;
    }

    /// <summary>Adds measures that a solution breaks.</summary>
    /// <param name="values">The values of the columns.</param>
    /// <returns>Whether there were any.</returns>
    public bool AddBroken(double[] values)
    {
        var added = false;
        for (var stream = 0; stream < streams.Length; stream++)
        {
            foreach (var hold in streams[stream].Holds)
            {
                var (carried, aboard) = (0.0, new double[scene.Cargo.Length + 1]);
                foreach (var i in LoadsIn(stream, hold))
                    carried += values[i];
                foreach (var i in ThingsIn(stream, hold))
                    aboard[items[things[i].Item].Thing] += values[loads.Length + i];
                added |= measures.AddBroken(stream, hold, carried, aboard);
            }
        }
        return added;
    }

    private IEnumerable<int> LoadsIn(int stream, (Carrier Carrier, bool Drop) hold) =>
        Enumerable.Range(0, loads.Length).Where(i => loads[i].Stream == stream && loads[i].Option.Carrier.Number == hold.Carrier.Number && loads[i].Option.Drop == hold.Drop);

    private IEnumerable<int> ThingsIn(int stream, (Carrier Carrier, bool Drop) hold) =>
        Enumerable.Range(0, things.Length).Where(i => items[things[i].Item].Stream == stream && things[i].Hold == hold);

    private IEnumerable<CoverColumn> LoadsOf(int stream) =>
        from option in streams[stream].Options
        from wing in scene.Reach.Wings
        where wing.Carrier.Number == option.Carrier.Number
        select new CoverColumn(stream, wing, option, Math.Max(Math.Max(threshold, streams[stream].First), wing.Aircraft.Min(each => scene.Reach.Begins(each, option))));

    private IEnumerable<CoverPassage> Departing(BoundField field)
    {
        var here = Enumerable.Range(0, loads.Length).Where(i => loads[i].Option.Line.From == field.Id).ToArray();
        foreach (var tail in Rungs(here.Select(i => loads[i].Tail)))
        {
            var own = here.Where(i => loads[i].Tail >= tail).ToArray();
            yield return new CoverPassage(field, true, own, own.Min(i => loads[i].Begins), tail);
        }
    }

    private IEnumerable<CoverPassage> Arriving(BoundField field)
    {
        var here = Enumerable.Range(0, loads.Length).Where(i => loads[i].Option.Line.To == field.Id && !loads[i].Option.Drop).ToArray();
        foreach (var head in Rungs(here.Select(i => loads[i].Head)))
            yield return new CoverPassage(field, false, [.. here.Where(i => loads[i].Head >= head)], Math.Max(head, field.OpenFrom), 0);
    }

    private static long[] Rungs(IEnumerable<long> times)
    {
        long[] all = [.. times.Distinct().Order()];
        return all.Length <= Ladder ? all : [.. Enumerable.Range(0, Ladder).Select(i => all[i * (all.Length - 1) / (Ladder - 1)]).Distinct()];
    }

    private int Amount((int Stream, int Thing, bool Further) item, long unloadedBy) =>
        item.Further ? streams[item.Stream].Further(item.Thing, unloadedBy) : streams[item.Stream].Needed(item.Thing, unloadedBy);

    /// <summary>A kind of thing that must fly has a demand of its own. What may fly beside it counts for the vehicles of any kind, as far as there are such.</summary>
    private void Demand(CoveringProgram program, int item, double amount, int early, int[] pools)
    {
        var (stream, _, further) = items[item];
        var row = further ? items.Length + Array.IndexOf(pools, stream) : item;
        var there = further ? Capacity(program, amount, string.Empty) : -1;
        program.Demand(item, further ? 0 : amount);
        foreach (var column in Enumerable.Range(0, things.Length).Where(i => things[i].Item == item).Select(i => loads.Length + i).Append(early))
        {
            program.Enter(column, row, 1);
            if (further)
                program.Enter(column, there, 1);
        }
    }

    /// <summary>The time of aircraft and of crews, and their whole numbers of sorties.</summary>
    private void Fly(CoveringProgram program, long unloadedBy, BoundWing wing, long sorties)
    {
        var own = Enumerable.Range(0, loads.Length).Where(i => loads[i].Wing == wing).ToArray();
        Row(sorties, _ => 1);
        foreach (var order in Orders(wing.Cycle))
            Row(wing.Time(threshold, unloadedBy) / Hour, each => wing.Takes(each.Option, order) / Hour);
        if (wing.Crews == 0)
            return;
        wing.Sorties(threshold, unloadedBy, out var byCrews);
        Row(Math.Min(byCrews, sorties), _ => 1);
        foreach (var order in Orders(wing.CrewTime))
            Row(wing.TimeOfCrews(threshold, unloadedBy) / Hour, each => wing.TakesOfCrew(each.Option, order) / Hour);

        void Row(double capacity, Func<CoverColumn, double> takes)
        {
            var row = Capacity(program, capacity, wing.Carrier.Id);
            foreach (var i in own)
                program.Enter(i, row, takes(loads[i]));
        }
    }

    private static int[] Orders(CrewCycle cycle) => cycle.Pause == 0 || cycle.MostPerDuty > MostOrder ? [0] : [0, cycle.MostPerDuty];

    private void Pass(CoveringProgram program, long unloadedBy, CoverPassage passage)
    {
        var window = (unloadedBy - passage.Tail - passage.From) / Hour;
        var apron = Capacity(program, window, passage.Field.Id);
        var hands = passage.Field.Teams == int.MaxValue ? -1 : Capacity(program, window, passage.Field.Id);
        foreach (var i in passage.Columns)
        {
            var service = (passage.Loading ? loads[i].Option.Loading : loads[i].Option.Unloading) / Hour;
            program.Enter(i, apron, service / passage.Field.Places[loads[i].Option.Carrier.Number]);
            if (hands >= 0)
                program.Enter(i, hands, service / passage.Field.Teams);
        }
    }

    private void Measure(CoveringProgram program, (int Stream, (Carrier Carrier, bool Drop) Hold, LoadMeasure Measure) chosen)
    {
        var row = Capacity(program, 0, string.Empty);
        var tonnes = CoverMeasures.IsTonnes(chosen.Measure);
        foreach (var i in LoadsIn(chosen.Stream, chosen.Hold))
            program.Enter(i, row, tonnes ? -Math.Clamp(loads[i].Option.Tonnes / chosen.Hold.Carrier.Load.Planned, 0, 1) : -1);
        foreach (var i in ThingsIn(chosen.Stream, chosen.Hold))
            program.Enter(loads.Length + i, row, measures.Share(chosen.Measure, items[things[i].Item].Thing));
    }

    private int Capacity(CoveringProgram program, double value, string resource)
    {
        resources.Add(resource);
        return program.Capacity(value);
    }
}
