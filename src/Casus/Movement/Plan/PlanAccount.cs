// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>One better plan found on the way.</summary>
/// <param name="Tried">How many plans had been tried.</param>
/// <param name="ClosureAt">The closure that it gives; null when it leaves something behind.</param>
/// <param name="Says">What was tried, a clause.</param>
public sealed record PlanStep(int Tried, Tick? ClosureAt, string Says);

/// <summary>How a plan was found.</summary>
/// <param name="Order">The plan.</param>
/// <param name="Tried">Plans tried in all: the effort, a count and not a time, so that the same effort gives the same plan on any machine.</param>
/// <param name="Steps">The plans that were the best so far, in order.</param>
/// <param name="Stopped">Why the search stopped, a clause: the bound is reached, or the effort is spent.</param>
public sealed record PlanAccount(DispatchOrder Order, int Tried, ImmutableArray<PlanStep> Steps, string Stopped);
