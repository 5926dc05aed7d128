// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.World;

/// <summary>A type of vehicle that units bring.</summary>
[Summary("A type of vehicle that units bring.")]
public sealed record VehicleType : Entry
{
    /// <summary>Id, such as <c>btr-80</c>.</summary>
    [Field("Id of the type.")]
    [Names("vehicle type")]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Field("Name of the type.")]
    public required string Name { get; init; }

    /// <summary>Length.</summary>
    [Field("Quantity: length.")]
    public required Quantity<Metres> Length { get; init; }

    /// <summary>Width.</summary>
    [Field("Quantity: width.")]
    public required Quantity<Metres> Width { get; init; }

    /// <summary>Height.</summary>
    [Field("Quantity: height as carried.")]
    public required Quantity<Metres> Height { get; init; }

    /// <summary>Mass.</summary>
    [Field("Quantity: mass as carried.")]
    public required Quantity<Tonnes> Mass { get; init; }

    /// <summary>Greatest load of one of its axles.</summary>
    [Field("Quantity: greatest load of one of its axles; leave out for a tracked vehicle, whose load is spread.")]
    public Quantity<Tonnes>? AxleLoad { get; init; }

    /// <summary>Whether it can be dropped on a platform.</summary>
    [Field("Whether it can be dropped by parachute.")]
    public bool Droppable { get; init; }
}
