// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>A provision on which action could be based, with the condition that must hold.</summary>
[Summary("A provision on which action could be based, and when it is open.")]
public sealed record Basis : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the basis, such as treaty-article-4-2010.")]
    [Names("basis")]
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    [Field("What the basis is called, in a few words.")]
    public required string Title { get; init; }

    /// <summary>The provision.</summary>
    [Field("Id of the provision it rests on; the version of that provision must be in force.")]
    [Refers("provision")]
    public required string Provision { get; init; }

    /// <summary>What it permits.</summary>
    [Field("What the basis permits.")]
    public required ImmutableArray<Measure> Permits { get; init; }

    /// <summary>When it is open.</summary>
    [Field("When the basis is open.")]
    public required Condition When { get; init; }

    /// <summary>Assumptions that the condition rests on, such as a reading of our own that nobody is known to have put. It then carries no plain yes.</summary>
    [Field("Ids of assumptions that the condition rests on, such as a reading of our own; the basis then carries no plain yes.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>What it needs from others: request, consent, decision, notice, leave.</summary>
    [Field("Acts that it needs beside its trigger: request, consent, host-act, decision, notice, report, authorisation.")]
    public ImmutableArray<Formality> Formalities { get; init; } = [];

    /// <summary>Exceptions, each overriding the base rule and the exceptions before it.</summary>
    [Field("Exceptions; each overrides the base rule and the exceptions above it.")]
    public ImmutableArray<ExceptionRule> Exceptions { get; init; } = [];

    /// <summary>Steps that it needs and that come later in the chain.</summary>
    [Field("Steps that it needs and that come later, such as a decision of the council or notice to another body.")]
    public ImmutableArray<string> Steps { get; init; } = [];

    /// <summary>What is not modelled, or is to be said.</summary>
    [Field("What is not modelled or is to be said.")]
    public string? Note { get; init; }
}
