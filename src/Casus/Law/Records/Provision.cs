// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Law;

/// <summary>An article of a version.</summary>
[Summary("An article of a version, summed up in our own words.")]
public sealed record Provision : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the provision, such as treaty-2010.article-4.")]
    [Names("provision")]
    public required string Id { get; init; }

    /// <summary>Its citation within the instrument.</summary>
    [Field("Citation within the instrument, such as Art. 4.")]
    public required string Article { get; init; }

    /// <summary>What it says.</summary>
    [Field("What it says, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Claims it rests on.</summary>
    [Field("Ids of claims on its text.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions it rests on.</summary>
    [Field("Ids of assumptions, where the text could not be verified.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>What of it the rules of the pack leave out.</summary>
    [Field("What of it the rules of the pack leave out.")]
    public string? NotModelled { get; init; }

    /// <summary>Day on which somebody last looked whether it still reads so.</summary>
    [Field("Day on which somebody last looked whether it still reads so.")]
    public LocalDate? LastChecked { get; init; }
}
