// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Council;

/// <summary>That a member votes as another does.</summary>
[Summary("That a member votes as another does.")]
public sealed record Following : Entry
{
    /// <summary>Whom it follows.</summary>
    [Field("Code of the member that it follows.")]
    [Refers("member")]
    public required string Member { get; init; }

    /// <summary>How often.</summary>
    [Field("Quantity: chance that it casts the same ballot whatever its own leaning.")]
    public required Quantity<Share> Strength { get; init; }

    /// <summary>Claims it leans on.</summary>
    [Field("Ids of claims that it leans on.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];
}
