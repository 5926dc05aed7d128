// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>How two voters decide together, the others voting as they may.</summary>
/// <param name="First">One of the two.</param>
/// <param name="Second">The other.</param>
/// <param name="Bloc">Chance that both for adopts and both against refuses.</param>
/// <param name="Strict">Chance that both for adopts, and that one of them against is enough to refuse, whichever it is: neither does without the other.</param>
/// <param name="Interaction">Chance of adoption with both for, less those with one of them for, and more that with neither: what they add to each other (Owen 1972; Grabisch and Roubens 1999).</param>
public readonly record struct PairPower(string First, string Second, double Bloc, double Strict, double Interaction);

/// <summary>Works out how pairs of voters decide. Keeps its working space; one for each thread.</summary>
public sealed class PairAnalysis
{
    private readonly ImmutableArray<(int First, int Second, int[] Order, VoteCalculator Calculator)> pairs;

    private PairAnalysis(ImmutableArray<(int First, int Second, int[] Order, VoteCalculator Calculator)> pairs) => this.pairs = pairs;

    /// <summary>Prepares a rule: for each pair a machine that takes the two last, so that all their ballots are tried on the same ballots of the others. Null when one of them would be too large.</summary>
    public static PairAnalysis? Of(RuleScores scores)
    {
        var count = scores.Voters.Length;
        var pairs = ImmutableArray.CreateBuilder<(int, int, int[], VoteCalculator)>();
        for (var first = 0; first < count; first++)
        {
            for (var second = first + 1; second < count; second++)
            {
                int[] order = [.. Enumerable.Range(0, count).Where(voter => voter != first && voter != second), first, second];
                if (RuleAutomaton.Of(scores.InOrder(order)) is not { } automaton)
                    return null;
                pairs.Add((first, second, order, new VoteCalculator(automaton.Merged())));
            }
        }
        return new PairAnalysis(pairs.ToImmutable());
    }

    /// <summary>Every pair, in the order of the voters.</summary>
    public ImmutableArray<PairPower> Analyse(Leanings leanings)
    {
        var sums = new (double Bloc, double Strict, double Interaction)[pairs.Length];
        var reordered = new double[leanings.Voters.Length * RuleScores.Ballots];
        foreach (var (weight, chances) in VoteSituations.Of(leanings))
        {
            for (var i = 0; i < pairs.Length; i++)
            {
                Reorder(chances, pairs[i].Order, reordered);
                var pair = pairs[i].Calculator.LastTwo(reordered);
                sums[i] = (sums[i].Bloc + (weight * pair.Bloc), sums[i].Strict + (weight * pair.Strict), sums[i].Interaction + (weight * pair.Interaction));
            }
        }
        return [.. pairs.Select((pair, i) => new PairPower(leanings.Voters[pair.First].Member, leanings.Voters[pair.Second].Member, sums[i].Bloc, sums[i].Strict, sums[i].Interaction))];
    }

    private static void Reorder(double[] chances, int[] order, double[] reordered)
    {
        for (var place = 0; place < order.Length; place++)
            Array.Copy(chances, order[place] * RuleScores.Ballots, reordered, place * RuleScores.Ballots, RuleScores.Ballots);
    }
}
