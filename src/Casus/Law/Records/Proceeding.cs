// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>What happened in the course of a national authorisation.</summary>
[Summary("What happened in the course of a national authorisation.")]
public enum GateEventKind
{
    /// <summary>The council of the organisation decided.</summary>
    Decision,

    /// <summary>An organ did its part: a motion, a decree, an order.</summary>
    Act,

    /// <summary>The body met, or tried to.</summary>
    Sitting,

    /// <summary>The body voted.</summary>
    Vote,

    /// <summary>Enough members of the body asked for a debate, which ends consent by silence.</summary>
    Objection,

    /// <summary>Forces left.</summary>
    Dispatch,

    /// <summary>Nothing; time passed.</summary>
    Wait,
}

/// <summary>One event in the course of a national authorisation, as it was published.</summary>
[Summary("One event in the course of a national authorisation, as it was published.")]
public sealed record ProceedingEvent : Entry
{
    /// <summary>When.</summary>
    [Field("When, with the offset of the place, such as 2022-01-07T13:34+06:00.")]
    public required OffsetDateTime At { get; init; }

    /// <summary>What kind of event.</summary>
    [Field("decision, act, sitting, vote, objection, dispatch or wait.")]
    public required GateEventKind Kind { get; init; }

    /// <summary>What happened.</summary>
    [Field("What happened, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Deputies present.</summary>
    [Field("Quantity: deputies present or registered.")]
    public Quantity<Deputies>? Present { get; init; }

    /// <summary>Votes for.</summary>
    [Field("Quantity: votes for.")]
    public Quantity<Deputies>? For { get; init; }

    /// <summary>Votes against.</summary>
    [Field("Quantity: votes against.")]
    public Quantity<Deputies>? Against { get; init; }

    /// <summary>Claims that say so.</summary>
    [Field("Ids of claims that say so.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions it rests on, such as an hour.</summary>
    [Field("Ids of assumptions it rests on, such as an hour.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}

/// <summary>How a member's own authorisation went in a case. Only the comparison and the replay read it.</summary>
[Summary("How a member's own authorisation went in a case; for comparison and replay only.")]
public sealed record Proceeding : Entry
{
    /// <summary>The gate.</summary>
    [Field("Id of the gate.")]
    [Refers("gate")]
    public required string Gate { get; init; }

    /// <summary>What happened, in order of time.</summary>
    [Field("What happened, in order of time.")]
    public required ImmutableArray<ProceedingEvent> Events { get; init; }

    /// <summary>Anything to be said.</summary>
    [Field("Anything to be said.")]
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        for (var i = 1; i < Events.Length; i++)
        {
            if (OffsetDateTime.Comparer.Instant.Compare(Events[i].At, Events[i - 1].At) < 0)
                diagnostics.Error(Events[i].WrittenAt, "out-of-order", "This event lies before the one above it.", "Put the events in order of time, or mend the hour.");
        }
    }
}
