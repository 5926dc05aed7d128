// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;

namespace Casus.Packs;

/// <summary>Something that happened, to be set beside what the model says. Only the comparison reads it.</summary>
[Summary("Something that happened, to be set beside what the model says.")]
public sealed record ObservedQuantity : Entry
{
    /// <summary>Which result of the model it is set beside.</summary>
    [Field("Which result of the model it is set beside, such as fast.closureHours.")]
    public required string Result { get; init; }

    /// <summary>The quantity, with its scope, whose claims say what happened; or a word.</summary>
    [Field("Name of the quantity, with its scope, that says what happened.")]
    public string? Quantity { get; init; }

    /// <summary>What happened, when it is not a quantity.</summary>
    [Field("What happened, as a word such as adopted, when it is not a quantity.")]
    public string? Word { get; init; }

    /// <summary>What happened, in words.</summary>
    [Field("What happened, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Claims that say so.</summary>
    [Field("Ids of claims that say so.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];
}
