// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>What a case asks of the members' forces.</summary>
[Summary("What the case asks of the members' forces.")]
public sealed record Requirement : Entry
{
    /// <summary>People wanted.</summary>
    [Field("Quantity: people wanted in all.")]
    public required Quantity<Persons> Persons { get; init; }

    /// <summary>Forces from which units are taken.</summary>
    [Field("Ids of the collective forces from which units are taken.")]
    [Refers("force")]
    public required ImmutableArray<string> Forces { get; init; }

    /// <summary>Kind of the crisis.</summary>
    [Field("Kind of the crisis, for the limits of each force.")]
    public required CrisisKind Crisis { get; init; }

    /// <summary>The member that makes up what others do not send.</summary>
    [Field("Code of the member that makes up what the others do not send.")]
    [Refers("member")]
    public required string Framework { get; init; }

    /// <summary>Least part of a unit worth calling.</summary>
    [Field("Quantity: share of a unit that must be needed before the unit is called for the rest of a number; any part when left out.")]
    public Quantity<Share>? LeastPart { get; init; }

    /// <summary>Ceilings that members' mandates set.</summary>
    [Field("Ceilings that members announced for their contingents when they decided.")]
    public ImmutableArray<Mandate> Mandates { get; init; } = [];

    /// <summary>By what rule contributions are chosen.</summary>
    [Field("By what rule contributions are chosen; framework when left out.")]
    public GenerationPolicy Policy { get; init; } = GenerationPolicy.Framework;

    /// <summary>What the people are for.</summary>
    [Field("Tasks, each with people, skills and vehicles by a time. They may overlap with the people wanted in all, and do not add to it.")]
    public ImmutableArray<ForceTask> Tasks { get; init; } = [];

    /// <summary>Who commands in this case.</summary>
    [Field("Who commands in this case, where it was known when the case opened; the command of the force when left out.")]
    public Command? Command { get; init; }

    /// <summary>Why so.</summary>
    [Field("What the requirement rests on, in our own words.")]
    public required string Says { get; init; }
}

/// <summary>The ceiling that a member's decision sets for its contingent.</summary>
[Summary("The ceiling that a member's decision sets for its contingent.")]
public sealed record Mandate : Entry
{
    /// <summary>The member.</summary>
    [Field("Code of the member.")]
    [Refers("member")]
    public required string Member { get; init; }

    /// <summary>People it allows.</summary>
    [Field("Quantity: people it allows.")]
    public required Quantity<Persons> Persons { get; init; }

    /// <summary>Vehicles it allows.</summary>
    [Field("Quantity: vehicles it allows; as many as the unit takes when left out.")]
    public Quantity<Vehicles>? Vehicles { get; init; }
}
