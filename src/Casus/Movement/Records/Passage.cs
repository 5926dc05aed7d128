// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;

namespace Casus.Movement;

/// <summary>Leave of a state to fly through its airspace or to cross its land, for one case.</summary>
[Summary("Leave of a state to fly through its airspace or to cross its land. A state that is not named lets everybody pass.")]
public sealed record Passage : Entry
{
    /// <summary>The state.</summary>
    [Field("Code of the state.")]
    [Refers("country")]
    public required string Country { get; init; }

    /// <summary>Whether it refuses.</summary>
    [Field("Whether it refuses; the way then goes around, or there is none.")]
    public bool Refused { get; init; }

    /// <summary>When leave is given.</summary>
    [Field("Quantity: time from the request until it lets pass; at once when left out.")]
    public Quantity<Hours>? Opens { get; init; }

    /// <summary>Whose aircraft and units it is about.</summary>
    [Field("Codes of the members whose aircraft and units it is about; everybody's when left out.")]
    [Refers("member")]
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>First day.</summary>
    [Field("First day on which this holds; always when left out.")]
    public LocalDate? From { get; init; }

    /// <summary>First day on which it no longer holds.</summary>
    [Field("First day on which this no longer holds.")]
    public LocalDate? Until { get; init; }

    /// <summary>Why so.</summary>
    [Field("What is known of it, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Claims on it.</summary>
    [Field("Ids of claims on it.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on it.</summary>
    [Field("Ids of assumptions on it.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}

/// <summary>A point that a flight may go around by.</summary>
[Summary("A point that a flight may go around by when a state on the straight way refuses passage.")]
public sealed record Waypoint : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the point within the case.")]
    public required string Id { get; init; }

    /// <summary>Latitude in degrees.</summary>
    [Field("Latitude in degrees, north positive.", Minimum = -90, Maximum = 90)]
    public required double Latitude { get; init; }

    /// <summary>Longitude in degrees.</summary>
    [Field("Longitude in degrees, east positive.", Minimum = -180, Maximum = 180)]
    public required double Longitude { get; init; }
}
