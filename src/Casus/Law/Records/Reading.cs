// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Law;

/// <summary>One way to read a contested term.</summary>
[Summary("One way to read a contested term.")]
public sealed record Reading : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the reading, such as aggression.external-only.")]
    [Names("reading")]
    public required string Id { get; init; }

    /// <summary>What the term means on this reading.</summary>
    [Field("What the term means on this reading, in a short clause.")]
    public required string Says { get; init; }

    /// <summary>When the term is met on this reading.</summary>
    [Field("When the term is met on this reading.")]
    public required Condition When { get; init; }

    /// <summary>Who has read it so.</summary>
    [Field("Who has read it so, and when.")]
    public ImmutableArray<Proponent> Proponents { get; init; } = [];
}
