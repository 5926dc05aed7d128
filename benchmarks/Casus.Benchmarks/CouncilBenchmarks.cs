// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Casus.Chain;
using Casus.Council;
using Casus.Documents;
using Casus.Evidence;
using Casus.Packs;
using Casus.Simulation;

namespace Casus.Benchmarks;

/// <summary>Time of a vote: the whole stage, drawn and on best evidence, and a million councils of six drawn one by one.</summary>
[MemoryDiagnoser]
public class CouncilBenchmarks
{
    private const int Many = 1_000_000;

    private EvidenceBook book = null!;
    private StageResults best = null!;
    private BallotDraws draws = null!;
    private Ballot[] ballots = null!;
    private uint number;

    /// <summary>Reads the pack and makes the council of a case ready.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var pack = new PackReader(FullRunBenchmarks.PacksFolder(), DocumentLimits.Default, TimeProvider.System).Read("csto");
        book = pack.Evidence;
        best = ChainPass.Through(Scenario.Of(pack, "kazakhstan-2022", 1, [], []), draws: null);
        draws = new BallotDraws(best.Council.Chamber.Applied.Scores.Voters, best.Council.Leanings.Follows);
        ballots = new Ballot[best.Council.Leanings.Voters.Length];
    }

    /// <summary>The whole stage with everything drawn: positions, mood, ballots, the exact chance of adoption given the positions, participation, time.</summary>
    [Benchmark]
    public CouncilOutcome DrawnStage() => CouncilStage.Answer(new CouncilInquiry(best.Council.Chamber, Quantities(new KeyedDraws(1, number++)), best.Law, RequestMade: true, CouncilChoices.None));

    /// <summary>The whole stage on best evidence: who is pivotal, the likeliest ballots together, the chance under all eleven rules, every reason.</summary>
    [Benchmark]
    public CouncilOutcome BestStage() => CouncilStage.Answer(new CouncilInquiry(best.Council.Chamber, Quantities(null), best.Law, RequestMade: true, CouncilChoices.None));

    /// <summary>A million councils of six: ballots drawn with the common mood, the rule applied to each.</summary>
    [Benchmark(OperationsPerInvoke = Many)]
    public int MillionCouncils() => Adopted(best.Council.Leanings);

    /// <summary>The same with members that lean each for itself.</summary>
    [Benchmark(OperationsPerInvoke = Many)]
    public int MillionIndependentCouncils() => Adopted(best.Council.Leanings with { Correlation = 0 });

    private int Adopted(Leanings leanings)
    {
        var (scores, adopted) = (best.Council.Chamber.Applied.Scores, 0);
        for (var i = 0; i < Many; i++)
        {
            draws.Cast(leanings, new KeyedDraws(1, (uint)i), ballots);
            adopted += scores.Adopts(ballots) ? 1 : 0;
        }
        return adopted;
    }

    private Quantities Quantities(KeyedDraws? drawn) =>
        new(book, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, drawn);
}
