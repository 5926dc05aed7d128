// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;

namespace Casus.Operations;

/// <summary>An operation that runs every year.</summary>
[Summary("An operation that runs every year.")]
public sealed record StandingOperation : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the operation.")]
    [Names("standing operation")]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Field("Name of the operation.")]
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    [Field("What it is for, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Names of quantities that tell its results.</summary>
    [Field("Names of quantities that tell its results.")]
    public ImmutableArray<string> Results { get; init; } = [];

    /// <summary>Claims on it.</summary>
    [Field("Ids of claims on it.")]
    [Refers("claim")]
    public required ImmutableArray<string> Claims { get; init; }
}
