// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Chain;

/// <summary>Something that happens in a run, and why.</summary>
/// <param name="At">When, counted from the request.</param>
/// <param name="Stage">The stage: request, may, will, with, fast or then.</param>
/// <param name="What">What happens.</param>
/// <param name="Because">Why, in clauses that end in ids of claims, assumptions, rules or provisions.</param>
public sealed record TimelineEntry(Tick At, string Stage, string What, ImmutableArray<string> Because);
