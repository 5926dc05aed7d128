// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.World;

/// <summary>Places of an airfield for one size of aircraft, when no other stands there.</summary>
[Summary("Places of an airfield for one size of aircraft, when no other stands there; aircraft of several sizes share the apron in proportion.")]
public sealed record SizePlaces : Entry
{
    /// <summary>The size.</summary>
    [Field("Size of aircraft.")]
    public required SizeClass Size { get; init; }

    /// <summary>How many of it.</summary>
    [Field("Quantity: how many of it can stand and be served at once.")]
    public required Quantity<Places> Places { get; init; }
}

/// <summary>The hours of the day in which an airfield works.</summary>
[Summary("The hours of the day in which an airfield works; round the clock when left out.")]
public sealed record OperatingHours : Entry
{
    /// <summary>When it opens.</summary>
    [Field("Quantity: hours after midnight, in universal time, at which it opens.")]
    public required Quantity<Hours> Opens { get; init; }

    /// <summary>How long it stays open.</summary>
    [Field("Quantity: hours for which it then stays open.")]
    public required Quantity<Hours> Lasts { get; init; }
}

/// <summary>Spells of weather in which nothing lands or takes off.</summary>
[Summary("Spells of weather in which nothing lands or takes off; drawn in replications, none on best evidence.")]
public sealed record ClosedByWeather : Entry
{
    /// <summary>Share of the time.</summary>
    [Field("Quantity: share of the time for which weather closes the airfield.")]
    public required Quantity<Share> Share { get; init; }

    /// <summary>Length of one spell.</summary>
    [Field("Quantity: how long one spell lasts.")]
    public required Quantity<Hours> Lasts { get; init; }
}
