// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>What a plan decides for one line; what is left out is decided by the rule.</summary>
/// <param name="Priority">Takes the place of the line's own priority.</param>
/// <param name="Mode">How it moves, among the modes that it could take.</param>
/// <param name="To">Port of debarkation, among the airfields of arrival.</param>
public readonly record struct LineOrder(int? Priority, Mode? Mode, string? To)
{
    /// <summary>A type of aircraft, by id, that takes what it can of this line before it takes of any other, whatever the rule; null for none.</summary>
    public string? Claims { get; init; }
}

/// <summary>A plan: the rule of dispatch and what it decides line by line. Carried out by the simulation, it gives a schedule, on best evidence or in any replication.</summary>
/// <param name="Rule">Which load a free aircraft takes.</param>
/// <param name="Lines">What is decided for single lines, by id.</param>
public sealed record DispatchOrder(DispatchRule Rule, ImmutableSortedDictionary<string, LineOrder> Lines)
{
    /// <summary>
    /// With the rule of priority: how long an aircraft may wait for a load of higher priority. Only loads that it could begin to load at most so long after the soonest one are looked at. Null
    /// lets it wait without limit.
    /// </summary>
    public Tick? Patience { get; init; }

    /// <summary>How many of the people of a line go with each of its vehicles.</summary>
    public Seating Seating { get; init; }

    /// <summary>Whether an aircraft leaves a load to others when those that would have unloaded it sooner carry all that is left.</summary>
    public bool Yields { get; init; }

    /// <summary>Types of aircraft, by id, that the plan leaves on the ground: places and teams are better used without them.</summary>
    public ImmutableSortedSet<string> Grounded { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The plan of which a run starts: the rule alone.</summary>
    public static DispatchOrder By(DispatchRule rule) => new(rule, ImmutableSortedDictionary.Create<string, LineOrder>(StringComparer.Ordinal));
}
