// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// Looks for the best load of one hold: a depth-first search over how many of each type go aboard, each put where the skyline rule puts it, with a bound from the floor and
/// the tonnes that are left. The first load found is first fit, decreasing; what comes after is better or dropped. The first thing of the order that fits is always aboard
/// and the rest fill the hold as well as they can, so that what is hard to load does not stay to the end (the MBS' rule of Fleszar and Hindi 2002, after Gupta and Ho 1999).
/// </summary>
/// <remarks>Exact in what the skyline rule can place for the few things that most holds take; where the count of steps ends the search, the best load so far stands.</remarks>
internal sealed class LoadSearch
{
    /// <summary>Most things in one load. A setting of the tool.</summary>
    internal const int MostThings = 64;

    /// <summary>Things put aboard by way of trial in one search; the same everywhere, so that the answer is. A setting of the tool.</summary>
    private const int Steps = 120;

    /// <summary>Most things added at the end of a search; few, so that where things stand is soon found again from their numbers alone. A setting of the tool.</summary>
    internal const int MostAdded = 2;

    [ThreadStatic]
    private static LoadSearch? own;

    private readonly LoadDeck floor = new(MostThings + 1);
    private readonly LoadDeck ramp = new(MostThings + 1);
    private readonly double[] mass = new double[MostThings + 2];
    private readonly double[] onRamp = new double[MostThings + 2];
    private readonly double[] lanes = new double[MostThings + 2];
    private readonly double[] value = new double[MostThings + 2];
    private readonly int[] things = new int[MostThings + 2];
    private readonly int[] best = new int[MostThings + 2];
    private readonly PlacedAt[] places = new PlacedAt[MostThings + 2];
    private double[] worth = [];
    private double[] total = [];
    private double[] byArea = [];
    private double[] byMass = [];
    private int[] left = [];
    private int[] active = [];
    private int kinds;
    private HoldFit hold = null!;
    private double tonnes;
    private double bestValue;
    private int steps;
    private bool all;

    /// <summary>Where a thing stands: metres from the front of the floor or of the ramp, and from the left.</summary>
    internal readonly record struct PlacedAt(double X, double Y, bool OnRamp);

    /// <summary>The search of this thread, kept so that a load costs no memory.</summary>
    internal static LoadSearch Own => own ??= new LoadSearch();

    /// <summary>Things in the best load.</summary>
    internal int Count { get; private set; }

    /// <summary>Tonnes of the things in the best load.</summary>
    internal double Mass { get; private set; }

    /// <summary>Tonnes of these on the ramp.</summary>
    internal double OnRamp { get; private set; }

    /// <summary>Share of the floor that they leave no seats on.</summary>
    internal double Lanes { get; private set; }

    /// <summary>Square metres of floor under the things in the best load.</summary>
    internal double Area { get; private set; }

    /// <summary>Longest free piece of the ramp, in metres.</summary>
    internal double RampOpen { get; private set; }

    /// <summary>Worth of the best load, by the weights of the last start.</summary>
    internal double Value => bestValue;

    /// <summary>Worth of all that is left and fits.</summary>
    internal double Total => total[0];

    /// <summary>The thing at a place of the best load.</summary>
    internal int At(int place) => best[place];

    /// <summary>Sets what there is to load and what it is worth: floor and tonnes, each weighed by how many whole loads of it are left to carry.</summary>
    /// <param name="fit">The hold.</param>
    /// <param name="there">How many of each there are.</param>
    /// <param name="seatLoads">Loads of people alone that are left.</param>
    /// <param name="otherTonnes">Tonnes of people and stores that are left.</param>
    /// <param name="allowed">Tonnes that the aircraft carries so far.</param>
    internal void Start(HoldFit fit, ReadOnlySpan<int> there, double seatLoads, double otherTonnes, double allowed)
    {
        hold = fit;
        if (worth.Length <= there.Length)
            Grow(there.Length + 1);
        kinds = 0;
        var (floors, masses) = (seatLoads, otherTonnes);
        foreach (var i in fit.Order)
        {
            left[i] = there[i];
            if (there[i] <= 0)
                continue;
            active[kinds++] = i;
            floors += there[i] * fit.Lane[i];
            masses += there[i] * fit.Mass[i];
        }
        masses = allowed > 0 ? masses / allowed : 0;
        (total[kinds], byArea[kinds], byMass[kinds]) = (0, 0, 0);
        for (var k = kinds - 1; k >= 0; k--)
        {
            var i = active[k];
            var heavy = fit.Mass[i];
            worth[i] = (floors * fit.Lane[i]) + (allowed > 0 ? masses * heavy / allowed : 0);
            total[k] = total[k + 1] + (there[i] * worth[i]);
            byArea[k] = Math.Max(byArea[k + 1], worth[i] / (fit.Length[i] * fit.Wide[i]));
            byMass[k] = Math.Max(byMass[k + 1], heavy > 0 ? worth[i] / heavy : double.PositiveInfinity);
        }
    }

    /// <summary>Searches for the best load of so many tonnes.</summary>
    internal void Run(double limit)
    {
        tonnes = limit;
        Clear();
        (bestValue, steps, all) = (-1, Steps, false);
        Descend(0, 0);
        if (!all && !(hold.AnyOrder && steps > 0))
            TopUp();
    }

    /// <summary>The thing at a level of what stands in the hold.</summary>
    internal int ThingAt(int level) => things[level];

    /// <summary>Where the thing at a level stands.</summary>
    internal PlacedAt PlaceAt(int level) => places[level];

    /// <summary>Puts one more thing aboard: on the ramp, where no people sit, or else on the floor.</summary>
    /// <param name="thing">Its number.</param>
    /// <param name="level">How many stand there already.</param>
    internal bool TryPut(int thing, int level)
    {
        var (heavy, loaded) = (hold.Mass[thing], mass[level]);
        if (level >= hold.Most || loaded + heavy > tonnes + Skyline.Slack)
            return false;
        var (length, wide) = (hold.Length[thing], hold.Wide[thing]);
        var ramped = hold.Ramp > 0 && onRamp[level] + heavy <= hold.RampLoad + Skyline.Slack && ramp.TryPlace(level, length, wide, out places[level]);
        if (!ramped)
        {
            if (!floor.TryPlace(level, length, wide, out places[level]))
                return false;
            ramp.Keep(level);
        }
        else
        {
            floor.Keep(level);
        }
        places[level] = places[level] with { OnRamp = ramped };
        things[level] = thing;
        mass[level + 1] = loaded + heavy;
        onRamp[level + 1] = onRamp[level] + (ramped ? heavy : 0);
        lanes[level + 1] = lanes[level] + (ramped ? 0 : hold.Lane[thing]);
        return true;
    }

    /// <summary>Empties a hold, to put things aboard by hand.</summary>
    internal void Empty(HoldFit fit)
    {
        (hold, tonnes) = (fit, double.PositiveInfinity);
        Clear();
    }

    /// <summary>Longest free piece of the floor over a width, behind so many things.</summary>
    internal double FloorOpen(int level, double wide) => floor.Longest(level, wide);

    /// <summary>Longest free piece of the ramp over a width, behind so many things.</summary>
    internal double RampRoom(int level, double wide) => ramp.Longest(level, wide);

    /// <summary>Tonnes on the ramp of so many things.</summary>
    internal double RampTonnes(int level) => onRamp[level];

    private void Clear()
    {
        floor.Begin(hold.Floor, hold.Width, hold.SingleRow);
        ramp.Begin(hold.Ramp, hold.Width, hold.SingleRow);
        (mass[0], onRamp[0], lanes[0], value[0]) = (0, 0, 0, 0);
    }

    /// <summary>Adds behind all others what found no room in its turn: with several rows the order in which things are put decides what room is left.</summary>
    private void TopUp()
    {
        var level = 0;
        for (; level < Count; level++)
        {
            if (!TryPut(best[level], level))
                throw new InvalidOperationException("The load that was found does not stand.");
            value[level + 1] = value[level] + worth[best[level]];
            left[best[level]]--;
        }
        var added = 0;
        for (var k = 0; k < kinds; k++)
        {
            var thing = active[k];
            while (left[thing] > 0 && added < MostAdded && TryPut(thing, level))
            {
                value[level + 1] = value[level] + worth[thing];
                left[thing]--;
                level++;
                added++;
            }
        }
        for (var i = 0; i < level; i++)
            left[things[i]]++;
        if (added > 0)
            Consider(level);
    }

    private void Descend(int k, int level)
    {
        if (k == kinds)
        {
            Consider(level);
            return;
        }
        var thing = active[k];
        var top = level;
        for (var there = left[thing]; there > 0 && TryPut(thing, top); there--)
        {
            value[top + 1] = value[top] + worth[thing];
            top++;
        }
        steps -= top - level + 1;
        var least = level == 0 && top > 0 ? 1 : level;
        for (var kept = top; kept >= least; kept--)
        {
            if (bestValue >= 0 && value[kept] + Rest(k + 1, kept) <= bestValue + Skyline.Slack)
                continue;
            Descend(k + 1, kept);
            if (all || steps <= 0)
                return;
        }
    }

    /// <summary>The most that the things from a place of the order on can still be worth: all of them, or the best of them on all the floor and all the tonnes left.</summary>
    private double Rest(int k, int level)
    {
        var rest = total[k];
        if (rest <= 0)
            return 0;
        var open = floor.Open(level) + (hold.Ramp > 0 ? ramp.Open(level) : 0);
        rest = Math.Min(rest, byArea[k] * open);
        var light = tonnes - mass[level];
        return double.IsInfinity(byMass[k]) ? rest : Math.Min(rest, byMass[k] * Math.Max(0, light));
    }

    private void Consider(int level)
    {
        if (value[level] <= bestValue + Skyline.Slack)
            return;
        (bestValue, Count, Mass, OnRamp, Lanes) = (value[level], level, mass[level], onRamp[level], lanes[level]);
        RampOpen = hold.Ramp > 0 ? ramp.Longest(level, 0) : 0;
        Area = 0;
        for (var i = 0; i < level; i++)
        {
            best[i] = things[i];
            Area += places[i].OnRamp ? 0 : hold.Length[things[i]] * hold.RealWidth[things[i]];
        }
        all = bestValue >= total[0] - Skyline.Slack;
    }

    private void Grow(int size)
    {
        worth = new double[size];
        total = new double[size];
        byArea = new double[size];
        byMass = new double[size];
        left = new int[size];
        active = new int[size];
    }
}
