// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>
/// What goes into one aircraft. Vehicles stand lengthwise in rows on the floor and on the ramp, each on its own rectangle, so that a load can be drawn and checked (see
/// <see cref="Layout"/>); a wide vehicle takes its neighbours' room over its own length only. Height, mass, the load of an axle, the heaviest item and the load of the ramp
/// are kept. People take the upper seats, and of the others the share that the floor left free stands for; their mass with gear counts. Loose stores take the tonnes left.
/// One planner serves a whole run and may be shared between threads.
/// </summary>
/// <remarks>
/// <para>Which load: the aim is the fewest loads over all that is left. People are like sand: they fill whatever floor and tonnes vehicles leave, so vehicles are packed as
/// densely as they go and people take the rest; nothing is wasted while there are people left. This fails only where tonnes bind: vehicles may then use up the tonnes and leave
/// seats empty (upper seats above all) that people need later in flights of their own. Then a load with tonnes kept for people is tried as well, and the one taken that needs
/// the fewest loads when it is repeated until the vehicles are gone and the people who remain fill whole aircraft.</para>
/// <para>Approximate: the room of people is in proportion to the free floor; a vehicle's share of the floor is its length over the rows that its width allows; the ramp
/// is as wide and as high as the floor; nothing stands half on the ramp; loose stores need tonnes and no floor; the centre of gravity is not looked at.</para>
/// </remarks>
public sealed class LoadPlanner
{
    private readonly ImmutableArray<Carrier> carriers;
    private readonly ImmutableArray<Cargo> cargo;
    private readonly double personMass;
    private readonly double lashingGap;
    private readonly bool[] fits;
    private readonly HoldFit[] landed;
    private readonly HoldFit?[] dropped;
    private readonly Lazy<LoadMeasures>[] measures;
    private readonly Lazy<LoadMeasures>?[] dropMeasures;

    /// <summary>Makes a planner.</summary>
    /// <param name="carriers">The aircraft types; each stands at its number.</param>
    /// <param name="cargo">The types of things; each stands at its number.</param>
    /// <param name="personMass">Tonnes of one person with gear.</param>
    /// <param name="lashingGap">Metres between two vehicles one behind the other.</param>
    /// <exception cref="ArgumentException">A number is not the place.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A mass or a gap is negative.</exception>
    public LoadPlanner(ImmutableArray<Carrier> carriers, ImmutableArray<Cargo> cargo, double personMass, double lashingGap)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(personMass);
        ArgumentOutOfRangeException.ThrowIfNegative(lashingGap);
        for (var i = 0; i < carriers.Length; i++)
            Check(carriers[i].Number == i, nameof(carriers));
        for (var i = 0; i < cargo.Length; i++)
            Check(cargo[i].Number == i, nameof(cargo));
        (this.carriers, this.cargo, this.personMass, this.lashingGap) = (carriers, cargo, personMass, lashingGap);
        fits = new bool[carriers.Length * cargo.Length];
        var carriedBy = new int[cargo.Length];
        for (var c = 0; c < carriers.Length; c++)
        {
            for (var i = 0; i < cargo.Length; i++)
            {
                if (CargoFit.Fits(carriers[c], cargo[i]))
                {
                    fits[(c * cargo.Length) + i] = true;
                    carriedBy[i]++;
                }
            }
        }
        landed = new HoldFit[carriers.Length];
        dropped = new HoldFit?[carriers.Length];
        measures = new Lazy<LoadMeasures>[carriers.Length];
        dropMeasures = new Lazy<LoadMeasures>?[carriers.Length];
        for (var c = 0; c < carriers.Length; c++)
        {
            landed[c] = new HoldFit(carriers[c], cargo, fits.AsSpan(c * cargo.Length, cargo.Length), carriedBy, lashingGap, dropped: false);
            dropped[c] = carriers[c].Drop is null ? null : DropOf(carriers[c], carriedBy);
            var (land, drop) = (landed[c], dropped[c]);
            measures[c] = new Lazy<LoadMeasures>(() => new LoadMeasures(land, personMass));
            dropMeasures[c] = drop is null ? null : new Lazy<LoadMeasures>(() => new LoadMeasures(drop, personMass));
        }
    }

    /// <summary>The aircraft types.</summary>
    public ImmutableArray<Carrier> Carriers => carriers;

    /// <summary>The types of things.</summary>
    public ImmutableArray<Cargo> Cargo => cargo;

    /// <summary>Tonnes of one person with gear.</summary>
    public double PersonMass => personMass;

    /// <summary>Metres between two vehicles one behind the other.</summary>
    public double LashingGap => lashingGap;

    /// <summary>What goes into one aircraft of what is left.</summary>
    /// <param name="carrier">Number of the aircraft type.</param>
    /// <param name="allowedTonnes">Tonnes that it carries over the distance.</param>
    /// <param name="left">How many of each thing are left, by number.</param>
    /// <param name="persons">People left.</param>
    /// <param name="stores">Tonnes of loose stores left.</param>
    /// <param name="taken">Takes how many of each go aboard, by number.</param>
    /// <param name="storesTaken">Tonnes of stores that go aboard.</param>
    /// <param name="limit">What kept one more out.</param>
    /// <returns>People aboard.</returns>
    public int Fill(
        int carrier,
        double allowedTonnes,
        ReadOnlySpan<int> left,
        int persons,
        double stores,
        Span<int> taken,
        out double storesTaken,
        out LoadLimit limit)
    {
        var load = LoadChoice.Best(landed[carrier], personMass, allowedTonnes, left, persons, stores, taken);
        storesTaken = Math.Max(0, Math.Min(stores, allowedTonnes - load.Tonnes));
        limit = load.Limit(left, taken, persons, stores - storesTaken, allowedTonnes);
        return load.Persons;
    }

    /// <summary>What one aircraft drops by parachute of what is left: jumpers in the share of the hold that vehicles on platforms leave free.</summary>
    /// <param name="carrier">Number of the aircraft type.</param>
    /// <param name="allowedTonnes">Tonnes that it carries over the distance.</param>
    /// <param name="left">How many of each thing are left, by number.</param>
    /// <param name="persons">People left.</param>
    /// <param name="taken">Takes how many of each go aboard, by number.</param>
    /// <param name="limit">What kept one more out.</param>
    /// <returns>People aboard; none when the type drops nothing.</returns>
    public int FillDrop(int carrier, double allowedTonnes, ReadOnlySpan<int> left, int persons, Span<int> taken, out LoadLimit limit)
    {
        taken.Clear();
        limit = LoadLimit.Drop;
        if (dropped[carrier] is not { } hold)
            return 0;
        var load = LoadChoice.Best(hold, personMass, allowedTonnes, left, persons, 0, taken);
        limit = load.Limit(left, taken, persons, 0, allowedTonnes);
        return load.Persons;
    }

    /// <summary>Where each thing of a load stands.</summary>
    /// <param name="carrier">Number of the aircraft type.</param>
    /// <param name="taken">How many of each are aboard, by number, as <see cref="Fill"/> wrote it.</param>
    /// <param name="persons">People aboard.</param>
    /// <param name="stores">Tonnes of stores aboard.</param>
    /// <param name="drop">Whether it is a load for the parachute.</param>
    /// <exception cref="ArgumentException">Such a load does not fit.</exception>
    public LoadLayout Layout(int carrier, ReadOnlySpan<int> taken, int persons, double stores, bool drop = false) =>
        LoadLayout.Of(carriers[carrier], HoldOf(carrier, drop), cargo, taken, persons, stores, personMass);

    /// <summary>Whether one such thing fits at all in an empty aircraft at its greatest load.</summary>
    /// <param name="carrier">Number of the aircraft type.</param>
    /// <param name="cargo">Number of the thing.</param>
    public bool Fits(int carrier, int cargo) => fits[(carrier * this.cargo.Length) + cargo];

    /// <summary>Whether one such thing can be dropped from the aircraft.</summary>
    /// <param name="carrier">Number of the aircraft type.</param>
    /// <param name="cargo">Number of the thing.</param>
    public bool Drops(int carrier, int cargo) => CargoFit.Drops(carriers[carrier], this.cargo[cargo]);

    /// <summary>Why a thing does not fit: a clause for each reason, such as "too high by 0.2 m"; null when it fits.</summary>
    /// <param name="carrier">Number of the aircraft type.</param>
    /// <param name="cargo">Number of the thing.</param>
    public string? WhyNot(int carrier, int cargo) => CargoFit.WhyNot(carriers[carrier], this.cargo[cargo]);

    /// <summary>Ways to measure a load of an aircraft type, each of which no load exceeds 1 in.</summary>
    /// <param name="carrier">Number of the aircraft type.</param>
    /// <param name="drop">Whether loads for the parachute are meant.</param>
    /// <exception cref="ArgumentException">The aircraft type drops nothing.</exception>
    public LoadMeasures Measures(int carrier, bool drop = false) =>
        !drop ? measures[carrier].Value : dropMeasures[carrier]?.Value ?? throw new ArgumentException("The aircraft type drops nothing.", nameof(drop));

    /// <summary>A proven lower bound on the loads that carry all of it in such aircraft; what does not fit is left out.</summary>
    /// <param name="carrier">Number of the aircraft type.</param>
    /// <param name="vehicles">How many of each thing, by number.</param>
    /// <param name="persons">People.</param>
    /// <param name="stores">Tonnes of loose stores.</param>
    public int LeastLoads(int carrier, ReadOnlySpan<int> vehicles, int persons, double stores) => Measures(carrier).LeastLoads(vehicles, persons, stores);

    /// <summary>A proven lower bound on the loads that carry all of it in aircraft of several types, however mixed, by one kind of measure.</summary>
    /// <remarks>A load of a type has shares, by the measure of that type, of at most 1 in all; each thing is counted at its least share over the types that carry it, so the same holds.</remarks>
    /// <param name="carriers">Numbers of the aircraft types; at least one.</param>
    /// <param name="kind">What the measure looks at.</param>
    /// <param name="vehicles">How many of each thing, by number; what fits into none is left out.</param>
    /// <param name="persons">People.</param>
    /// <param name="stores">Tonnes of loose stores.</param>
    public int LeastLoads(ReadOnlySpan<int> carriers, LoadMeasureKind kind, ReadOnlySpan<int> vehicles, int persons, double stores) =>
        LoadMeasures.LeastMixed(this, carriers, kind, vehicles, persons, stores);

    /// <summary>What one more thing would need to go aboard, a clause such as "a third kamaz-5350 needs 0.8 m more floor"; null when it would fit.</summary>
    /// <param name="carrier">Number of the aircraft type.</param>
    /// <param name="allowedTonnes">Tonnes that it carries over the distance.</param>
    /// <param name="taken">How many of each are aboard, by number, as <see cref="Fill"/> wrote it.</param>
    /// <param name="persons">People aboard.</param>
    /// <param name="stores">Tonnes of stores aboard.</param>
    /// <param name="cargo">Number of the thing.</param>
    /// <param name="drop">Whether it is a load for the parachute.</param>
    /// <exception cref="ArgumentException">Such a load does not fit.</exception>
    public string? OneMore(int carrier, double allowedTonnes, ReadOnlySpan<int> taken, int persons, double stores, int cargo, bool drop = false)
    {
        var one = this.cargo[cargo];
        if (drop ? !Drops(carrier, cargo) : !Fits(carrier, cargo))
            return $"{one.Type} does not fit: {WhyNot(carrier, cargo) ?? "it cannot be dropped"}";
        var tonnes = (persons * personMass) + stores;
        for (var i = 0; i < taken.Length; i++)
            tonnes += taken[i] * this.cargo[i].Mass;
        return LoadShortage.Of(HoldOf(carrier, drop), one, taken, tonnes, allowedTonnes);
    }

    /// <summary>Share of a load that one thing is, by the floor for vehicles and people together: over any load that fits, all shares add up to at most 1.</summary>
    /// <param name="carrier">Number of the aircraft type.</param>
    /// <param name="cargo">Number of the thing.</param>
    public double LeastShare(int carrier, int cargo) => Measures(carrier).Together.Things[cargo];

    /// <summary>The same for one person.</summary>
    /// <param name="carrier">Number of the aircraft type.</param>
    public double LeastSharePerson(int carrier) => Measures(carrier).Together.Person;

    internal HoldFit HoldOf(int carrier, bool drop) =>
        !drop ? landed[carrier] : dropped[carrier] ?? throw new ArgumentException("The aircraft type drops nothing.", nameof(drop));

    private HoldFit DropOf(Carrier carrier, int[] carriedBy)
    {
        var can = new bool[cargo.Length];
        for (var i = 0; i < cargo.Length; i++)
            can[i] = CargoFit.Drops(carrier, cargo[i]);
        return new HoldFit(carrier, cargo, can, carriedBy, lashingGap, dropped: true);
    }

    private static void Check(bool held, string name)
    {
        if (!held)
            throw new ArgumentException("Each must stand at its number.", name);
    }
}
