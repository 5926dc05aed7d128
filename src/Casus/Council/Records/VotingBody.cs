// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Council;

/// <summary>A body that votes: a council, an assembly, a college.</summary>
[Summary("A body that votes: a council, an assembly, a college.")]
public sealed record VotingBody : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the body.")]
    [Names("body")]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Field("Name of the body.")]
    public required string Title { get; init; }

    /// <summary>What it is, in words.</summary>
    [Field("What the body is and who sits in it, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Who sits in it; empty for all members of the organisation.</summary>
    [Field("Who sits in it, by date; when left out, every member of the organisation that is not suspended.")]
    public ImmutableArray<Seat> Seats { get; init; } = [];

    /// <summary>Claims on the body.</summary>
    [Field("Ids of claims on the body.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on the body.</summary>
    [Field("Ids of assumptions on the body.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}

/// <summary>A seat in a body.</summary>
[Summary("A seat in a body, for a time.")]
public sealed record Seat : Entry
{
    /// <summary>Who holds it.</summary>
    [Field("Code of the holder: a country's code, or a code of its own with 'name'.")]
    public required string Holder { get; init; }

    /// <summary>Name of a holder that is no country of the pack.</summary>
    [Field("Name of the holder, where it is no country of the pack.")]
    public string? Name { get; init; }

    /// <summary>First day.</summary>
    [Field("First day of the seat; always, when left out.")]
    public LocalDate? From { get; init; }

    /// <summary>First day on which it is no longer held.</summary>
    [Field("First day on which the seat is no longer held.")]
    public LocalDate? Until { get; init; }

    /// <summary>Claims on the seat.</summary>
    [Field("Ids of claims on the seat.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on the seat.</summary>
    [Field("Ids of assumptions on the seat.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Whether the seat is held on the day.</summary>
    public bool Holds(LocalDate day) => (From is not { } from || day >= from) && (Until is not { } until || day < until);
}
