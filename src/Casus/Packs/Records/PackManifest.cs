// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Packs;

/// <summary>What a pack says of itself.</summary>
[Summary("What a pack says of itself.")]
public sealed record PackManifest : Entry
{
    /// <summary>Its id: the name of its folder.</summary>
    [Field("Id of the pack; the same as the name of its folder.")]
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    [Field("Title of the pack.")]
    public required string Title { get; init; }

    /// <summary>What it holds and how it came about.</summary>
    [Field("What the pack holds and how it came about.")]
    public required string Says { get; init; }

    /// <summary>Licence of its data.</summary>
    [Field("Licence of the data, as an SPDX identifier.")]
    public required string Licence { get; init; }

    /// <summary>Its version.</summary>
    [Field("Version of the pack, such as 0.1.0.")]
    public required string Version { get; init; }

    /// <summary>Packs whose records it refers to.</summary>
    [Field("Ids of packs whose records it refers to.")]
    public ImmutableArray<string> Uses { get; init; } = [];

    /// <summary>Command lines that the help shows as examples.</summary>
    [Field("Command lines that the help shows as examples, such as 'casus run PACK/CASE'.")]
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>First day that its law covers.</summary>
    [Field("First day that its law covers; a case before it is refused.")]
    public LocalDate? CoversFrom { get; init; }

    /// <summary>First day that its law no longer covers.</summary>
    [Field("First day that its law no longer covers; a case on or after it is refused.")]
    public LocalDate? CoversUntil { get; init; }
}
