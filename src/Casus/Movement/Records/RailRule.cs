// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Movement;

/// <summary>How units go by rail.</summary>
[Summary("How units go by rail.")]
public sealed record RailRule : Entry
{
    /// <summary>Length of the line over the great circle.</summary>
    [Field("Quantity: length of the railway over the great circle.")]
    public required Quantity<Ratio> Detour { get; init; }

    /// <summary>Average speed.</summary>
    [Field("Quantity: average speed of a military train, stops included.")]
    public required Quantity<Speed> Speed { get; init; }

    /// <summary>Time to load a train.</summary>
    [Field("Quantity: time to load a train.")]
    public required Quantity<Hours> Loading { get; init; }

    /// <summary>Time to unload a train.</summary>
    [Field("Quantity: time to unload a train.")]
    public required Quantity<Hours> Unloading { get; init; }

    /// <summary>Vehicles on one train.</summary>
    [Field("Quantity: vehicles on one train.")]
    public required Quantity<Vehicles> TrainVehicles { get; init; }

    /// <summary>People on one train.</summary>
    [Field("Quantity: people on one train.")]
    public required Quantity<Persons> TrainPersons { get; init; }

    /// <summary>Time between two trains.</summary>
    [Field("Quantity: time between two trains from one station.")]
    public required Quantity<Hours> Interval { get; init; }

    /// <summary>Time until the first train stands ready.</summary>
    [Field("Quantity: time from the order until the first train stands ready.")]
    public required Quantity<Hours> Assembling { get; init; }

    /// <summary>Time at the border.</summary>
    [Field("Quantity: time at a border; none when left out.")]
    public Quantity<Hours>? Border { get; init; }
}
