// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Chain;

/// <summary>How the members' own authorisations went, set beside the forecast. The only place of the chain that reads how they went; nothing that the model answers can see it.</summary>
public static class LawReplay
{
    /// <summary>Replays every authorisation of which the case knows the course, in the order of the case.</summary>
    public static ImmutableArray<GateReplayOutcome> Of(Run run)
    {
        var scenario = run.Scenario;
        var quantities = new Quantities(scenario.Pack.Evidence, scenario.Settings.Quantities, scenario.Settings.Beliefs, draws: null);
        return [.. scenario.Pack.ProceedingsIn(scenario.Case.Id).Select(each => GateReplay.Of(scenario.Pack.Law, quantities, scenario.Case.Given.Request, each))];
    }
}
