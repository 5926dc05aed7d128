// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>What a clearance is for.</summary>
[Summary("What a clearance of a third state is for.")]
public enum ClearanceKind
{
    /// <summary>Flying through its airspace.</summary>
    Overflight,

    /// <summary>Crossing its territory by road or rail.</summary>
    Transit,

    /// <summary>Use of an airfield or base.</summary>
    Basing,
}

/// <summary>How a clearance is given.</summary>
[Summary("How a clearance is given.")]
public enum ClearanceMode
{
    /// <summary>By a standing agreement.</summary>
    Standing,

    /// <summary>Anew for each movement.</summary>
    EachTime,

    /// <summary>It is refused.</summary>
    Refused,
}

/// <summary>A diplomatic clearance: leave of a state to fly through, cross or use its territory, without which some members' forces cannot set out.</summary>
[Summary("Leave of a state to fly through, cross or use its territory, without which some members' forces cannot set out.")]
public sealed record Clearance : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the clearance.")]
    [Names("clearance")]
    public required string Id { get; init; }

    /// <summary>What it is for.</summary>
    [Field("overflight, transit or basing.")]
    public required ClearanceKind Kind { get; init; }

    /// <summary>The state that gives it.</summary>
    [Field("Code of the state that gives it.")]
    public required string State { get; init; }

    /// <summary>Members whose forces need it.</summary>
    [Field("Codes of the members whose forces need it.")]
    [Refers("member")]
    public required ImmutableArray<string> For { get; init; }

    /// <summary>Hosts for which it is needed; all when empty.</summary>
    [Field("Codes of the hosts on the way to which it is needed; all when left out.")]
    [Refers("member")]
    public ImmutableArray<string> Hosts { get; init; } = [];

    /// <summary>First day.</summary>
    [Field("First day.")]
    public required LocalDate From { get; init; }

    /// <summary>First day on which it no longer held.</summary>
    [Field("First day on which it no longer held.")]
    public LocalDate? Until { get; init; }

    /// <summary>How it is given.</summary>
    [Field("standing, each-time or refused.")]
    public required ClearanceMode Mode { get; init; }

    /// <summary>The rule or practice.</summary>
    [Field("The rule or practice, in our own words.")]
    public required string Says { get; init; }

    /// <summary>How long it takes.</summary>
    [Field("Quantity: how long it takes, counted from the decision of the council; at once when left out.")]
    public Quantity<Hours>? Takes { get; init; }

    /// <summary>Claims on it.</summary>
    [Field("Ids of claims on it.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions it rests on.</summary>
    [Field("Ids of assumptions it rests on.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Whether it holds on the day for forces of a member on the way to a host.</summary>
    public bool Holds(LocalDate day, string member, string host) =>
        day >= From && (Until is not { } until || day < until) && For.Contains(member) && (Hosts.IsEmpty || Hosts.Contains(host)) && State != member && State != host;
}
