// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>Forces of one state that stand in another.</summary>
[Summary("Forces or a base of one member in the territory of another.")]
public sealed record Garrison : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the base.")]
    [Names("garrison")]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Field("Name of the base or formation.")]
    public required string Name { get; init; }

    /// <summary>Whose it is.</summary>
    [Field("Code of the member whose it is.")]
    [Refers("member")]
    public required string Owner { get; init; }

    /// <summary>Where it stands.</summary>
    [Field("Code of the country where it stands.")]
    [Refers("country")]
    public required string In { get; init; }

    /// <summary>Its airfield.</summary>
    [Field("Id of its airfield.")]
    [Refers("airfield")]
    public string? Airfield { get; init; }

    /// <summary>Its strength.</summary>
    [Field("Quantity: its strength.")]
    public Quantity<Persons>? Persons { get; init; }

    /// <summary>What it is for.</summary>
    [Field("What it is for, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Claims on it.</summary>
    [Field("Ids of claims on it.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];
}
