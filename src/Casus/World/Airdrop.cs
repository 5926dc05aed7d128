// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.World;

/// <summary>What an aircraft type drops by parachute.</summary>
[Summary("What an aircraft type drops by parachute.")]
public sealed record Airdrop : Entry
{
    /// <summary>People who jump from one aircraft.</summary>
    [Field("Quantity: people who can jump from one aircraft that carries nothing else.")]
    public required Quantity<Persons> Jumpers { get; init; }

    /// <summary>Streams of jumpers at one time.</summary>
    [Field("Quantity: streams in which they jump at one time, such as doors and ramp.")]
    public required Quantity<Items> Streams { get; init; }

    /// <summary>Vehicles on platforms.</summary>
    [Field("Quantity: most vehicles that one aircraft drops; none when left out.")]
    public Quantity<Vehicles>? Platforms { get; init; }

    /// <summary>Heaviest dropped item.</summary>
    [Field("Quantity: heaviest item that can be dropped.")]
    public Quantity<Tonnes>? Heaviest { get; init; }

    /// <summary>Speed over the drop zone.</summary>
    [Field("Quantity: speed over the drop zone.")]
    public required Quantity<Speed> Speed { get; init; }
}
