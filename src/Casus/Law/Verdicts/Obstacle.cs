// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>One thing that stands in the way of a basis.</summary>
/// <param name="Ids">Ids of the facts, terms, versions or provisions that it turns on: one, or several of which some must come to hold.</param>
/// <param name="Says">What is missing, as a clause.</param>
/// <param name="Because">What is known on it.</param>
public sealed record Obstacle(ImmutableArray<string> Ids, string Says, Reason Because);
