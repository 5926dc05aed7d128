// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Movement;

/// <summary>Arrival by parachute.</summary>
[Summary("Arrival by parachute over a zone near the airfield; aircraft do not land and go back to their base.")]
public sealed record DropZone : Entry
{
    /// <summary>Usable length.</summary>
    [Field("Quantity: usable length of the zone.")]
    public required Quantity<Metres> Length { get; init; }

    /// <summary>Interval between two jumpers of one stream.</summary>
    [Field("Quantity: interval between two jumpers of one stream.")]
    public required Quantity<Hours> Interval { get; init; }

    /// <summary>Time for another pass.</summary>
    [Field("Quantity: time to come round for another pass.")]
    public required Quantity<Hours> Circuit { get; init; }

    /// <summary>Interval between two aircraft.</summary>
    [Field("Quantity: interval between two aircraft over the zone.")]
    public required Quantity<Hours> Spacing { get; init; }

    /// <summary>Vehicles that one aircraft drops on one pass.</summary>
    [Field("Quantity: vehicles that one aircraft drops on one pass.")]
    public Quantity<Vehicles>? VehiclesPerPass { get; init; }

    /// <summary>Time to assemble after landing.</summary>
    [Field("Quantity: time from the last landing by parachute until people and vehicles have assembled.")]
    public required Quantity<Hours> Assembly { get; init; }

    /// <summary>Claims on it.</summary>
    [Field("Ids of claims on the drop.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];
}
