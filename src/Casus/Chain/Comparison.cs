// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Packs;

namespace Casus.Chain;

/// <summary>One thing that happened, beside what the model says.</summary>
/// <param name="Path">The result of the model it is set beside.</param>
/// <param name="Says">What it is, in a few words.</param>
/// <param name="Model">What the model says, for readers.</param>
/// <param name="ModelRange">The middle 90 per cent of the model, for readers; null for a word.</param>
/// <param name="Observed">What happened, for readers.</param>
/// <param name="Within">Whether what happened, by at least one claim on it, lies within the model's range; null when the model does not reach it.</param>
/// <param name="Agreement">How many of several different claims lie within, such as <c>2 of 3 claims</c>; null when there is one.</param>
/// <param name="Note">What is to be said on the observation.</param>
/// <param name="Claims">Claims that say what happened.</param>
public sealed record ComparisonLine(string Path, string Says, string Model, string? ModelRange, string Observed, bool? Within, string? Agreement, string Note, ImmutableArray<string> Claims);

/// <summary>Sets what happened beside what the model says. The only place of the model that reads what happened.</summary>
internal static class Comparison
{
    /// <summary>Compares every observation of the case.</summary>
    public static ImmutableArray<ComparisonLine> Of(Pack pack, string caseId, IReadOnlyDictionary<string, Result> results) =>
        [.. pack.ObservedIn(caseId).Select(each => Line(pack, each, results.GetValueOrDefault(each.Result)))];

    private static ComparisonLine Line(Pack pack, ObservedQuantity observed, Result? result)
    {
        var says = result?.Says ?? observed.Result;
        if (observed.Quantity is not { } name)
        {
            var word = observed.Word ?? observed.Says;
            bool? agrees = result?.Word is { } modelled && observed.Word is not null ? modelled == observed.Word : null;
            return new ComparisonLine(observed.Result, says, result?.Shown ?? "not modelled", null, word, agrees, null, observed.Says, observed.Claims);
        }
        var claims = pack.Evidence.On(name).Where(each => each.Claim.Rank != Rank.Deprecated).OrderBy(each => each.Claim.Rank).ToArray();
        var shown = claims.Length > 0 ? string.Join("; ", claims.Select(each => each.Value.Text).Distinct(StringComparer.Ordinal)) : pack.Evidence.Assumptions[name].Value!.Text;
        var values = claims.Select(each => each.Value).DistinctBy(each => each.Text, StringComparer.Ordinal).ToArray();
        var inside = result?.Range is { } range && values.Length > 0 ? values.Count(each => Overlaps(each, range)) : (int?)null;
        var agreement = inside is { } count && values.Length > 1 ? $"{count} of {values.Length} claims" : null;
        var modelRange = result?.Range is { } known ? $"{QuantityText.Of(known.Low, result.Dimension)} to {QuantityText.Of(known.High, result.Dimension)}" : null;
        return new ComparisonLine(
            observed.Result, says, result?.Shown ?? "not modelled", modelRange, shown, inside is { } some ? some > 0 : null, agreement, observed.Says, [.. observed.Claims.Concat(claims.Select(each => each.Claim.Id)).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Whether some value that the claim allows lies in the range; a bound is open to its side.</summary>
    private static bool Overlaps(ClaimValue value, ResultRange range)
    {
        var stated = value.Range();
        var low = value.Bound is Bound.Under or Bound.UpTo ? double.NegativeInfinity : stated.Low;
        var high = value.Bound == Bound.Over ? double.PositiveInfinity : stated.High;
        return low <= range.High && high >= range.Low;
    }
}
