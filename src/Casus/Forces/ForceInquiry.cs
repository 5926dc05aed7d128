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
    CouncilOutcome Council);
