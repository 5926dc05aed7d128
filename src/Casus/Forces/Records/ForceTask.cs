// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>A task that people, skills and vehicles are wanted for by a time.</summary>
[Summary("A task that people, skills and vehicles are wanted for by a time.")]
public sealed record ForceTask : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the task within the case.")]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Field("Name of the task.")]
    public required string Name { get; init; }

    /// <summary>People wanted.</summary>
    [Field("Quantity: people wanted for it.")]
    public required Quantity<Persons> Persons { get; init; }

    /// <summary>Skills wanted.</summary>
    [Field("Skills that a unit needs to count for it, in the words of the order of battle; any unit when left out.")]
    public ImmutableArray<string> Skills { get; init; } = [];

    /// <summary>Vehicles wanted.</summary>
    [Field("Vehicles wanted for it, by type.")]
    public ImmutableArray<VehicleHolding> Vehicles { get; init; } = [];

    /// <summary>By when.</summary>
    [Field("Quantity: time from the request by which they must be ready to load; no limit when left out.")]
    public Quantity<Hours>? By { get; init; }

    /// <summary>Claims on it.</summary>
    [Field("Ids of claims on the task.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on it.</summary>
    [Field("Ids of assumptions on the task.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}
