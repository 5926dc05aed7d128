// SPDX-License-Identifier: Apache-2.0
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Council;
using Casus.Evidence;
using Casus.Forces;
using Casus.Law;
using Casus.Simulation;
using Casus.Tests.Support;

namespace Casus.Tests.Chain;

/// <summary>The cases of the CSTO pack, as shipped, with settings as a user writes them on the command line.</summary>
internal static class Shipped
{
    private static readonly ConcurrentDictionary<string, StageResults> Passes = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Case, int Replications), Lazy<Run>> Runs = new();

    public static TheoryData<string> Cases => [.. Repository.Csto.Cases.Keys];

    public static Scenario Scenario(string crisis, params string[] settings) => Scenario(crisis, 1, settings);

    public static Scenario Scenario(string crisis, ulong seed, params string[] settings) => Casus.Chain.Scenario.Of(
        Repository.Csto,
        crisis,
        seed,
        settings.Where(each => !each.Contains('=', StringComparison.Ordinal)),
        settings.Where(each => each.Contains('=', StringComparison.Ordinal)).Select(each => (each[..each.IndexOf('=', StringComparison.Ordinal)], each[(each.IndexOf('=', StringComparison.Ordinal) + 1)..])));

    /// <summary>The pass on best evidence; a setting is <c>path=value</c> or the name of a change.</summary>
    public static StageResults Pass(string crisis, params string[] settings) =>
        Passes.GetOrAdd($"{crisis} {string.Join(' ', settings)}", _ => ChainPass.Through(Scenario(crisis, settings), draws: null));

    /// <summary>One replication with everything drawn.</summary>
    public static StageResults Drawn(string crisis, uint replication, params string[] settings) => Drawn(crisis, new KeyedDraws(1, replication), settings);

    public static StageResults Drawn(string crisis, KeyedDraws draws, params string[] settings) =>
        ChainPass.Through(Scenario(crisis, settings), draws, Pass(crisis, settings).Law, Pass(crisis, settings).Council.Chamber, MovementOrders.Of(Pass(crisis, settings)));

    /// <summary>One replication as far as the forces, the council taken to adopt.</summary>
    public static (Quantities Quantities, ForceOutcome Forces) Generated(string crisis, uint replication)
    {
        var (pack, best, scenario) = (Repository.Csto, Pass(crisis), Scenario(crisis));
        var given = scenario.Case.Given;
        var quantities = new Quantities(pack.Evidence, scenario.Settings.Quantities, scenario.Settings.Beliefs, new KeyedDraws(1, replication));
        var none = ImmutableSortedDictionary<string, CaseFact>.Empty;
        var law = LawStage.Again(best.Law, new LawInquiry(pack.Law, quantities, given.Request, best.Law.AsOf, none, [], scenario.Settings.Readings));
        var council = CouncilStage.Answer(new CouncilInquiry(best.Council.Chamber, quantities, law, RequestMade: true, CouncilChoices.None with { Decision = true }));
        return (quantities, ForceStage.Answer(new ForceInquiry(pack.Forces, pack.Units, given.Requirement!, quantities, law, council)));
    }

    /// <summary>The run with seed 1 and no changes.</summary>
    public static Run Run(string crisis, int replications = 20) =>
        Runs.GetOrAdd((crisis, replications), key => new Lazy<Run>(() => Casus.Chain.Run.Of(Scenario(key.Case), key.Replications, threads: 2))).Value;
}
