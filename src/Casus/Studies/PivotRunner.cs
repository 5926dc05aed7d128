// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Packs;

namespace Casus.Studies;

/// <summary>Runs a study of who decides.</summary>
public static class PivotRunner
{
    /// <summary>Runs a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="pack">Its pack.</param>
    /// <param name="threads">How many threads; the result is the same for any number.</param>
    /// <exception cref="DocumentException">The study names something that the pack does not have; everything of the kind is listed.</exception>
    public static PivotResult Run(PivotStudy study, Pack pack, int threads)
    {
        var diagnostics = new Diagnostics();
        Check(study, pack, diagnostics);
        if (diagnostics.HasErrors)
            throw new DocumentException(diagnostics.Sorted);
        var findings = ImmutableArray.CreateBuilder<PivotFinding>();
        foreach (var epoch in study.Epochs)
        {
            foreach (var rule in study.Rules.Prepend(epoch.Rule).Concat(study.Placebos).Distinct(StringComparer.Ordinal))
            {
                var placebo = study.Placebos.Contains(rule);
                var scenario = Scenario.Of(pack, epoch.Case, (ulong)study.Seed, [], [("council.rule", rule)]);
                var trial = new PivotTrial(study, epoch, placebo, new LeaningSource(pack.Evidence, ChainPass.Through(scenario, draws: null)), threads);
                foreach (var variant in rule == epoch.Rule ? Enum.GetValues<PivotVariant>() : [PivotVariant.Full])
                    findings.Add(trial.Find(variant));
            }
        }
        return new PivotResult(study, pack.Fingerprint, findings.ToImmutable());
    }

    private static void Check(PivotStudy study, Pack pack, Diagnostics diagnostics)
    {
        var members = pack.Law.Members.Select(member => member.Country).ToArray();
        foreach (var member in study.Pair.Append(study.Leader))
            Known(member, members, "member", study, diagnostics);
        foreach (var rule in study.Rules.Concat(study.Placebos).Concat(study.Epochs.Select(epoch => epoch.Rule)))
            Known(rule, pack.Rules.Select(each => each.Id), "rule", study, diagnostics);
        var quantities = pack.Evidence.QuantityNames.ToHashSet(StringComparer.Ordinal);
        if (study.Prior is { } prior)
        {
            foreach (var name in new[] { prior.Weight.Name, prior.Width.Name, prior.Reach.Name })
                Known(name, quantities, "quantity", prior, diagnostics);
        }
        foreach (var epoch in study.Epochs)
        {
            if (!Known(epoch.Case, pack.Cases.Keys, "case", epoch, diagnostics) || study.Prior is not { } used)
                continue;
            foreach (var position in pack.Cases[epoch.Case].Given.Positions)
                Known(FormattableString.Invariant($"{used.Subject}.{epoch.Year}.{position.Member}"), quantities, "quantity", epoch, diagnostics);
        }
    }

    private static bool Known(string id, IEnumerable<string> known, string what, Entry at, Diagnostics diagnostics)
    {
        var all = known as IReadOnlySet<string> ?? known.ToHashSet(StringComparer.Ordinal);
        if (all.Contains(id))
            return true;
        diagnostics.Error(at.WrittenAt, "dangling-reference", $"The pack has no {what} '{id}'.", NearMiss.Remedy(id, all, what));
        return false;
    }
}
