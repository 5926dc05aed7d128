// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>An act that a basis needs beside its trigger: a request, consent, a decision, notice or leave.</summary>
[Summary("An act that a basis needs beside its trigger: a request, consent, a decision, notice or leave.")]
public sealed record Formality : Entry
{
    /// <summary>What kind of act.</summary>
    [Field("What kind of act: request, consent, host-act, decision, notice, report or authorisation.")]
    public required FormalityKind Kind { get; init; }

    /// <summary>The act in words.</summary>
    [Field("The act, as a clause in our own words, such as 'the host asks the organisation or its chair'.")]
    public required string Says { get; init; }

    /// <summary>Who does it.</summary>
    [Field("Who does it: the host, the council, a body.")]
    public string? By { get; init; }

    /// <summary>To whom.</summary>
    [Field("To whom it is addressed.")]
    public string? To { get; init; }

    /// <summary>In what form.</summary>
    [Field("In what form: written, by the head of state, official.")]
    public string? Form { get; init; }

    /// <summary>The fact that it was done. The basis is then open only when the fact holds; without it the act comes later.</summary>
    [Field("Id of the fact that it was done: the basis is open only when it holds. Leave out when the act comes later in the chain.")]
    [Refers("fact")]
    public string? Fact { get; init; }

    /// <summary>The provision that asks for it.</summary>
    [Field("Id of the provision that asks for it, where it is not that of the basis.")]
    [Refers("provision")]
    public string? Provision { get; init; }

    /// <summary>How long it takes.</summary>
    [Field("Quantity: how long it takes, where forces must wait for it.")]
    public Quantity<Hours>? Takes { get; init; }

    /// <summary>Within what time it is due.</summary>
    [Field("Quantity: within what time it is due.")]
    public Quantity<Hours>? Within { get; init; }

    /// <summary>Assumptions it rests on.</summary>
    [Field("Ids of assumptions it rests on.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}
