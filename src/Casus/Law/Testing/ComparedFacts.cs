// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>
/// The ways in which the comparisons of one fact can stand together. The fact is cut at every value that it is compared with: one value on each cut and one between any two
/// stand for all there are, so that no way is left out and no impossible one is taken.
/// </summary>
internal static class ComparedFacts
{
    /// <summary>The joint values of several comparisons of one fact, each way once, in ascending order of the fact.</summary>
    public static ImmutableArray<ImmutableArray<Kleene>> Ways(IReadOnlyList<CompareCondition> comparisons, Quantities quantities)
    {
        var limits = comparisons.Select(compare => LimitsOf(compare, quantities)).ToArray();
        var cuts = limits.SelectMany(each => new[] { each.Low, each.High }).Distinct().Order().ToArray();
        var values = new List<double> { cuts[0] - 1 };
        for (var i = 0; i < cuts.Length; i++)
        {
            values.Add(cuts[i]);
            values.Add(i + 1 < cuts.Length ? (cuts[i] / 2) + (cuts[i + 1] / 2) : cuts[i] + 1);
        }
        var found = ImmutableArray.CreateBuilder<ImmutableArray<Kleene>>();
        foreach (var value in values)
        {
            ImmutableArray<Kleene> way = [.. comparisons.Select((compare, i) => Ranges.Compare(value, value, compare.Comparison, limits[i].Low, limits[i].High))];
            if (!found.Any(each => each.SequenceEqual(way)))
                found.Add(way);
        }
        return found.ToImmutable();
    }

    private static (double Low, double High) LimitsOf(CompareCondition compare, Quantities quantities) =>
        compare.With is { } with ? (with.Low, with.High) : (quantities.Resolve(compare.Quantity!).Low, quantities.Resolve(compare.Quantity!).High);
}
