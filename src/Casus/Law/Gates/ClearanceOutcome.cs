// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Law;

/// <summary>Whether and when a state on the way lets a member's forces through.</summary>
/// <param name="Clearance">The clearance.</param>
/// <param name="GivenAfter">When it is given, counted from the decision of the council; null when it is refused.</param>
/// <param name="Says">The outcome in a sentence.</param>
/// <param name="Because">What it rests on.</param>
public sealed record ClearanceOutcome(Clearance Clearance, Tick? GivenAfter, string Says, Reason Because);
