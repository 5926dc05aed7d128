// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Law;

/// <summary>A period of membership.</summary>
[Summary("A period of membership.")]
public sealed record MembershipPeriod : Entry
{
    /// <summary>First day.</summary>
    [Field("First day of membership.")]
    public required LocalDate From { get; init; }

    /// <summary>First day on which it was no longer a member.</summary>
    [Field("First day on which it was no longer a member; leave out while it lasts.")]
    public LocalDate? Until { get; init; }

    /// <summary>Claims that say so.</summary>
    [Field("Ids of claims that say so.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions made for the days.</summary>
    [Field("Ids of assumptions made where no claim gives the day.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Anything to be said on the days.</summary>
    [Field("Anything to be said on the days.")]
    public string? Note { get; init; }

    /// <summary>Whether the period holds the day.</summary>
    public bool Holds(LocalDate day) => day >= From && (Until is not { } until || day < until);
}
