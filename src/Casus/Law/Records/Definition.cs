// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>A defined term: one condition under a name, used in several rules and contested by nobody.</summary>
[Summary("A defined term: one condition under a name, used in several rules and contested by nobody.")]
public sealed record Definition : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the definition, such as armed-attack-on-member.")]
    [Names("definition")]
    public required string Id { get; init; }

    /// <summary>What it defines, as a statement.</summary>
    [Field("What is defined, as a statement, such as 'there was an armed attack on a member'.")]
    public required string Says { get; init; }

    /// <summary>When it is met.</summary>
    [Field("When it is met.")]
    public required Condition When { get; init; }

    /// <summary>The provision that defines it.</summary>
    [Field("Id of the provision that defines it.")]
    [Refers("provision")]
    public string? Provision { get; init; }

    /// <summary>Assumptions it rests on.</summary>
    [Field("Ids of assumptions it rests on.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}
