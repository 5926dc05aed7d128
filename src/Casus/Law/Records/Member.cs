// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>A state that is or was a member.</summary>
[Summary("A state that is or was a member: membership and participation are two dated facts.")]
public sealed record Member : Entry
{
    /// <summary>The state.</summary>
    [Field("Code of the state.")]
    [Names("member")]
    public required string Country { get; init; }

    /// <summary>When it was a member.</summary>
    [Field("Periods of membership.")]
    public required ImmutableArray<MembershipPeriod> Membership { get; init; }

    /// <summary>When it took part in another way than fully.</summary>
    [Field("Periods in which it did not take part fully, though a member.")]
    public ImmutableArray<ParticipationPeriod> Participation { get; init; } = [];
}
