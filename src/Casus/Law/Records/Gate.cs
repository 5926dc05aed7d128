// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>A member's own authorisation for sending forces abroad, in a period.</summary>
[Summary("A member's own authorisation for sending forces abroad, in a period.")]
public sealed record Gate : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the gate, such as kyrgyzstan-2021.")]
    [Names("gate")]
    public required string Id { get; init; }

    /// <summary>The member.</summary>
    [Field("Code of the member.")]
    [Refers("member")]
    public required string Member { get; init; }

    /// <summary>First day of the rule.</summary>
    [Field("First day of the rule.")]
    public required LocalDate From { get; init; }

    /// <summary>First day on which it no longer held.</summary>
    [Field("First day on which the rule no longer held.")]
    public LocalDate? Until { get; init; }

    /// <summary>How the law lets forces go.</summary>
    [Field("How the law lets forces go: none, blanket, prior, emergency-ratify, silence, retroactive or barred.")]
    public required GateMode Mode { get; init; }

    /// <summary>Who decides.</summary>
    [Field("The organ that decides, and who puts it before it.")]
    public required string Organ { get; init; }

    /// <summary>The rule.</summary>
    [Field("The rule, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Votes needed.</summary>
    [Field("Quantity: votes needed, where a vote is taken.")]
    public Quantity<Deputies>? Votes { get; init; }

    /// <summary>Size of the body that votes.</summary>
    [Field("Quantity: size of the body that votes.")]
    public Quantity<Deputies>? Of { get; init; }

    /// <summary>Steps to go through after the council has decided, in order.</summary>
    [Field("Steps to go through after the council has decided, in order.")]
    public ImmutableArray<GateStep> Steps { get; init; } = [];

    /// <summary>Limits on what may be sent.</summary>
    [Field("Limits on what may be sent, such as volunteers only or no conscripts.")]
    public ImmutableArray<GateLimit> Limits { get; init; } = [];

    /// <summary>Claims on the rule.</summary>
    [Field("Ids of claims on the rule.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on the rule.</summary>
    [Field("Ids of assumptions on the rule.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Whether the rule holds on the day.</summary>
    public bool Holds(LocalDate day) => day >= From && (Until is not { } until || day < until);
}
