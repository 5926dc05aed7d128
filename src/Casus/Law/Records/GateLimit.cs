// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>A kind of limit on what may be sent.</summary>
[Summary("A kind of limit on what may be sent.")]
public enum LimitKind
{
    /// <summary>No conscripts.</summary>
    NoConscripts,

    /// <summary>Volunteers only.</summary>
    VolunteersOnly,

    /// <summary>Another limit, in words only.</summary>
    Other,
}

/// <summary>A limit on what may be sent.</summary>
[Summary("A limit on what may be sent.")]
public sealed record GateLimit : Entry
{
    /// <summary>Its kind.</summary>
    [Field("Kind of limit: no-conscripts, volunteers-only or other.")]
    public required LimitKind Kind { get; init; }

    /// <summary>The limit, in words.</summary>
    [Field("The limit, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Claims that say so.</summary>
    [Field("Ids of claims that say so.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];
}
