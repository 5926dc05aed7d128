// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Law;
using Casus.Packs;
using Casus.Simulation;
using NodaTime;

namespace Casus.Chain;

/// <summary>The question that a case puts to the law of any day, without the rest of the chain.</summary>
internal static class LawQuestion
{
    /// <summary>The question of a case under its own facts, on the law of a day. Readings, values and the day of knowledge that a scenario sets go with it; facts that it sets do not.</summary>
    public static LawInquiry Of(Pack pack, Case crisis, ScenarioSettings settings, LocalDate day) =>
        Of(pack, crisis, settings, Facts(crisis), day, draws: null);

    /// <summary>The question of a scenario, with the facts that it sets, on the law of a day.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="day">The day.</param>
    /// <param name="draws">The draws of a replication, or null for best evidence.</param>
    public static LawInquiry Of(Scenario scenario, LocalDate day, KeyedDraws? draws = null) =>
        Of(scenario.Pack, scenario.Case, scenario.Settings, Facts(scenario.Case).SetItems(scenario.Settings.Facts), day, draws);

    private static LawInquiry Of(Pack pack, Case crisis, ScenarioSettings settings, ImmutableSortedDictionary<string, CaseFact> facts, LocalDate day, KeyedDraws? draws) => new(
        pack.Law,
        new Quantities(pack.Evidence, settings.Quantities, settings.Beliefs, draws),
        crisis.Given.Request,
        day,
        facts,
        crisis.Given.Arguments,
        settings.Readings,
        settings.AsKnown);

    private static ImmutableSortedDictionary<string, CaseFact> Facts(Case crisis) =>
        crisis.Given.Facts.ToImmutableSortedDictionary(fact => fact.Fact, fact => fact, StringComparer.Ordinal);
}
