// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using NodaTime;

namespace Casus.Forces;

/// <summary>A unit as a text or a table states it, before its numbers have become claims or assumptions of a pack.</summary>
public sealed record StatedUnit
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Code of the member it belongs to.</summary>
    public required string Member { get; init; }

    /// <summary>Id of the formation it belongs to; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Its size class.</summary>
    public Echelon Echelon { get; init; }

    /// <summary>Which part of its state it belongs to.</summary>
    public Service Service { get; init; }

    /// <summary>Where it is stationed, in words; empty when nothing is stated.</summary>
    public string Station { get; init; } = string.Empty;

    /// <summary>Its home on the map, or null.</summary>
    public StatedPlace? At { get; init; }

    /// <summary>Id of the airfield from which it would fly, or null.</summary>
    public string? Airfield { get; init; }

    /// <summary>What it can do.</summary>
    public ImmutableArray<string> Skills { get; init; } = [];

    /// <summary>People, or null.</summary>
    public StatedNumber? Persons { get; init; }

    /// <summary>Vehicles by type.</summary>
    public ImmutableArray<StatedVehicles> Vehicles { get; init; } = [];

    /// <summary>Vehicle types without which it is not complete.</summary>
    public ImmutableArray<string> Critical { get; init; } = [];

    /// <summary>Tonnes of loose stores, or null.</summary>
    public StatedNumber? Stores { get; init; }

    /// <summary>Per cent of contract soldiers, or null.</summary>
    public StatedNumber? Contract { get; init; }

    /// <summary>Published notice to move in hours, or null.</summary>
    public StatedNumber? Notice { get; init; }

    /// <summary>Hours from the order until the first part is ready, or null.</summary>
    public StatedNumber? First { get; init; }

    /// <summary>Hours from the order until all of it is ready, or null.</summary>
    public StatedNumber? Full { get; init; }

    /// <summary>Points of the ramp between the two: per cent of the unit, and hours from the order.</summary>
    public ImmutableArray<(StatedNumber Share, StatedNumber After)> Ramp { get; init; } = [];

    /// <summary>Ids of the collective forces it is assigned to.</summary>
    public ImmutableArray<string> Assigned { get; init; } = [];

    /// <summary>Order in which its member sends its units.</summary>
    public int Order { get; init; } = 100;

    /// <summary>First day on which it existed as described, or null.</summary>
    public LocalDate? From { get; init; }

    /// <summary>First day on which it no longer did, or null.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Where the author has it from, in the author's words; empty when nothing is stated.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>Where it is written.</summary>
    public Position WrittenAt { get; init; }
}

/// <summary>Vehicles of one type as stated.</summary>
/// <param name="Type">Id of the type.</param>
/// <param name="Number">How many.</param>
public sealed record StatedVehicles(string Type, StatedNumber Number);

/// <summary>A place on the map as stated.</summary>
/// <param name="Latitude">Degrees, north positive.</param>
/// <param name="Longitude">Degrees, east positive.</param>
/// <param name="Origin">Id of the source of the position.</param>
public sealed record StatedPlace(double Latitude, double Longitude, string Origin);
