// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Forces;
using Casus.Law;
using Casus.Movement;
using Casus.Operations;

namespace Casus.Packs;

/// <summary>A crisis, historical or invented: what was given when the request was made, and apart from it what then happened.</summary>
[Summary("A crisis: what was given when the request was made, and apart from it what then happened.")]
public sealed record CaseFile : Entry
{
    /// <summary>Its id; the file bears the same name.</summary>
    [Field("Id of the case; the file has the same name.")]
    [Names("case")]
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    [Field("Title of the case.")]
    public required string Title { get; init; }

    /// <summary>The crisis in a few sentences.</summary>
    [Field("The crisis in a few sentences of our own.")]
    public required string Says { get; init; }

    /// <summary>Whether it is invented.</summary>
    [Field("Whether the case is invented, for an exercise.")]
    public bool Invented { get; init; }

    /// <summary>What was given when the request was made.</summary>
    [Field("What was given when the request was made: all that the model may read.")]
    public required CaseGiven Given { get; init; }

    /// <summary>What then happened.</summary>
    [Field("What then happened: read only by the comparison at the end.")]
    public ImmutableArray<ObservedQuantity> Observed { get; init; } = [];

    /// <summary>How the members' own authorisations went.</summary>
    [Field("How the members' own authorisations went: read only by the comparison and the replay.")]
    public ImmutableArray<Proceeding> Proceedings { get; init; } = [];
}

/// <summary>What was given when the request was made: all that the model may read of a case.</summary>
[Summary("What was given when the request was made: all that the model may read.")]
public sealed record CaseGiven : Entry
{
    /// <summary>The request.</summary>
    [Field("The request that opens the case.")]
    public required Request Request { get; init; }

    /// <summary>Facts of the case.</summary>
    [Field("Facts of the case; a fact not listed is unknown.")]
    public required ImmutableArray<CaseFact> Facts { get; init; }

    /// <summary>Opinions on bases.</summary>
    [Field("Who held which basis open or doubtful.")]
    public ImmutableArray<Argument> Arguments { get; init; } = [];

    /// <summary>How the case comes before the council.</summary>
    [Field("How the case comes before the council: procedure, common mood, issues.")]
    public CouncilAgenda? Council { get; init; }

    /// <summary>Positions of the members.</summary>
    [Field("Positions of the members on the matter.")]
    public required ImmutableArray<CouncilPosition> Positions { get; init; }

    /// <summary>What is asked of the members' forces.</summary>
    [Field("What is asked of the members' forces; left out when no forces are asked for.")]
    public Requirement? Requirement { get; init; }

    /// <summary>Lift and arrival.</summary>
    [Field("Lift and airfields of arrival; left out when no forces are asked for.")]
    public LiftPlan? Lift { get; init; }

    /// <summary>The task of the force.</summary>
    [Field("The task of the force; left out when no forces are asked for.")]
    public Mission? Mission { get; init; }
}
