// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Operations;

/// <summary>A place to be guarded.</summary>
[Summary("A place, or several of one kind, to be guarded.")]
public sealed record Site : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the site within the case.")]
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    [Field("What it is.")]
    public required string Name { get; init; }

    /// <summary>The airfield of arrival that serves it.</summary>
    [Field("Id of the airfield of arrival that serves it.")]
    [Refers("airfield")]
    public required string Near { get; init; }

    /// <summary>Posts to be manned.</summary>
    [Field("Quantity: posts to be manned at the same time.")]
    public required Quantity<Posts> Posts { get; init; }

    /// <summary>Order in which sites are manned.</summary>
    [Field("Order in which sites are manned: lower first.", Minimum = 0, Maximum = 1000)]
    public int Order { get; init; } = 100;

    /// <summary>Claims on it.</summary>
    [Field("Ids of claims on it.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];
}
