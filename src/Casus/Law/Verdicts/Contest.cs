// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>What kind of thing people disagree on.</summary>
public enum ContestKind
{
    /// <summary>The meaning of a term.</summary>
    Term,

    /// <summary>A fact.</summary>
    Fact,

    /// <summary>The day of an entry into force.</summary>
    EntryIntoForce,
}

/// <summary>One side of a contest.</summary>
/// <param name="Id">Id of the side: a reading, or <c>holds</c> and <c>denied</c>.</param>
/// <param name="Says">The side in a clause.</param>
/// <param name="Proponents">Who takes it.</param>
/// <param name="Claims">Claims that say so.</param>
public sealed record ContestSide(string Id, string Says, ImmutableArray<string> Proponents, ImmutableArray<string> Claims);

/// <summary>Something on which a verdict turns and people disagree, with its sides.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">Id of the term, fact or version.</param>
/// <param name="Asks">The question.</param>
/// <param name="Sides">Its sides, at least one.</param>
public sealed record Contest(ContestKind Kind, string Id, string Asks, ImmutableArray<ContestSide> Sides);
