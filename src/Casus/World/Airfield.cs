// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.World;

/// <summary>An airfield.</summary>
[Summary("An airfield.")]
public sealed record Airfield : Entry
{
    /// <summary>ICAO code, or the identifier of the record it comes from.</summary>
    [Field("ICAO code, or the identifier in the data it comes from.")]
    [Names("airfield")]
    public required string Id { get; init; }

    /// <summary>Name in use today.</summary>
    [Field("Name in use today.")]
    public required string Name { get; init; }

    /// <summary>Country it lies in.</summary>
    [Field("Code of the country it lies in.")]
    [Refers("country")]
    public required string Country { get; init; }

    /// <summary>Latitude in degrees.</summary>
    [Field("Latitude in degrees, north positive.", Minimum = -90, Maximum = 90)]
    public required double Latitude { get; init; }

    /// <summary>Longitude in degrees.</summary>
    [Field("Longitude in degrees, east positive.", Minimum = -180, Maximum = 180)]
    public required double Longitude { get; init; }

    /// <summary>Height above the sea.</summary>
    [Field("Height above the sea with its unit.")]
    public ClaimValue? Elevation { get; init; }

    /// <summary>Its longest runway.</summary>
    [Field("Its longest runway.")]
    public required Runway Runway { get; init; }

    /// <summary>The source of position and runway.</summary>
    [Field("Id of the source of position and runway.")]
    [Refers("source")]
    public required string Origin { get; init; }

    /// <summary>Places where a large transport can stand and be served at once.</summary>
    [Field("Quantity: places where large transports can stand and be served at once (maximum on ground).")]
    public required Quantity<Places> Places { get; init; }

    /// <summary>Where it lies.</summary>
    public Coordinates Position => new(Latitude, Longitude);
}
