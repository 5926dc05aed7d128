// SPDX-License-Identifier: Apache-2.0
using Casus.Law;

namespace Casus.Chain;

/// <summary>How likely a member's own authorisation is to open, and after how long, over the replications of a run.</summary>
public static class LawForecast
{
    /// <summary>The forecast for a member of the day; null for a run without replications.</summary>
    public static GateForecast? Of(Run run, string member) => run.Replications == 0
        ? null
        : GateForecast.Of(member, run.Scenario.Seed, run.Replications, threads: 1, draws => LawQuestion.Of(run.Scenario, run.Best.Law.AsOf, draws));
}
