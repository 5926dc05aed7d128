// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>Looks for bases that can be open together for one measure, each pair with a situation in which they are.</summary>
/// <param name="book">The law.</param>
/// <param name="search">Searches for situations.</param>
internal sealed class SweepOfOverlaps(LawBook book, SituationSearch search)
{
    /// <summary>Pairs of bases looked at. A setting of the tool.</summary>
    private const int MostPairs = 5_000;

    /// <summary>What was found.</summary>
    public IEnumerable<SweepFinding> Findings()
    {
        var pairs =
            from j in Enumerable.Range(0, book.Bases.Length)
            from i in Enumerable.Range(0, j)
            let shared = book.Bases[i].Permits.Intersect(book.Bases[j].Permits).ToArray()
            where shared.Length > 0
            select (Left: book.Bases[i], Right: book.Bases[j], Shared: shared);
        var looked = 0;
        foreach (var (left, right, shared) in pairs)
        {
            if (search.Spent)
                yield break;
            if (++looked > MostPairs)
            {
                yield return new SweepFinding(SweepKind.NotDecided, default, $"More than {MostPairs} pairs of bases permit the same measure. Which of the rest can be open together is not decided.");
                yield break;
            }
            var (end, witness) = search.Find(ConditionFormulas.Both(book.Formulas.Bases[left.Id].Formula, book.Formulas.Bases[right.Id].Formula));
            if (witness is not null)
                yield return new SweepFinding(SweepKind.Overlap, right.WrittenAt, $"'{left.Id}' and '{right.Id}' can both be open for {string.Join(" and ", shared.Select(Words.Of))}: {WitnessText.Of(witness, book)}.");
            else if (end == SearchEnd.NotDecided)
                yield return new SweepFinding(SweepKind.NotDecided, right.WrittenAt, $"Whether '{left.Id}' and '{right.Id}' can be open together is not decided: the search stopped at its bound.");
        }
    }
}
