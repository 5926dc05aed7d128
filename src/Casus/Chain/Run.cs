// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Casus.Packs;

namespace Casus.Chain;

/// <summary>
/// A scenario run through the chain: once on best evidence, and so often with everything drawn that ranges can be given. A pure function of scenario and number of
/// replications; the number of threads changes nothing.
/// </summary>
public sealed record Run
{
    /// <summary>Version of the model, part of every fingerprint. Raised whenever a result can change.</summary>
    public const string ModelVersion = "casus-0.4.1";

    /// <summary>Replications made unless a caller says otherwise. A setting of the tool.</summary>
    public const int UsualReplications = 200;

    private Run(Scenario scenario, int replications, StageResults best, ImmutableSortedDictionary<string, Result> results, double adoptedShare)
    {
        (Scenario, Replications, Best, Results, AdoptedShare) = (scenario, replications, best, results, adoptedShare);
        Timeline = Chain.Timeline.Of(scenario, best);
        Comparison = Chain.Comparison.Of(scenario.Pack, scenario.Case.Id, results);
    }

    /// <summary>What was run.</summary>
    public Scenario Scenario { get; }

    /// <summary>Replications made.</summary>
    public int Replications { get; }

    /// <summary>The pass on best evidence.</summary>
    public StageResults Best { get; }

    /// <summary>Every result by its name in the contract.</summary>
    public ImmutableSortedDictionary<string, Result> Results { get; }

    /// <summary>Share of the replications in which the council adopted.</summary>
    public double AdoptedShare { get; }

    /// <summary>What happens, in order of time.</summary>
    public ImmutableArray<TimelineEntry> Timeline { get; }

    /// <summary>What happened, beside what the model says.</summary>
    public ImmutableArray<ComparisonLine> Comparison { get; }

    /// <summary>Hash of everything that can change the results, as hexadecimal SHA-256, first 16 digits.</summary>
    public string Fingerprint
    {
        get
        {
            var text = string.Join('\n', [ModelVersion, Scenario.Pack.Fingerprint, Scenario.Case.Id, $"{Scenario.Seed}", $"{Replications}", .. Scenario.Changes.Select(each => each.ToString())]);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
        }
    }

    /// <summary>Runs a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="replications">Replications with everything drawn; 0 gives no ranges.</param>
    /// <param name="threads">Threads used, at least 1.</param>
    public static Run Of(Scenario scenario, int replications, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replications);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var best = ChainPass.Through(scenario, draws: null);
        var orders = MovementOrders.Of(best);
        var kept = new Dictionary<string, double>[replications];
        Parallel.For(0, replications, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => kept[i] = Replication.Run(scenario, (uint)i, best, orders));
        var ranges = Ranges(kept);
        var adopted = replications == 0 ? 0 : kept.Sum(each => each["will.adopted"]) / replications;
        return new Run(scenario, replications, best, ResultTable.Of(best, ranges), adopted);
    }

    private static Dictionary<string, ResultRange> Ranges(Dictionary<string, double>[] kept)
    {
        var ranges = new Dictionary<string, ResultRange>(StringComparer.Ordinal);
        foreach (var path in kept.SelectMany(each => each.Keys).Distinct(StringComparer.Ordinal))
        {
            var values = kept.Where(each => each.ContainsKey(path)).Select(each => each[path]).Order().ToArray();
            ranges[path] = new ResultRange(values[Rank(values.Length, 5)], values[Rank(values.Length, 95)], values.Length);
        }
        return ranges;
    }

    /// <summary>Index of the order statistic nearest to a percentile: that of rank p(n + 1)/100, kept within the sample.</summary>
    private static int Rank(int count, int percentile) => Math.Clamp(((percentile * (count + 1)) + 50) / 100, 1, count) - 1;
}
