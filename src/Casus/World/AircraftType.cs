// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.World;

/// <summary>The cargo hold of an aircraft.</summary>
[Summary("The usable inside of a cargo hold.")]
public sealed record Hold : Entry
{
    /// <summary>Usable floor length.</summary>
    [Field("Quantity: usable length of the floor.")]
    public required Quantity<Metres> Length { get; init; }

    /// <summary>Usable width.</summary>
    [Field("Quantity: usable width.")]
    public required Quantity<Metres> Width { get; init; }

    /// <summary>Usable height.</summary>
    [Field("Quantity: usable height.")]
    public required Quantity<Metres> Height { get; init; }
}

/// <summary>A type of transport aircraft.</summary>
[Summary("A type of transport aircraft.")]
public sealed record AircraftType : Entry
{
    /// <summary>Id, such as <c>il-76</c>.</summary>
    [Field("Id of the type.")]
    [Names("aircraft type")]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Field("Name of the type.")]
    public required string Name { get; init; }

    /// <summary>Planning load.</summary>
    [Field("Quantity: planning load on a typical leg.")]
    public required Quantity<Tonnes> Payload { get; init; }

    /// <summary>Seats for passengers.</summary>
    [Field("Quantity: people it carries with their gear.")]
    public required Quantity<Persons> Seats { get; init; }

    /// <summary>Its hold.</summary>
    [Field("Usable inside of the hold.")]
    public required Hold Hold { get; init; }

    /// <summary>Block speed.</summary>
    [Field("Quantity: cruising speed.")]
    public required Quantity<Speed> Speed { get; init; }

    /// <summary>Range with the planning load.</summary>
    [Field("Quantity: range with the planning load.")]
    public required Quantity<Metres> Range { get; init; }

    /// <summary>Runway that it needs.</summary>
    [Field("Quantity: runway that it needs.")]
    public required Quantity<Metres> Runway { get; init; }

    /// <summary>Time from parking to ready for take-off with a load.</summary>
    [Field("Quantity: time on the ground to load.")]
    public required Quantity<Hours> Loading { get; init; }

    /// <summary>Time from parking to empty.</summary>
    [Field("Quantity: time on the ground to unload.")]
    public required Quantity<Hours> Unloading { get; init; }

    /// <summary>Time between sorties beside loading and unloading.</summary>
    [Field("Quantity: time between two sorties for fuel, crew and checks, beside loading and unloading.")]
    public required Quantity<Hours> TurnRound { get; init; }
}
