// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>A load that occurs, and how often.</summary>
/// <param name="Carrier">Number of the aircraft type.</param>
/// <param name="Taken">How many of each thing, by number.</param>
/// <param name="Persons">People.</param>
/// <param name="Stores">Tonnes of loose stores.</param>
/// <param name="Limit">What kept one more out.</param>
/// <param name="Times">How often it occurs.</param>
public sealed record RepeatedLoad(int Carrier, ImmutableArray<int> Taken, int Persons, double Stores, LoadLimit Limit, int Times);

/// <summary>What would have to stay behind to save a load.</summary>
/// <param name="What">Type of a thing, or "person".</param>
/// <param name="Number">How many.</param>
public readonly record struct LoadSpared(string What, int Number);

/// <summary>An aircraft on offer for one load.</summary>
/// <param name="Carrier">Number of its type.</param>
/// <param name="Allowed">Tonnes that it carries over the distance.</param>
public readonly record struct OfferedLoad(int Carrier, double Allowed);

/// <summary>Why so many aircraft: for what is to be carried, the fewest loads by each limit, the loads that filling one after the other takes, and what forces the last of them.</summary>
public sealed record LoadAccount
{
    /// <summary>Loads that the aircraft on offer take one after the other when all is ready at once.</summary>
    public required int Loads { get; init; }

    /// <summary>No plan with these types of aircraft needs fewer, by each limit; the largest is the bound.</summary>
    public required ImmutableArray<(LoadMeasureKind Kind, int Loads)> Fewest { get; init; }

    /// <summary>The loads, like ones together, in the order in which they first occur.</summary>
    public required ImmutableArray<RepeatedLoad> Pattern { get; init; }

    /// <summary>What forces the last load: each of these left behind alone would save one; empty when nothing so small does.</summary>
    public required ImmutableArray<LoadSpared> Forcing { get; init; }

    /// <summary>How many of each thing none of the aircraft carries, by number.</summary>
    public required ImmutableArray<int> Left { get; init; }

    /// <summary>People whom none of them carries.</summary>
    public required int PersonsLeft { get; init; }

    /// <summary>Tonnes of stores that none of them carries.</summary>
    public required double StoresLeft { get; init; }

    /// <summary>The proven fewest loads.</summary>
    public int Least => Fewest.Select(each => each.Loads).DefaultIfEmpty(0).Max();

    /// <summary>Works out the account.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="offered">The aircraft in the order in which they load; the last one is repeated as often as needed. At least one.</param>
    /// <param name="vehicles">How many of each thing, by number.</param>
    /// <param name="persons">People.</param>
    /// <param name="stores">Tonnes of loose stores.</param>
    /// <exception cref="ArgumentException">No aircraft is on offer.</exception>
    public static LoadAccount Of(LoadPlanner planner, ImmutableArray<OfferedLoad> offered, ReadOnlySpan<int> vehicles, int persons, double stores)
    {
        if (offered.IsEmpty)
            throw new ArgumentException("At least one aircraft is needed.", nameof(offered));
        var filling = new LoadFilling(planner, offered, vehicles, persons, stores);
        var loads = filling.Run();
        int[] carriers = [.. offered.Select(each => each.Carrier).Distinct()];
        var counts = vehicles.ToArray();
        return new LoadAccount
        {
            Loads = loads,
            Fewest = [.. Enum.GetValues<LoadMeasureKind>()
                .Where(kind => kind != LoadMeasureKind.Platforms)
                .Select(kind => (kind, planner.LeastLoads(carriers, kind, counts, persons, stores)))],
            Pattern = [.. filling.Pattern],
            Forcing = Forced(planner, offered, counts, persons, stores, loads),
            Left = [.. filling.Left],
            PersonsLeft = filling.Persons,
            StoresLeft = filling.Stores,
        };
    }

    private static ImmutableArray<LoadSpared> Forced(LoadPlanner planner, ImmutableArray<OfferedLoad> offered, int[] vehicles, int persons, double stores, int loads)
    {
        var found = ImmutableArray.CreateBuilder<LoadSpared>();
        for (var i = 0; i < vehicles.Length; i++)
        {
            if (vehicles[i] == 0)
                continue;
            vehicles[i]--;
            if (new LoadFilling(planner, offered, vehicles, persons, stores).Run() < loads)
                found.Add(new LoadSpared(planner.Cargo[i].Type, 1));
            vehicles[i]++;
        }
        // The fewest people who save a load: more left behind never need more loads of the same aircraft, but for the choice of loads; the answer is checked, not assumed.
        var (without, saving) = (0, persons);
        while (without + 1 < saving)
        {
            var middle = without + ((saving - without) / 2);
            if (Saves(middle))
                saving = middle;
            else
                without = middle;
        }
        if (saving > 0 && saving < persons && Saves(saving))
            found.Add(new LoadSpared("person", saving));
        return found.ToImmutable();

        bool Saves(int fewer) => new LoadFilling(planner, offered, vehicles, persons - fewer, stores).Run() < loads;
    }
}
