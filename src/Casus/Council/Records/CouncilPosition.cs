// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Council;

/// <summary>Where a member stands on the matter of a case, before the vote.</summary>
[Summary("Where a member stands on the matter of the case, coded from what was known before the vote.")]
public sealed record CouncilPosition : Entry
{
    /// <summary>The member.</summary>
    [Field("Code of the member.")]
    [Refers("member")]
    public required string Member { get; init; }

    /// <summary>The position in one word.</summary>
    [Field("The position in one word.")]
    public required Stance Stance { get; init; }

    /// <summary>The position in words.</summary>
    [Field("The position in words and how it is coded.")]
    public required string Says { get; init; }

    /// <summary>Chance that it votes for.</summary>
    [Field("Quantity: chance that it votes for, such as likelihood.likely.")]
    public required Quantity<Share> Supports { get; init; }

    /// <summary>Chance that it votes against if it does not vote for.</summary>
    [Field("Quantity: chance that it votes against when it does not vote for; otherwise it abstains.")]
    public required Quantity<Share> Objects { get; init; }

    /// <summary>Chance that it stays away.</summary>
    [Field("Quantity: chance that it stays away from the sitting; none when left out.")]
    public Quantity<Share>? Absent { get; init; }

    /// <summary>Chance that it objects to the format of the decision.</summary>
    [Field("Quantity: chance that it objects to the format of the decision, where such an objection counts; none when left out.")]
    public Quantity<Share>? ObjectsToFormat { get; init; }

    /// <summary>Chance that it sends forces if it voted for.</summary>
    [Field("Quantity: chance that it sends forces once it has voted for; certain when left out.")]
    public Quantity<Share>? Contributes { get; init; }

    /// <summary>How much the matter means to it.</summary>
    [Field("Quantity: how much the matter means to it, of all it can care about; the middle of the scale when left out.")]
    public Quantity<Share>? Salience { get; init; }

    /// <summary>Its place on issues of the case.</summary>
    [Field("Its place on issues of the case, 0 to 100: quantities by id of the issue. On 'act' the chance of support stands for it when left out.")]
    public ImmutableSortedDictionary<string, Quantity<Points>> Places { get; init; } = ImmutableSortedDictionary<string, Quantity<Points>>.Empty;

    /// <summary>Whom it follows.</summary>
    [Field("The member that it follows, where that is known or assumed.")]
    public Following? Follows { get; init; }

    /// <summary>Claims it is coded from.</summary>
    [Field("Ids of claims that the position is coded from.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions made in the coding.</summary>
    [Field("Ids of assumptions made in the coding.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}
