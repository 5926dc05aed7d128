// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
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

    /// <summary>Places for other sizes of aircraft.</summary>
    [Field("Places for other sizes of aircraft than large ones; a size left out counts like a large one.")]
    public ImmutableArray<SizePlaces> PlacesBySize { get; init; } = [];

    /// <summary>Teams that load and unload.</summary>
    [Field("Quantity: aircraft that can be loaded or unloaded at one time, for want of teams and lifts; as many as there are places when left out.")]
    public Quantity<Teams>? Handling { get; init; }

    /// <summary>Whether there is fuel.</summary>
    [Field("Whether transports can refuel there; where not, an aircraft brings the fuel for its way out.")]
    public bool Fuel { get; init; } = true;

    /// <summary>When it works.</summary>
    [Field("The hours of the day in which it works; round the clock when left out.")]
    public OperatingHours? Hours { get; init; }

    /// <summary>Weather that closes it.</summary>
    [Field("Spells of weather that close it; none when left out.")]
    public ClosedByWeather? Weather { get; init; }

    /// <summary>Claims on its service.</summary>
    [Field("Ids of claims on its apron, fuel, hours or weather.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Where it lies.</summary>
    public Coordinates Position => new(Latitude, Longitude);
}
