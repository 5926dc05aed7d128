// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// The most people and the most vehicles that could have been unloaded by each time, each on its own: the least of what could be ready and on its way without any queue, of what the airfields of arrival can
/// handle, and of what the aircraft can bring. Lines that may go by land are in place as soon as their march allows.
/// </summary>
internal sealed class CurveEnvelope
{
    /// <summary>Points at most. A setting of the tool.</summary>
    private const int Points = 160;

    private readonly BoundScene scene;
    private readonly double[] seats;
    private readonly double[] floors;
    private readonly (BoundLine Line, long Tail, long OpenFrom)[] ways;

    private readonly int[] carriers;
    private readonly long[] firsts;
    private readonly long[][] services;
    private readonly bool lands;

    private CurveEnvelope(BoundScene scene)
    {
        this.scene = scene;
        carriers = [.. scene.Carriers.Select(each => each.Number)];
        lands = scene.Lines.SelectMany(each => each.Options).All(each => !each.Drop);
        firsts = new long[scene.Arrivals.Length];
        services = new long[scene.Arrivals.Length][];
        for (var field = 0; field < firsts.Length; field++)
        {
            var there = scene.Lines.SelectMany(line => line.Options.Where(each => each.Line.To == scene.Arrivals[field].Id).Select(each => (Line: line, Option: each))).ToArray();
            firsts[field] = there.Min(each => each.Option.Arrives(each.Line.ReadyAt(1)));
            services[field] = [.. Enumerable.Range(0, scene.CarrierCount).Select(number => there.Where(each => each.Option.Carrier.Number == number).Select(each => each.Option.Unloading).DefaultIfEmpty(long.MaxValue).Min())];
        }
        seats = new double[scene.CarrierCount];
        floors = new double[scene.CarrierCount];
        foreach (var option in scene.Lines.SelectMany(each => each.Options).DistinctBy(each => (each.Carrier.Number, each.Drop)))
        {
            var number = option.Carrier.Number;
            var measures = scene.Shares.Of(option.Carrier, option.Drop);
            seats[number] = Math.Max(seats[number], Most(measures, each => each.Person));
            var things = Enumerable.Range(0, scene.Cargo.Length).Where(i => scene.Shares.Fits(option.Carrier, i, option.Drop)).ToArray();
            if (things.Length > 0)
                floors[number] = Math.Max(floors[number], Most(measures, each => things.Min(i => each.Things[i])));
        }
        ways = [.. scene.Lines.Select(line => (line, Tail(line), line.Options.Select(each => each.OpenFrom + each.Unloading).DefaultIfEmpty(0).Min()))];
    }

    /// <summary>The envelope, as a step function: a point holds from its time until that of the next.</summary>
    public static ImmutableArray<CurvePoint> Of(BoundScene scene)
    {
        var envelope = new CurveEnvelope(scene);
        var first = scene.Lines.Select(First).DefaultIfEmpty(FleetReach.Never).Min();
        if (first >= FleetReach.Never)
            return [];
        var end = envelope.Full(first);
        var step = Math.Max(1, (end - first + Points - 1) / Points);
        var points = ImmutableArray.CreateBuilder<CurvePoint>();
        for (var at = first; at <= end; at += step)
        {
            var (persons, vehicles) = envelope.At(Math.Min(end, at + step - 1));
            if (persons + vehicles > 0 && (points.Count == 0 || points[^1].Persons != persons || points[^1].Vehicles != vehicles))
                points.Add(new CurvePoint(new Tick(at), persons, vehicles));
        }
        return points.ToImmutable();
    }

    private (int Persons, int Vehicles) At(long time)
    {
        long groundPersons = 0, groundVehicles = 0, persons = 0, vehicles = 0;
        foreach (var (line, tail, openFrom) in ways)
        {
            if (line.GroundFirst <= time)
            {
                groundPersons += line.Line.Persons;
                groundVehicles += line.Line.VehicleTotal;
            }
            else if (tail < FleetReach.Never && time >= openFrom)
            {
                var begun = line.BegunBy(time - tail);
                persons += Math.Min(begun, line.Line.Persons);
                vehicles += Math.Min(begun, line.Line.VehicleTotal);
            }
        }
        var (seated, stowed) = Carried(time);
        return ((int)(groundPersons + Math.Min(persons, seated)), (int)(groundVehicles + Math.Min(vehicles, stowed)));
    }

    /// <summary>The most that aircraft can have brought: sortie by sortie of each aircraft, and loads through the airfields of arrival.</summary>
    private (long Persons, long Vehicles) Carried(long time)
    {
        var (persons, vehicles) = (0.0, 0.0);
        for (var i = 0; i < scene.Aircraft.Length; i++)
        {
            var (sorties, number) = (scene.Reach.Sorties(i, time), scene.Aircraft[i].Carrier.Number);
            persons += sorties * seats[number];
            vehicles += sorties * floors[number];
        }
        if (lands)
        {
            var loads = Enumerable.Range(0, firsts.Length).Sum(field => Through(field, time));
            // Without any time on the ground there is no limit to the loads.
            if (double.IsFinite(loads))
            {
                persons = Math.Min(persons, loads * seats.DefaultIfEmpty(0).Max());
                vehicles = Math.Min(vehicles, loads * floors.DefaultIfEmpty(0).Max());
            }
        }
        return ((long)Math.Min(persons, int.MaxValue), (long)Math.Min(vehicles, int.MaxValue));
    }

    private double Through(int field, long time) =>
        scene.Arrivals[field].Most(time - Math.Max(firsts[field], scene.Arrivals[field].OpenFrom), carriers, services[field]);

    private static long Tail(BoundLine line) => line.Options.Select(each => each.Through).DefaultIfEmpty(FleetReach.Never).Min();

    private static long First(BoundLine line) => Math.Min(line.GroundFirst ?? FleetReach.Never, line.Options.Select(each => each.Arrives(line.ReadyAt(1)) + each.Unloading).DefaultIfEmpty(FleetReach.Never).Min());

    /// <summary>A time at which all that can move could be in place.</summary>
    private long Full(long first)
    {
        var moving = scene.Lines.Where(each => !each.Stuck).ToArray();
        var (persons, vehicles) = (moving.Sum(each => each.Line.Persons), moving.Sum(each => each.Line.VehicleTotal));
        var (low, high) = (first, first + 3600);
        while (At(high) is var now && (now.Persons < persons || now.Vehicles < vehicles) && high - first < 10L * 365 * 24 * 3600)
            (low, high) = (high, first + (2 * (high - first)));
        while (low + 1 < high)
        {
            var middle = low + ((high - low) / 2);
            var (p, v) = At(middle);
            if (p < persons || v < vehicles)
                low = middle;
            else
                high = middle;
        }
        return high;
    }

    /// <summary>
    /// The most things that one load holds: with shares of at least s each, at most 1 / s; by the measure that allows the fewest.
    /// </summary>
    private static double Most(ImmutableArray<LoadMeasure> measures, Func<LoadMeasure, double> share) =>
        measures.Min(each => share(each) > 0 ? Math.Floor((1 / share(each)) + BoundScene.Slack) : int.MaxValue);
}
