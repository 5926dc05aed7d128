// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Law;

/// <summary>The member that chairs the council in a period: requests go to it.</summary>
[Summary("The member that chairs the council in a period.")]
public sealed record Chair : Entry
{
    /// <summary>The member.</summary>
    [Field("Code of the member.")]
    [Refers("member")]
    public required string Member { get; init; }

    /// <summary>First day.</summary>
    [Field("First day.")]
    public required LocalDate From { get; init; }

    /// <summary>First day of the next chair.</summary>
    [Field("First day of the next chair.")]
    public LocalDate? Until { get; init; }

    /// <summary>Claims that say so.</summary>
    [Field("Ids of claims that say so.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions made for the days.</summary>
    [Field("Ids of assumptions made where no claim gives the days.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Whether the period holds the day.</summary>
    public bool Holds(LocalDate day) => day >= From && (Until is not { } until || day < until);
}
