// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Council;

/// <summary>A question put to the council: will they act?</summary>
/// <param name="Rules">All rules of the pack.</param>
/// <param name="Rule">The rule applied.</param>
/// <param name="Positions">Positions of the members on the matter.</param>
/// <param name="Quantities">Resolves chances and times.</param>
/// <param name="Law">The answer of the law stage.</param>
/// <param name="RequestMade">Whether an official request was made; without one the council is not seized.</param>
/// <param name="HostConsents">Whether the host consents to action in its territory.</param>
/// <param name="Decision">The decision when the user has set it, else null.</param>
public sealed record CouncilInquiry(
    ImmutableArray<VotingRule> Rules,
    VotingRule Rule,
    ImmutableArray<CouncilPosition> Positions,
    Quantities Quantities,
    LegalOutcome Law,
    bool RequestMade,
    bool HostConsents,
    bool? Decision);
