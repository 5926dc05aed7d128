// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Forces;
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Chain;

/// <summary>The fewest loads in which one aircraft type would carry all that a line flew, by each limit alone; each is proven.</summary>
public sealed record TypeLoads
{
    /// <summary>The aircraft type.</summary>
    public required Carrier Type { get; init; }

    /// <summary>Loads of the line that it flew.</summary>
    public required int Flown { get; init; }

    /// <summary>The fewest loads by each limit, in the order of the limits; the largest is the bound. What the type does not carry is left out.</summary>
    public required ImmutableArray<(LoadMeasureKind Kind, int Loads)> Fewest { get; init; }

    /// <summary>Loads that it takes when one after the other is filled as full as was found; null when it cannot carry all of the line.</summary>
    public required int? Packed { get; init; }

    /// <summary>Vehicle types of the line that it does not carry.</summary>
    public required ImmutableArray<string> CannotCarry { get; init; }

    /// <summary>What would have to stay behind to save a load: each of these alone would; empty when nothing so small does, or where the type flew none.</summary>
    public ImmutableArray<LoadSpared> Spared { get; init; } = [];

    /// <summary>Aircraft of the type that can fly the line.</summary>
    public required int AtHand { get; init; }

    /// <summary>When the first of them could stand at the port of embarkation if it did nothing else.</summary>
    public required Tick ThereAt { get; init; }

    /// <summary>Loads of the line that were being loaded, or gone, by then.</summary>
    public required int GoneBefore { get; init; }

    /// <summary>Loads that the type flew in the whole movement.</summary>
    public required int FlownInAll { get; init; }

    /// <summary>The proven fewest.</summary>
    public int Least => Fewest.Select(each => each.Loads).DefaultIfEmpty(0).Max();

    /// <summary>The limit that forces the proven fewest; of several the one named first.</summary>
    public LoadMeasureKind Forces => Fewest.First(each => each.Loads == Least).Kind;

    /// <summary>The fewest loads by one limit.</summary>
    /// <param name="kind">The limit.</param>
    public int? By(LoadMeasureKind kind) => Fewest.Where(each => each.Kind == kind).Select(each => (int?)each.Loads).FirstOrDefault();
}

/// <summary>A load that a line flew, and how often.</summary>
/// <param name="Type">The aircraft type.</param>
/// <param name="Times">How often it was flown.</param>
/// <param name="Persons">People.</param>
/// <param name="Vehicles">Vehicles by type.</param>
/// <param name="Stores">Tonnes of loose stores.</param>
/// <param name="Tonnes">Tonnes in all, with people.</param>
/// <param name="Allowed">Tonnes that the aircraft carries over the distance.</param>
/// <param name="FloorUsed">Share of the floor that vehicles leave no seats on, 0 to 1.</param>
/// <param name="Limit">What kept one more out.</param>
/// <param name="Stopped">The same as a clause, with the figure where one is known.</param>
public sealed record FlownLoad(
    Carrier Type,
    int Times,
    int Persons,
    ImmutableArray<VehicleCount> Vehicles,
    double Stores,
    double Tonnes,
    double Allowed,
    double FloorUsed,
    LoadLimit Limit,
    string Stopped);

/// <summary>Why a line flew in so many loads.</summary>
public sealed record LineLoads
{
    /// <summary>The line.</summary>
    public required RequirementLine Line { get; init; }

    /// <summary>Loads flown.</summary>
    public required int Flown { get; init; }

    /// <summary>No plan with the aircraft types of the case flies what was flown in fewer: proven.</summary>
    public required int Least { get; init; }

    /// <summary>The aircraft types that flew it, the most used first; after them the one that would need the fewest loads, where that is none of these.</summary>
    public required ImmutableArray<TypeLoads> Types { get; init; }

    /// <summary>The loads, like ones together, in the order in which they were first taken.</summary>
    public required ImmutableArray<FlownLoad> Loads { get; init; }

    /// <summary>The aircraft type that would carry all of it in the fewest loads of those that cannot fly the line, with the clause that says why not; null where none would need fewer than the line flew.</summary>
    public (Carrier Type, int Packed, string WhyNot)? Barred { get; init; }

    /// <summary>When the line is complete; null when it never is.</summary>
    public Tick? CompleteAt { get; init; }

    /// <summary>How long after the line the force closes; null when it never does, or when the line never is complete.</summary>
    public Tick? Slack { get; init; }

    /// <summary>Why so many, a sentence for each reason.</summary>
    public ImmutableArray<string> Why { get; init; } = [];

    /// <summary>Aircraft types that flew it.</summary>
    public IEnumerable<TypeLoads> Used => Types.Where(each => each.Flown > 0);

    /// <summary>The type with which all of it goes in the fewest loads; null where no type carries all of it.</summary>
    public TypeLoads? Best => Types.Where(each => each.Packed is not null).OrderBy(each => each.Packed).ThenByDescending(each => each.Flown).FirstOrDefault();

    /// <summary>The account of every line that flew, in the order of the lines.</summary>
    /// <param name="model">The lift.</param>
    /// <param name="movement">The schedule on best evidence.</param>
    /// <param name="nameOf">Name of an aircraft type, a vehicle type or an airfield by its id.</param>
    public static ImmutableArray<LineLoads> Of(LiftModel model, Deployment movement, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(movement);
        var book = new MovementLoadBook(model, movement, nameOf);
        return [.. movement.Lines.Select(book.Of).OfType<LineLoads>()];
    }

    /// <summary>The account of every line of a run that flew, with the names of its pack.</summary>
    /// <param name="run">The run.</param>
    public static ImmutableArray<LineLoads> Of(Run run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run.Best is { Movement: { } movement, Lift: { } model } ? Of(model, movement, id => MovementNames.Of(id, run.Scenario.Pack)) : [];
    }
}
