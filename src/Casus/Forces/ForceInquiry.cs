// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Forces;

/// <summary>A question put to the order of battle: with what?</summary>
/// <param name="Forces">Collective forces by id.</param>
/// <param name="Units">The order of battle.</param>
/// <param name="Requirement">What is asked for.</param>
/// <param name="Quantities">Resolves strengths and readiness.</param>
/// <param name="Law">The answer of the law stage.</param>
/// <param name="Council">The answer of the council stage.</param>
public sealed record ForceInquiry(
    ImmutableSortedDictionary<string, Force> Forces,
    ImmutableArray<Unit> Units,
    Requirement Requirement,
    Quantities Quantities,
    LegalOutcome Law,
    CouncilOutcome Council)
{
    /// <summary>By what rule contributions are chosen; that of the requirement when null.</summary>
    public GenerationPolicy? Policy { get; init; }

    /// <summary>The only members that are asked to send anything; all when empty.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>Exercises held before the day, with those who took part.</summary>
    public ImmutableArray<JointExercise> Exercises { get; init; } = [];

    /// <summary>Whether pool, tasks, command, interoperability and the other policies are worked out too.</summary>
    public bool InDepth { get; init; }
}

/// <summary>An exercise that several states held together.</summary>
/// <param name="Name">Its name.</param>
/// <param name="When">When, in words.</param>
/// <param name="Participants">Codes of the states that took part.</param>
public sealed record JointExercise(string Name, string When, ImmutableArray<string> Participants);
