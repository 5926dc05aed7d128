// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;

namespace Casus.Packs;

/// <summary>A named set of changes to a case.</summary>
[Summary("A named set of changes to a case, to be stacked with others.")]
public sealed record Change : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the change.")]
    [Names("change")]
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    [Field("Title of the change.")]
    public required string Title { get; init; }

    /// <summary>What it asks.</summary>
    [Field("What question it answers.")]
    public required string Says { get; init; }

    /// <summary>Paths with the values they take.</summary>
    [Field("Paths with the values they take, such as council.rule: consensus.")]
    public required ImmutableSortedDictionary<string, string> Set { get; init; }
}
