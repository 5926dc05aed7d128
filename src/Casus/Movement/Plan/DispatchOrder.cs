// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>What a plan decides for one line; what is left out is decided by the rule.</summary>
/// <param name="Priority">Takes the place of the line's own priority.</param>
/// <param name="Mode">How it moves, among the modes that it could take.</param>
/// <param name="To">Port of debarkation, among the airfields of arrival.</param>
public readonly record struct LineOrder(int? Priority, Mode? Mode, string? To);

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

    /// <summary>The plan of which a run starts: the rule alone.</summary>
    public static DispatchOrder By(DispatchRule rule) => new(rule, ImmutableSortedDictionary.Create<string, LineOrder>(StringComparer.Ordinal));
}
