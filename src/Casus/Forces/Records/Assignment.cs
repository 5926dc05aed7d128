// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Law;
using NodaTime;

namespace Casus.Forces;

/// <summary>A unit's assignment to a collective force for some time, with limits of its own.</summary>
[Summary("A unit's assignment to a collective force for some time, with limits of its own.")]
public sealed record Assignment : Entry
{
    /// <summary>The force.</summary>
    [Field("Id of the collective force.")]
    [Refers("force")]
    public required string Force { get; init; }

    /// <summary>First day.</summary>
    [Field("First day of the assignment; as long as the unit exists when left out.")]
    public LocalDate? From { get; init; }

    /// <summary>First day on which it no longer held.</summary>
    [Field("First day on which it no longer held.")]
    public LocalDate? Until { get; init; }

    /// <summary>States in whose territory the unit may act under it.</summary>
    [Field("Codes of the states in whose territory the unit may act under it; the area of the force when left out.")]
    [Refers("country")]
    public ImmutableArray<string> Area { get; init; } = [];

    /// <summary>What the unit may be used for under it.</summary>
    [Field("Kinds of crisis for which the unit may be used under it; those of the force when left out.")]
    public ImmutableArray<CrisisKind> For { get; init; } = [];

    /// <summary>Claims on it.</summary>
    [Field("Ids of claims on the assignment.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on it.</summary>
    [Field("Ids of assumptions on the assignment.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Whether it held on the day.</summary>
    public bool Holds(LocalDate day) => (From is not { } from || day >= from) && (Until is not { } until || day < until);
}
