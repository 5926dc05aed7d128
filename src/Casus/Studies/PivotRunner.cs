// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Documents;
using Casus.Packs;

namespace Casus.Studies;

/// <summary>Runs a study of who decides.</summary>
public static class PivotRunner
{
    /// <summary>Runs a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="pack">Its pack.</param>
    /// <param name="threads">How many threads; the result is the same for any number.</param>
    /// <param name="progress">Told how many findings there are so far, and of how many; always on the calling thread.</param>
    /// <exception cref="DocumentException">The study names something that the pack does not have, or asks for what is out of reach; everything of the kind is listed.</exception>
    public static PivotResult Run(PivotStudy study, Pack pack, int threads, Action<int, int>? progress = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var diagnostics = new Diagnostics();
        PivotChecks.Names(study, pack, diagnostics);
        ThrowOn(diagnostics);
        var tried = Tried(study).Select(each => (each.Epoch, each.Placebo, each.Variants, Source: SourceOf(study, pack, each.Epoch, each.Rule))).ToArray();
        foreach (var (epoch, _, _, source) in tried)
            PivotChecks.Council(study, epoch, source.Best.Council.Chamber, pack, diagnostics);
        ThrowOn(diagnostics);
        var findings = ImmutableArray.CreateBuilder<PivotFinding>();
        var all = tried.Sum(each => each.Variants.Length);
        foreach (var (epoch, placebo, variants, source) in tried)
        {
            var trial = new PivotTrial(study, epoch, placebo, source, threads);
            foreach (var variant in variants)
            {
                progress?.Invoke(findings.Count, all);
                findings.Add(trial.Find(variant));
            }
        }
        return new PivotResult(study, pack.Fingerprint, findings.ToImmutable());
    }

    /// <summary>What is tried: at each time the rule of the time, with every variant, then the other rules.</summary>
    private static IEnumerable<(Epoch Epoch, string Rule, bool Placebo, PivotVariant[] Variants)> Tried(PivotStudy study) =>
        from epoch in study.Epochs
        from rule in study.Rules.Prepend(epoch.Rule).Concat(study.Placebos).Distinct(StringComparer.Ordinal)
        select (epoch, rule, study.Placebos.Contains(rule), rule == epoch.Rule ? Enum.GetValues<PivotVariant>() : [PivotVariant.Full]);

    private static LeaningSource SourceOf(PivotStudy study, Pack pack, Epoch epoch, string rule) =>
        new(pack.Evidence, ChainPass.Through(Scenario.Of(pack, epoch.Case, (ulong)study.Seed, [], [("council.rule", rule)]), draws: null));

    private static void ThrowOn(Diagnostics diagnostics)
    {
        if (diagnostics.HasErrors)
            throw new DocumentException(diagnostics.Sorted);
    }
}
