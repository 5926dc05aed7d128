// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>A kind of limit on what may be sent.</summary>
[Summary("A kind of limit on what may be sent.")]
public enum LimitKind
{
    /// <summary>No conscripts.</summary>
    NoConscripts,

    /// <summary>Volunteers only.</summary>
    VolunteersOnly,

    /// <summary>A ceiling on the number of people.</summary>
    Ceiling,

    /// <summary>Only with certain weapons, or with none.</summary>
    Weapons,

    /// <summary>Only in a certain area.</summary>
    Area,

    /// <summary>Another limit, in words only.</summary>
    Other,
}

/// <summary>A limit on what may be sent.</summary>
[Summary("A limit on what may be sent.")]
public sealed record GateLimit : Entry
{
    /// <summary>Its kind.</summary>
    [Field("Kind of limit: no-conscripts, volunteers-only, ceiling, weapons, area or other.")]
    public required LimitKind Kind { get; init; }

    /// <summary>The limit, in words.</summary>
    [Field("The limit, in our own words.")]
    public required string Says { get; init; }

    /// <summary>The most people that may go, for a ceiling.</summary>
    [Field("Quantity: the most people that may go, for a ceiling.")]
    public Quantity<Persons>? AtMost { get; init; }

    /// <summary>Claims that say so.</summary>
    [Field("Ids of claims that say so.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions it rests on.</summary>
    [Field("Ids of assumptions it rests on.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}
