// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Evidence;
using Casus.Forces;
using Casus.Law;
using Casus.Movement;
using NodaTime;

namespace Casus.Chain;

/// <summary>What a scenario changes in its case, sorted by kind.</summary>
public sealed record ScenarioSettings
{
    /// <summary>No change.</summary>
    public static ScenarioSettings None { get; } = new();

    /// <summary>The day whose law is applied; the day of the request when null.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The day whose knowledge counts; everything the pack holds when null.</summary>
    public LocalDate? AsKnown { get; init; }

    /// <summary>Answers to questions of fact, by fact.</summary>
    public ImmutableSortedDictionary<string, CaseFact> Facts { get; init; } = ImmutableSortedDictionary.Create<string, CaseFact>(StringComparer.Ordinal);

    /// <summary>Readings settled, by term.</summary>
    public ImmutableSortedDictionary<string, string> Readings { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The rule of the council; the rule of the day when null.</summary>
    public string? Rule { get; init; }

    /// <summary>The procedure of the council; that of the case or of the rule when null.</summary>
    public string? Procedure { get; init; }

    /// <summary>What is set of the vote: the decision, ballots, leanings, bargaining.</summary>
    public CouncilChoices Council { get; init; } = CouncilChoices.None;

    /// <summary>By what rule contributions are chosen; that of the case when null.</summary>
    public GenerationPolicy? Policy { get; init; }

    /// <summary>The only members asked to send anything; all when empty.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>The member that makes up what others do not send; that of the case when null.</summary>
    public string? Framework { get; init; }

    /// <summary>What is chosen for the planning of the movement.</summary>
    public LiftChoices Lift { get; init; } = LiftChoices.None;

    /// <summary>What is changed of the case's movement: leave of states to pass, and the rotation.</summary>
    public MovementChanges Movement { get; init; } = MovementChanges.None;

    /// <summary>Requirement lines of a table, which are moved in place of what the forces stage generates; none when empty.</summary>
    public ImmutableArray<RequirementLine> Lines { get; init; } = [];

    /// <summary>Aircraft of every fleet over those given to the case.</summary>
    public double AircraftTimes { get; init; } = 1;

    /// <summary>Values of quantities, by name.</summary>
    public ImmutableSortedDictionary<string, ClaimValue> Quantities { get; init; } = ImmutableSortedDictionary.Create<string, ClaimValue>(StringComparer.Ordinal);

    /// <summary>Claims to believe, by name of quantity.</summary>
    public ImmutableSortedDictionary<string, string> Beliefs { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
