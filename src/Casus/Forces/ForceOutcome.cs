// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Forces;

/// <summary>The answer of the forces stage.</summary>
/// <param name="Wanted">People wanted.</param>
/// <param name="Contributions">What is sent, by member in the order of the pack.</param>
/// <param name="Held">What is not sent, and why.</param>
/// <param name="Because">What the size wanted rests on, and by what rule it was met.</param>
public sealed record ForceOutcome(int Wanted, ImmutableArray<Contribution> Contributions, ImmutableArray<HeldBack> Held, Reason Because)
{
    /// <summary>By what rule contributions were chosen.</summary>
    public GenerationPolicy Policy { get; init; }

    /// <summary>How the search chose; null for the framework policy, which is a rule without a search.</summary>
    public PacketChoice? Choice { get; init; }

    /// <summary>What was worked out of the packet beside its sizes; null in a pass that did not ask for it.</summary>
    public ForceDepth? Depth { get; init; }

    /// <summary>People sent.</summary>
    public int Persons => Contributions.Sum(each => each.Persons);

    /// <summary>Vehicles sent.</summary>
    public int Vehicles => Contributions.Sum(each => each.VehicleTotal);

    /// <summary>When all of it may load, or null when nothing is sent.</summary>
    public Tick? ReadyAt => Contributions.IsEmpty ? null : Contributions.MaxBy(each => each.ReadyAt)!.ReadyAt;

    /// <summary>Members that send something, in the order in which their contributions stand.</summary>
    public ImmutableArray<string> Members => [.. Contributions.Select(each => each.Unit.Member).Distinct(StringComparer.Ordinal)];
}

/// <summary>How a search chose a packet, and what it rejected.</summary>
/// <param name="Proven">Whether no better packet exists under the policy; false when the search was cut off and this is the best it found.</param>
/// <param name="NextBest">The best packet that calls other units, or null when there is none.</param>
public sealed record PacketChoice(bool Proven, RejectedPacket? NextBest);

/// <summary>A packet that a search rejected.</summary>
/// <param name="Parts">Units and people of each.</param>
/// <param name="Added">Units that it calls and the chosen packet does not.</param>
/// <param name="Dropped">Units that the chosen packet calls and it does not.</param>
/// <param name="ReadyAt">When all of it may load.</param>
public sealed record RejectedPacket(ImmutableArray<(Unit Unit, int Persons)> Parts, ImmutableArray<Unit> Added, ImmutableArray<Unit> Dropped, Tick ReadyAt);

/// <summary>What is worked out of a packet on best evidence, beside its sizes.</summary>
/// <param name="Pool">How each limit cut the people there are down to those sent.</param>
/// <param name="Tasks">Which units serve which task.</param>
/// <param name="Command">Who commands, or null when neither the case nor a force says.</param>
/// <param name="Interoperability">What the contingents have in common.</param>
/// <param name="Policies">What each policy would give.</param>
public sealed record ForceDepth(ForcePool Pool, ImmutableArray<TaskOutcome> Tasks, CommandOutcome? Command, Interoperability Interoperability, ImmutableArray<PolicyResult> Policies);

/// <summary>What one policy gives.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Persons">People sent.</param>
/// <param name="Vehicles">Vehicles sent.</param>
/// <param name="Units">Units that send them.</param>
/// <param name="Members">Members that send them.</param>
/// <param name="ReadyAt">When all of it may load; null when nothing is sent.</param>
/// <param name="TasksUnmet">Tasks for which people or vehicles are missing.</param>
/// <param name="Proven">Whether no better packet exists under the policy; true of the framework policy, which follows a rule.</param>
public sealed record PolicyResult(GenerationPolicy Policy, int Persons, int Vehicles, int Units, int Members, Tick? ReadyAt, int TasksUnmet, bool Proven);
