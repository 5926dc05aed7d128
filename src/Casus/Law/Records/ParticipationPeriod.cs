// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Law;

/// <summary>A period in which a member did not take part fully.</summary>
[Summary("A period in which a member did not take part fully.")]
public sealed record ParticipationPeriod : Entry
{
    /// <summary>First day.</summary>
    [Field("First day.")]
    public required LocalDate From { get; init; }

    /// <summary>First day on which it took part again.</summary>
    [Field("First day on which it took part again; leave out while it lasts.")]
    public LocalDate? Until { get; init; }

    /// <summary>How it took part.</summary>
    [Field("How it took part in the period.")]
    public required ParticipationState State { get; init; }

    /// <summary>Claims that say so.</summary>
    [Field("Ids of claims that say so.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions made for the days.</summary>
    [Field("Ids of assumptions made where no claim gives the day.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Whether the period holds the day.</summary>
    public bool Holds(LocalDate day) => day >= From && (Until is not { } until || day < until);
}
