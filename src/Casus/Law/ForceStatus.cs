// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Whether a version of an instrument bound a state on a day.</summary>
/// <param name="Value">True, false, or unknown when the day of entry into force is itself in doubt.</param>
/// <param name="Says">The finding in a clause, such as <c>in force since 2012-12-19</c>.</param>
/// <param name="Because">What the finding rests on.</param>
public sealed record ForceStatus(Kleene Value, string Says, Reason Because);
