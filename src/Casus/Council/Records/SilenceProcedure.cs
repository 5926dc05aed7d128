// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Council;

/// <summary>A proposal stands if nobody objects within a time.</summary>
[Summary("A proposal stands if nobody objects within a time; otherwise it goes to the vote.")]
public sealed record SilenceProcedure : Entry
{
    /// <summary>The time within which an objection breaks it.</summary>
    [Field("Quantity: time within which an objection breaks the silence.")]
    public required Quantity<Hours> Within { get; init; }

    /// <summary>What breaks it and what happens then, in words.</summary>
    [Field("What breaks the silence and what happens then.")]
    public required string Says { get; init; }
}
