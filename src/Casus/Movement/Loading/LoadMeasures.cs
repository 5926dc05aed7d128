// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>What a measure of loads looks at.</summary>
public enum LoadMeasureKind
{
    /// <summary>The floor that vehicles take.</summary>
    Floor,

    /// <summary>The floor that vehicles and people share, upper seats counted in.</summary>
    Together,

    /// <summary>Tonnes.</summary>
    Mass,

    /// <summary>Seats.</summary>
    Seats,

    /// <summary>How many things one aircraft drops.</summary>
    Platforms,
}

/// <summary>
/// A way to measure loads of one aircraft type: shares of a load that add up to at most 1 over every load that fits. So the sum over all that is to be carried, rounded up, is a
/// lower bound on the number of loads; and over aircraft of several types a plan carries at most one for each sortie.
/// </summary>
/// <param name="Kind">What it looks at.</param>
/// <param name="Things">Share of a load that one thing is, by number; 0 for what does not fit.</param>
/// <param name="Person">Share that one person is.</param>
/// <param name="StoresTonne">Share that one tonne of loose stores is.</param>
public sealed record LoadMeasure(LoadMeasureKind Kind, ImmutableArray<double> Things, double Person, double StoresTonne)
{
    /// <summary>The sum of shares: so many loads at least, before rounding up.</summary>
    /// <param name="vehicles">How many of each thing, by number.</param>
    /// <param name="persons">People.</param>
    /// <param name="stores">Tonnes of loose stores.</param>
    public double Of(ReadOnlySpan<int> vehicles, int persons, double stores)
    {
        var sum = (persons * Person) + (stores * StoresTonne);
        for (var i = 0; i < vehicles.Length; i++)
            sum += vehicles[i] * Things[i];
        return sum;
    }
}

/// <summary>The measures of one aircraft type, each proven.</summary>
/// <remarks>
/// <para>Notation: floor L x W, ramp R x W, lengths with the lashing gap (see <see cref="HoldFit"/>), r = R / L, or 0 where nothing is short enough for the ramp; seats S, of them U
/// upper; u a dual feasible function (<see cref="DualFeasible"/>), superadditive.</para>
/// <para>Floor. For dual feasible u, v the shares u(l/L) v(w/W) of rectangles that stand side by side without overlap in a unit square, none turned, add up to at most 1 (Fekete and
/// Schepers 2004, conservative scales). On the ramp the lengths along any line add up to at most R, their u to at most u(R/L) as u is superadditive, and the sum there is at most
/// u(R/L). What stands on both adds up to at most 1 + u(R/L); divide by that. Or leave out of the
/// sum what is short and light enough for the ramp: the rest stands on the floor and adds up to at most 1.</para>
/// <para>Together. Let g = v(w/W) be dual feasible. As m = floor(W/w) things fit side by side, m g is at most 1, so (l/L) g is at most (l/L)/m, the share of the floor that the load
/// counts as taken. People on the main deck are at most S - U times what is left of the floor. So with F the sum of (l/L) g on the floor, p is at most U + (S - U)(1 - F). The ramp adds at
/// most r. Hence (S - U) sum + p is at most U + (S - U)(1 + r); divide by that.</para>
/// <para>Mass. Tonnes of things, people and stores over the planning load, the most that is carried over any distance; u of the tonnes for things alone.</para>
/// <para>Seats. People over the seats of an empty hold, rounded down. Platforms. One over the number dropped.</para>
/// </remarks>
public sealed class LoadMeasures
{
    /// <summary>Orders of u tried on widths. A setting of the tool: more rows than these are the same as area.</summary>
    private const int WidthOrders = 4;

    /// <summary>Orders of u tried on masses. A setting of the tool.</summary>
    private const int MassOrders = 4;

    /// <summary>Shares are summed in binary: so much of a load is let go before rounding up. A setting of the tool.</summary>
    private const double Slack = 1e-6;

    internal LoadMeasures(HoldFit hold, double personMass)
    {
        var made = ImmutableArray.CreateBuilder<LoadMeasure>();
        var seats = Math.Floor(hold.Seats + Skyline.Slack);
        // Two ways to deal with a ramp: count what it takes, or leave out of the sum what may stand there.
        Together = AddFloor(hold, made, seats, onRamp: true);
        if (Array.Exists(hold.Order, hold.Ramps))
            AddFloor(hold, made, seats, onRamp: false);
        if (hold.Planned > 0)
        {
            made.Add(new LoadMeasure(LoadMeasureKind.Mass, Shares(hold, i => hold.Mass[i] / hold.Planned), seats > 0 ? personMass / hold.Planned : 0, 1 / hold.Planned));
            for (var k = 1; k <= MassOrders; k++)
            {
                var order = k;
                made.Add(new LoadMeasure(LoadMeasureKind.Mass, Shares(hold, i => DualFeasible.Of(order, Math.Min(1, hold.Mass[i] / hold.Planned))), 0, 0));
            }
        }
        if (seats > 0)
            made.Add(new LoadMeasure(LoadMeasureKind.Seats, Shares(hold, _ => 0), 1 / seats, 0));
        if (hold.IsDrop && hold.Most > 0)
            made.Add(new LoadMeasure(LoadMeasureKind.Platforms, Shares(hold, _ => 1.0 / hold.Most), 0, 0));
        All = made.ToImmutable();
    }

    /// <summary>All measures.</summary>
    public ImmutableArray<LoadMeasure> All { get; }

    /// <summary>Vehicles and people on one floor: of these the one that weighs the types of things most.</summary>
    public LoadMeasure Together { get; }

    /// <summary>The largest lower bound on the number of loads; what does not fit is left out.</summary>
    /// <param name="vehicles">How many of each thing, by number.</param>
    /// <param name="persons">People.</param>
    /// <param name="stores">Tonnes of loose stores.</param>
    public int LeastLoads(ReadOnlySpan<int> vehicles, int persons, double stores)
    {
        var most = 0.0;
        foreach (var measure in All)
            most = Math.Max(most, measure.Of(vehicles, persons, stores));
        return Rounded(most);
    }

    /// <summary>The largest lower bound that one kind of measure gives.</summary>
    /// <param name="kind">What the measure looks at.</param>
    /// <param name="vehicles">How many of each thing, by number.</param>
    /// <param name="persons">People.</param>
    /// <param name="stores">Tonnes of loose stores.</param>
    public int LeastLoads(LoadMeasureKind kind, ReadOnlySpan<int> vehicles, int persons, double stores)
    {
        var most = 0.0;
        foreach (var measure in All)
        {
            if (measure.Kind == kind)
                most = Math.Max(most, measure.Of(vehicles, persons, stores));
        }
        return Rounded(most);
    }

    internal static int LeastMixed(LoadPlanner planner, ReadOnlySpan<int> carriers, LoadMeasureKind kind, ReadOnlySpan<int> vehicles, int persons, double stores)
    {
        var least = new double[vehicles.Length];
        Array.Fill(least, double.PositiveInfinity);
        var (person, tonne) = (double.PositiveInfinity, double.PositiveInfinity);
        foreach (var carrier in carriers)
        {
            if (planner.Measures(carrier).Strongest(kind, vehicles, persons, stores) is not { } measure)
                return 0;
            for (var i = 0; i < least.Length; i++)
            {
                if (planner.Fits(carrier, i))
                    least[i] = Math.Min(least[i], measure.Things[i]);
            }
            person = Math.Min(person, measure.Person);
            tonne = Math.Min(tonne, measure.StoresTonne);
        }
        var sum = (persons * person) + (stores * tonne);
        for (var i = 0; i < least.Length; i++)
            sum += vehicles[i] == 0 || double.IsInfinity(least[i]) ? 0 : vehicles[i] * least[i];
        return Rounded(sum);
    }

    private LoadMeasure? Strongest(LoadMeasureKind kind, ReadOnlySpan<int> vehicles, int persons, double stores)
    {
        var (best, most) = (default(LoadMeasure), -1.0);
        foreach (var measure in All)
        {
            if (measure.Kind != kind || measure.Of(vehicles, persons, stores) <= most)
                continue;
            (best, most) = (measure, measure.Of(vehicles, persons, stores));
        }
        return best;
    }

    private static int Rounded(double loads) => (int)Math.Min(int.MaxValue, Math.Ceiling(loads - Slack));

    private static LoadMeasure AddFloor(HoldFit hold, ImmutableArray<LoadMeasure>.Builder made, double seats, bool onRamp)
    {
        var ramped = onRamp && Array.Exists(hold.Order, hold.Ramps);
        var ramp = ramped ? hold.Ramp / hold.Floor : 0;
        var (best, together) = (-1.0, default(LoadMeasure));
        var orders = LengthOrders(hold);
        for (var k = 0; k < WidthOrders; k++)
        {
            var wide = k;
            foreach (var order in orders)
            {
                var whole = 1 + (ramp > 1 ? Math.Ceiling(ramp) : DualFeasible.Of(order, ramp));
                made.Add(new LoadMeasure(LoadMeasureKind.Floor, Shares(hold, i => DualFeasible.Of(order, Along(i)) * Across(wide, i) / whole), 0, 0));
            }
            var deck = Math.Max(0, hold.Seats - hold.Upper);
            var full = hold.Upper + (deck * (1 + ramp));
            if (full <= 0 || seats <= 0)
                continue;
            var mixed = new LoadMeasure(LoadMeasureKind.Together, Shares(hold, i => Along(i) * Across(wide, i) * deck / full), 1 / full, 0);
            made.Add(mixed);
            var weight = mixed.Things.Sum();
            if (weight > best)
                (best, together) = (weight, mixed);
        }
        return together ?? made[0];

        double Along(int i) => !onRamp && hold.Ramps(i) ? 0 : Math.Min(1, hold.Length[i] / hold.Floor);
        double Across(int k, int i) => DualFeasible.Of(k, Math.Min(1, hold.RealWidth[i] / hold.Width));
    }

    /// <summary>Orders of u on lengths: length itself, and how many of each thing stand one behind the other.</summary>
    private static SortedSet<int> LengthOrders(HoldFit hold)
    {
        SortedSet<int> orders = [0, 1, 2];
        foreach (var i in hold.Order)
            orders.Add((int)Math.Min(LoadSearch.MostThings, (hold.Floor + Skyline.Slack) / hold.Length[i]));
        return orders;
    }

    private static ImmutableArray<double> Shares(HoldFit hold, Func<int, double> of)
    {
        var shares = ImmutableArray.CreateBuilder<double>(hold.Length.Length);
        shares.Count = hold.Length.Length;
        foreach (var i in hold.Order)
            shares[i] = of(i);
        return shares.MoveToImmutable();
    }
}
