// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Movement;

/// <summary>Aircraft of one type that stand together.</summary>
[Summary("Transport aircraft of one type at one base.")]
public sealed record Fleet : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the fleet.")]
    [Names("fleet")]
    public required string Id { get; init; }

    /// <summary>The member whose it is.</summary>
    [Field("Code of the member whose it is.")]
    [Refers("member")]
    public required string Member { get; init; }

    /// <summary>The type.</summary>
    [Field("Id of the aircraft type.")]
    [Refers("aircraft type")]
    public required string Type { get; init; }

    /// <summary>Where they stand.</summary>
    [Field("Id of the airfield where they stand.")]
    [Refers("airfield")]
    public required string Base { get; init; }

    /// <summary>How many.</summary>
    [Field("Quantity: how many there are.")]
    public required Quantity<AircraftCount> Number { get; init; }

    /// <summary>Share that can fly.</summary>
    [Field("Quantity: share of them that can fly; all when left out.")]
    public Quantity<Share>? Serviceable { get; init; }

    /// <summary>When the first is ready.</summary>
    [Field("Quantity: time from the order until the first is ready to leave its base.")]
    public required Quantity<Hours> FirstReady { get; init; }

    /// <summary>When all are ready.</summary>
    [Field("Quantity: time from the order until all are ready to leave their base.")]
    public required Quantity<Hours> AllReady { get; init; }

    /// <summary>Its crews.</summary>
    [Field("Its crews; without limit when left out.")]
    public CrewRule? Crews { get; init; }

    /// <summary>Claims on the fleet.</summary>
    [Field("Ids of claims on the fleet.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on the fleet.</summary>
    [Field("Ids of assumptions on the fleet, such as its base.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}
