// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Documents;
using Casus.Packs;

namespace Casus.Studies;

/// <summary>What a study of closure found.</summary>
/// <param name="Study">The study.</param>
/// <param name="Fingerprint">Fingerprint of the pack.</param>
/// <param name="Within">The time within which the force is to close, in hours.</param>
/// <param name="Rows">Every scenario at every size: scenarios in the order of the study, in each the sizes rising.</param>
public sealed record ClosureResult(ClosureStudy Study, string Fingerprint, double Within, ImmutableArray<ClosureRow> Rows)
{
    /// <summary>What was found at a size, by scenario in the order of the study.</summary>
    public IEnumerable<ClosureRow> At(int size) => Rows.Where(row => row.Asked == size);
}

/// <summary>Runs a study of closure: every scenario at every size with every number of aircraft, the same draws for all of them.</summary>
public static class ClosureRunner
{
    /// <summary>Runs a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="pack">Its pack.</param>
    /// <param name="threads">How many threads; the result is the same for any number.</param>
    /// <param name="progress">Told how many rows there are so far, and of how many; always on the calling thread.</param>
    /// <param name="cancelled">Breaks the study off.</param>
    /// <exception cref="DocumentException">The study names something that the pack does not have, or sets something that cannot be set; everything of the kind is listed.</exception>
    /// <exception cref="OperationCanceledException">The study was broken off.</exception>
    public static ClosureResult Run(ClosureStudy study, Pack pack, int threads, Action<int, int>? progress = null, CancellationToken cancelled = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var within = ClosureChecks.Within(study, pack);
        var scenarios = ClosureChecks.Scenarios(study, pack);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancelled };
        var sizes = study.Sizes.Length;
        var rows = ImmutableArray.CreateBuilder<ClosureRow>(study.Scenarios.Length * sizes);
        progress?.Invoke(0, rows.Capacity);
        var best = new StageResults[rows.Capacity];
        Parallel.For(0, best.Length, parallel, i => best[i] = ChainPass.Through(scenarios[i / sizes][i % sizes], draws: null));
        ClosureTrial? before = null;
        for (var i = 0; i < best.Length; i++)
        {
            before = new ClosureTrial(study, scenarios[i / sizes][i % sizes], best[i], i % sizes == 0 ? null : before, parallel);
            rows.Add(before.Row(study.Scenarios[i / sizes], study.Sizes[i % sizes], within));
            progress?.Invoke(rows.Count, rows.Capacity);
        }
        return new ClosureResult(study, pack.Fingerprint, within, rows.MoveToImmutable());
    }
}
