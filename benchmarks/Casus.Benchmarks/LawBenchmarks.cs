// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Casus.Documents;
using Casus.Evidence;
using Casus.Law;
using Casus.Packs;
using NodaTime;

namespace Casus.Benchmarks;

/// <summary>Time of the verdicts of a case with every reason, of what would change them, and of a million verdicts over varied facts and dates.</summary>
[MemoryDiagnoser]
public class LawBenchmarks
{
    private const int Many = 1_000_000;
    private static readonly FactAnswer[] Answers = [FactAnswer.Yes, FactAnswer.No, FactAnswer.Unknown, FactAnswer.Disputed];

    private Pack pack = null!;
    private LawInquiry inquiry = null!;
    private LawInquiry[] varied = null!;
    private string[] bases = null!;

    /// <summary>Reads the pack, and makes 4,096 situations: other facts, another day of the covered period each.</summary>
    [GlobalSetup]
    public void Setup()
    {
        pack = new PackReader(FullRunBenchmarks.PacksFolder(), DocumentLimits.Default, TimeProvider.System).Read("csto");
        var given = pack.Cases["kazakhstan-2022"].Given;
        var quantities = new Quantities(pack.Evidence, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null);
        var facts = given.Facts.ToImmutableSortedDictionary(fact => fact.Fact, fact => fact, StringComparer.Ordinal);
        inquiry = new LawInquiry(pack.Law, quantities, given.Request, given.Request.At.Date, facts, given.Arguments, ImmutableSortedDictionary<string, string>.Empty);
        bases = [.. pack.Law.Bases.Select(basis => basis.Id)];
        var (from, days) = (pack.Manifest.CoversFrom!.Value, Period.DaysBetween(pack.Manifest.CoversFrom.Value, pack.Manifest.CoversUntil!.Value));
        varied = [.. Enumerable.Range(0, 4096).Select(i => inquiry with { AsOf = from.PlusDays((int)(i * 7919L % days)), Facts = Varied(facts, i) })];
    }

    /// <summary>The verdicts on all 13 bases of csto/kazakhstan-2022 with the tree of reasons, obstacles and suppositions.</summary>
    [Benchmark(Baseline = true)]
    public int OneCaseWithFullTrace() => LawStage.Verdicts(inquiry).Length;

    /// <summary>The same with the diagnosis of what is contested and the five national authorisations: all that the stage answers.</summary>
    [Benchmark]
    public LegalOutcome TheWholeStage() => LawStage.Answer(inquiry);

    /// <summary>The whole stage, with every smallest set of changes that would turn each verdict.</summary>
    [Benchmark]
    public int OneCaseWithWhatWouldChangeIt() => LawStage.Answer(inquiry).Bases.Sum(each => each.Turning.Sets.Length);

    /// <summary>A million verdicts, each on one basis in a situation of its own, instruments looked up anew.</summary>
    [Benchmark(OperationsPerInvoke = Many)]
    public int MillionVerdicts()
    {
        var open = 0;
        for (var i = 0; i < Many; i++)
            open += LawStage.AnswerOn(varied[i % varied.Length], bases[i % bases.Length]) is Answer.Yes or Answer.Arguable ? 1 : 0;
        return open;
    }

    private static ImmutableSortedDictionary<string, CaseFact> Varied(ImmutableSortedDictionary<string, CaseFact> facts, int seed)
    {
        var number = (uint)seed;
        return facts.ToImmutableSortedDictionary(
            each => each.Key,
            each =>
            {
                number = unchecked((number * 1664525) + 1013904223);
                return each.Value with { Answer = Answers[number >> 30] };
            },
            StringComparer.Ordinal);
    }
}
