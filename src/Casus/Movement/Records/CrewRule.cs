// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Movement;

/// <summary>The crews of a fleet: how many, how long they may work and how long they rest.</summary>
[Summary("The crews of a fleet: how many, how long they may work and how long they rest.")]
public sealed record CrewRule : Entry
{
    /// <summary>Crews per aircraft.</summary>
    [Field("Quantity: crews for each aircraft that flies; those above one wait at the base.")]
    public required Quantity<Ratio> PerAircraft { get; init; }

    /// <summary>Longest duty.</summary>
    [Field("Quantity: longest duty of a crew, from reporting until the aircraft is unloaded.")]
    public required Quantity<Hours> Duty { get; init; }

    /// <summary>Rest between two duties.</summary>
    [Field("Quantity: rest between two duties.")]
    public required Quantity<Hours> Rest { get; init; }

    /// <summary>Longest duty of an augmented crew.</summary>
    [Field("Quantity: longest duty of a crew with additional pilots; every crew is plain when left out.")]
    public Quantity<Hours>? Augmented { get; init; }
}
