// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>A contested term of law with its readings.</summary>
[Summary("A contested term of law with its rival readings.")]
public sealed record Term : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the term, such as aggression.")]
    [Names("term")]
    public required string Id { get; init; }

    /// <summary>What is contested.</summary>
    [Field("What is contested, as a question.")]
    public required string Asks { get; init; }

    /// <summary>The provision whose word it is.</summary>
    [Field("Id of the provision whose word it is.")]
    [Refers("provision")]
    public string? Provision { get; init; }

    /// <summary>The rival readings.</summary>
    [Field("The rival readings.")]
    public required ImmutableArray<Reading> Readings { get; init; }

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Readings.Length < 2)
            diagnostics.Error(WrittenAt, "uncontested-term", $"The term '{Id}' has fewer than two readings.", "Add the rival reading, or write the condition without the term.");
    }
}
