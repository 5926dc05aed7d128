// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>A member's own authorisation for sending forces abroad, in a period.</summary>
[Summary("A member's own authorisation for sending forces abroad, in a period.")]
public sealed record Gate : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the gate, such as parliament-2021.")]
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

    /// <summary>Who puts the matter to the organ.</summary>
    [Field("Who puts the matter to the organ.")]
    public string? Initiator { get; init; }

    /// <summary>The provision of national law.</summary>
    [Field("Id of the provision of national law, where the pack holds it.")]
    [Refers("provision")]
    public string? Provision { get; init; }

    /// <summary>When this rule applies rather than the general one of the same member; it is the general one when null.</summary>
    [Field("When this rule applies rather than the general one of the same member, such as danger in delay; the general rule has none.")]
    public Condition? When { get; init; }

    /// <summary>The reading of the national law on which this rule holds, where rival readings lead to rival rules.</summary>
    [Field("Id of the reading on which this rule holds, where rival readings of national law lead to rival rules.")]
    [Refers("reading")]
    public string? Reading { get; init; }

    /// <summary>The rule.</summary>
    [Field("The rule, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Votes needed.</summary>
    [Field("Quantity: votes needed, where a vote is taken.")]
    public Quantity<Deputies>? Votes { get; init; }

    /// <summary>Size of the body that votes.</summary>
    [Field("Quantity: size of the body that votes.")]
    public Quantity<Deputies>? Of { get; init; }

    /// <summary>Who must be present.</summary>
    [Field("Share of the body that must be present before it may vote.")]
    public Majority? Quorum { get; init; }

    /// <summary>Majority needed, where no number of votes is given.</summary>
    [Field("Majority needed, where 'votes' gives no number.")]
    public Majority? Majority { get; init; }

    /// <summary>Days within which consent must follow, or within which silence becomes consent.</summary>
    [Field("Quantity: time within which consent must follow the dispatch (emergency-ratify), or after which silence is consent (silence).")]
    public Quantity<Hours>? Within { get; init; }

    /// <summary>Attempts after which the body is taken to have refused.</summary>
    [Field("Attempts at a vote after which the body is taken to have refused; 3 when left out.", Minimum = 1, Maximum = 20)]
    public int Attempts { get; init; } = 3;

    /// <summary>What the motion must say.</summary>
    [Field("What the motion must say: mandate, area, legal basis, number, duration, cost.")]
    public ImmutableArray<string> Contents { get; init; } = [];

    /// <summary>Whether the body may change the motion.</summary>
    [Field("Whether the body may change the motion.")]
    public bool? Amendable { get; init; }

    /// <summary>Whether consent can be taken back.</summary>
    [Field("Whether consent can be taken back.")]
    public bool? Revocable { get; init; }

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

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Mode is GateMode.EmergencyRatify or GateMode.Silence && Within is null)
            diagnostics.Error(WrittenAt, "missing-field", $"The gate '{Id}' is {Words.Of(Mode)} and does not say within what time.", "Add 'within'.");
        if (Until <= From)
            diagnostics.Error(WrittenAt, "contradiction", $"The gate '{Id}' ends before it begins.", "Mend 'from' or 'until'.");
        foreach (var step in Steps.Where(step => (step.Present is not null || step.Support is not null) && Of is null))
            diagnostics.Error(step.WrittenAt, "missing-field", $"The gate '{Id}' reckons with shares of a body and does not say how large it is.", "Add 'of'.");
    }

    /// <summary>Whether the rule holds on the day.</summary>
    public bool Holds(LocalDate day) => day >= From && (Until is not { } until || day < until);
}
