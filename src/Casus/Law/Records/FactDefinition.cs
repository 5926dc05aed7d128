// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>A question of fact that conditions ask.</summary>
[Summary("A question of fact that conditions ask.")]
public sealed record FactDefinition : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the fact, such as request.to-organisation.")]
    [Names("fact")]
    public required string Id { get; init; }

    /// <summary>The question, to be answered yes or no.</summary>
    [Field("The question, to be answered yes or no.")]
    public required string Asks { get; init; }

    /// <summary>What answers it.</summary>
    [Field("question (when left out) for yes or no, or value for a number or a day.")]
    public FactKind Kind { get; init; }

    /// <summary>The fact as a statement, for sentences that say what is missing.</summary>
    [Field("The fact as a statement, such as 'the host addressed its request to the organisation'.")]
    public required string Says { get; init; }

    /// <summary>The fact as a clause after "If" against what is known; made from <see cref="Says"/> when null.</summary>
    [Field("The fact supposed against what is known, after 'If': 'the host had addressed its request to the organisation'.")]
    public string? Supposed { get; init; }

    /// <summary>The opposite of the fact as a clause after "If" against what is known; made from <see cref="Says"/> when null.</summary>
    [Field("Its opposite supposed against what is known, after 'If': 'the host had not addressed its request to the organisation'.")]
    public string? SupposedNot { get; init; }
}
