// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Packs;

namespace Casus.Studies;

/// <summary>Checks a study against its pack before any time is spent on it.</summary>
internal static class PivotChecks
{
    /// <summary>Most voters of a council: each pair of them needs a machine of its own.</summary>
    private const int MostVoters = 40;

    /// <summary>Whether the pack has everything that the study names.</summary>
    public static void Names(PivotStudy study, Pack pack, Diagnostics diagnostics)
    {
        if (study.Pack != pack.Manifest.Id)
            diagnostics.Error(study.WrittenAt, "dangling-reference", $"The study is one of the pack '{study.Pack}', and '{pack.Manifest.Id}' was read.", "Read the pack that the study names.");
        var members = pack.Law.Members.Select(member => member.Country).ToHashSet(StringComparer.Ordinal);
        foreach (var member in study.Pair.Append(study.Leader))
            Known(member, members, "member", study, diagnostics);
        var rules = pack.Rules.Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in study.Rules.Concat(study.Placebos))
            Known(rule, rules, "rule", study, diagnostics);
        foreach (var epoch in study.Epochs)
        {
            Known(epoch.Rule, rules, "rule", epoch, diagnostics);
            Known(epoch.Case, pack.Cases.Keys, "case", epoch, diagnostics);
        }
        if (study.Prior is not { } prior)
            return;
        var quantities = pack.Evidence.QuantityNames.ToHashSet(StringComparer.Ordinal);
        Within(prior.Width, quantities, prior, pack, diagnostics, range => range.Low >= 0, "not less than nothing");
        Within(prior.Reach, quantities, prior, pack, diagnostics, range => range.Low > 0, "more than nothing");
        Within(prior.Weight, quantities, prior, pack, diagnostics, range => range is { Low: >= 0, High: <= 1 }, "from nothing to the whole");
    }

    /// <summary>Whether a council can be worked out.</summary>
    public static void Council(PivotStudy study, Epoch epoch, Chamber chamber, Pack pack, Diagnostics diagnostics)
    {
        var (rule, voters) = (chamber.Applied, chamber.Applied.Scores.Voters.Length);
        if (voters < 2)
            diagnostics.Error(epoch.WrittenAt, "out-of-reach", $"Under the rule '{rule.Rule.Id}' fewer than two vote in the case '{epoch.Case}', and a pair is two.", "Name another rule or case.");
        else if (voters > MostVoters)
            diagnostics.Error(epoch.WrittenAt, "out-of-reach", FormattableString.Invariant($"Under the rule '{rule.Rule.Id}' {voters} vote, and pairs are worked out for at most {MostVoters}."), "Study a smaller body.");
        else if (rule.Automaton is null || PairAnalysis.Of(rule.Scores) is null)
            diagnostics.Error(epoch.WrittenAt, "out-of-reach", $"The weights of the rule '{rule.Rule.Id}' hardly ever sum alike, and its pairs cannot be worked out.", "Study another rule.");
        if (study.Prior is not { } prior)
            return;
        var quantities = pack.Evidence.QuantityNames.ToHashSet(StringComparer.Ordinal);
        foreach (var member in chamber.Members.Append(chamber.Host))
            Within(PivotDraws.PointOf(prior, epoch, member), quantities, epoch, pack, diagnostics, _ => true, "any point");
    }

    private static bool Known(string id, IEnumerable<string> known, string what, Entry at, Diagnostics diagnostics)
    {
        if (known.Contains(id, StringComparer.Ordinal))
            return true;
        diagnostics.Error(at.WrittenAt, "dangling-reference", $"The pack has no {what} '{id}'.", NearMiss.Remedy(id, known, what));
        return false;
    }

    private static void Within<T>(Quantity<T> quantity, HashSet<string> quantities, Entry at, Pack pack, Diagnostics diagnostics, Func<Resolution, bool> holds, string bounds)
        where T : struct, IMeasure<T>
    {
        if (!Known(quantity.Name, quantities, "quantity", at, diagnostics))
            return;
        var found = new Quantities(pack.Evidence, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null).Resolve(quantity.Name);
        if (found.Dimension != T.Dimension)
            diagnostics.Error(at.WrittenAt, "wrong-unit", $"'{quantity.Name}' is in {UnitOfMeasure.ShownFor(found.Dimension).Name}, and {UnitOfMeasure.ShownFor(T.Dimension).Name} are needed.", "Name another quantity.");
        else if (!holds(found))
            diagnostics.Error(at.WrittenAt, "bad-value", $"'{quantity.Name}' is {found.Shown}, and must be {bounds}.", "Change its range in the pack, or name another quantity.");
    }
}
