// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>Voters that are thought to vote as one, before anything is put to the vote; those in no union stand alone.</summary>
[Summary("Voters that are thought to vote as one; those in no union stand alone.")]
public sealed record PriorUnions : Entry
{
    /// <summary>Their id.</summary>
    [Field("Id of the set of unions.")]
    [Names("unions")]
    public required string Id { get; init; }

    /// <summary>The body whose voters they are.</summary>
    [Field("Id of the body.")]
    [Refers("body")]
    public required string Body { get; init; }

    /// <summary>What they are called.</summary>
    [Field("What the set of unions is called.")]
    public required string Title { get; init; }

    /// <summary>Why they are thought to vote as one.</summary>
    [Field("Why they are thought to vote as one, in our own words.")]
    public required string Says { get; init; }

    /// <summary>The unions.</summary>
    [Field("The unions.")]
    public required ImmutableArray<PriorUnion> Unions { get; init; }

    /// <summary>Claims it leans on.</summary>
    [Field("Ids of claims that it leans on.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        foreach (var twice in Unions.SelectMany(union => union.Holders.Distinct(StringComparer.Ordinal).Select(holder => (holder, union))).GroupBy(each => each.holder, StringComparer.Ordinal).Where(group => group.Count() > 1))
            diagnostics.Error(twice.Last().union.WrittenAt, "in-two-unions", $"{twice.Key} stands in two unions of '{Id}'.", "A voter can be in one union only: remove it from the other, or write a second set of unions.");
    }
}

/// <summary>One union.</summary>
[Summary("Voters that are thought to vote as one.")]
public sealed record PriorUnion : Entry
{
    /// <summary>What it is called.</summary>
    [Field("What the union is called.")]
    public required string Title { get; init; }

    /// <summary>Its voters.</summary>
    [Field("Codes of its voters.")]
    public required ImmutableArray<string> Holders { get; init; }
}
