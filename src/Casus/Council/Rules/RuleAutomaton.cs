// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>
/// A rule as a machine that takes the voters one by one: what matters of the ballots so far is a state, each ballot leads to the next, and the last states adopt or
/// do not. Sums that make no difference any more share a state, so that a council in which members count alike needs a few dozen. Immutable; safe for
/// several threads.
/// </summary>
public sealed class RuleAutomaton
{
    private const long Most = 1L << 62;

    private RuleAutomaton(RuleScores scores, ImmutableArray<int> sizes, ImmutableArray<int[]> next, bool[] adopting) =>
        (Scores, Sizes, Next, Adopting) = (scores, sizes, next, adopting);

    /// <summary>The rule that it stands for.</summary>
    public RuleScores Scores { get; }

    /// <summary>Number of states before each voter, and after the last.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>By voter, state and ballot: the state that follows.</summary>
    internal ImmutableArray<int[]> Next { get; }

    /// <summary>Which of the last states adopt.</summary>
    internal bool[] Adopting { get; }

    /// <summary>Greatest number of states before a voter.</summary>
    public int Width => Sizes.Max();

    /// <summary>Makes the machine, or returns null when it would need more states than allowed (weights that hardly ever sum alike).</summary>
    /// <param name="scores">The rule.</param>
    /// <param name="most">Greatest number of states before any voter.</param>
    public static RuleAutomaton? Of(RuleScores scores, int most = 1 << 18)
    {
        var counters = Enumerable.Range(0, scores.Criteria.Length).Select(criterion => Counter.Of(scores, criterion)).ToArray();
        var product = 1L;
        foreach (var counter in counters)
        {
            if (counter.States > Most / product)
                return null;
            product *= counter.States;
        }
        var layer = new List<long> { 0 };
        var sizes = ImmutableArray.CreateBuilder<int>();
        var next = ImmutableArray.CreateBuilder<int[]>();
        for (var voter = 0; voter < scores.Voters.Length; voter++)
        {
            sizes.Add(layer.Count);
            if (Advance(counters, layer, voter, most) is not { } step)
                return null;
            next.Add(step.Next);
            layer = step.Layer;
        }
        sizes.Add(layer.Count);
        return new RuleAutomaton(scores, sizes.ToImmutable(), next.ToImmutable(), [.. layer.Select(state => Adopts(scores, counters, state))]);
    }

    /// <summary>The same machine with no two states before a voter that the same ballots to come lead to the same end: smaller, and worth its making where it is used often.</summary>
    internal RuleAutomaton Merged()
    {
        var voters = Next.Length;
        var (sizes, next) = (new int[voters + 1], new int[voters][]);
        var kinds = Adopting.Select(adopts => adopts ? 1 : 0).ToArray();
        var adopting = new[] { false, true };
        sizes[voters] = adopting.Length;
        for (var voter = voters - 1; voter >= 0; voter--)
        {
            var places = new Dictionary<(int For, int Abstains, int Against, int Absent), int>();
            var before = new int[Sizes[voter]];
            for (int state = 0, at = 0; state < before.Length; state++, at += RuleScores.Ballots)
            {
                var future = (kinds[Next[voter][at]], kinds[Next[voter][at + 1]], kinds[Next[voter][at + 2]], kinds[Next[voter][at + 3]]);
                if (!places.TryGetValue(future, out before[state]))
                    places[future] = before[state] = places.Count;
            }
            sizes[voter] = places.Count;
            next[voter] = [.. places.OrderBy(each => each.Value).SelectMany(each => new[] { each.Key.For, each.Key.Abstains, each.Key.Against, each.Key.Absent })];
            kinds = before;
        }
        return new RuleAutomaton(Scores, [.. sizes], [.. next], adopting);
    }

    private static (List<long> Layer, int[] Next)? Advance(Counter[] counters, List<long> layer, int voter, int most)
    {
        var places = new Dictionary<long, int>();
        var after = new List<long>();
        var next = new int[layer.Count * RuleScores.Ballots];
        for (var state = 0; state < layer.Count; state++)
        {
            for (var ballot = 0; ballot < RuleScores.Ballots; ballot++)
            {
                var key = Step(counters, layer[state], voter, ballot);
                if (!places.TryGetValue(key, out var place))
                {
                    if (after.Count == most)
                        return null;
                    places[key] = place = after.Count;
                    after.Add(key);
                }
                next[(state * RuleScores.Ballots) + ballot] = place;
            }
        }
        return (after, next);
    }

    /// <summary>The state after a ballot: the counters stand one within the other, as the figures of a number do.</summary>
    private static long Step(Counter[] counters, long state, int voter, int ballot)
    {
        var (after, unit) = (0L, 1L);
        foreach (var counter in counters)
        {
            after += unit * counter.After(state % counter.States, voter, ballot);
            state /= counter.States;
            unit *= counter.States;
        }
        return after;
    }

    private static bool Adopts(RuleScores scores, Counter[] counters, long state)
    {
        Span<long> sums = stackalloc long[counters.Length];
        for (var i = 0; i < counters.Length; i++)
        {
            sums[i] = counters[i].Sum(state % counters[i].States);
            state /= counters[i].States;
        }
        return scores.Formula.Holds(sums);
    }

    /// <summary>
    /// Counts one criterion no further than it matters: upwards from the least sum to the highest quota on it, or downwards from the greatest sum to just under the
    /// lowest quota, whichever takes fewer states.
    /// </summary>
    private sealed class Counter
    {
        private readonly long[] steps;
        private readonly bool up;
        private readonly long start;

        private Counter(long[] steps, bool up, long start, long states) => (this.steps, this.up, this.start, States) = (steps, up, start, states);

        public long States { get; }

        public static Counter Of(RuleScores scores, int criterion)
        {
            var (low, high) = Quotas(scores.Formula, criterion);
            var (least, greatest) = (0L, 0L);
            var (rises, falls) = (new long[scores.Voters.Length * RuleScores.Ballots], new long[scores.Voters.Length * RuleScores.Ballots]);
            for (var voter = 0; voter < scores.Voters.Length; voter++)
            {
                var each = Enumerable.Range(0, RuleScores.Ballots).Select(ballot => scores.Score(voter, (Ballot)ballot, criterion)).ToArray();
                for (var ballot = 0; ballot < RuleScores.Ballots; ballot++)
                {
                    rises[(voter * RuleScores.Ballots) + ballot] = each[ballot] - each.Min();
                    falls[(voter * RuleScores.Ballots) + ballot] = each.Max() - each[ballot];
                }
                least += each.Min();
                greatest += each.Max();
            }
            var upward = Math.Max(0, high - least) + 1;
            var downward = Math.Max(0, greatest - low + 1) + 1;
            return upward <= downward ? new Counter(rises, true, least, upward) : new Counter(falls, false, greatest, downward);
        }

        public long After(long count, int voter, int ballot) => Math.Min(States - 1, count + steps[(voter * RuleScores.Ballots) + ballot]);

        public long Sum(long count) => up ? start + count : start - count;

        /// <summary>The lowest and the highest quota on a criterion.</summary>
        private static (long Low, long High) Quotas(ScoreFormula formula, int criterion)
        {
            var (low, high) = (long.MaxValue, long.MinValue);
            if (formula is ScoreFormula.AtLeast quota && quota.Criterion == criterion)
                (low, high) = (quota.Least, quota.Least);
            foreach (var part in FormulaThreshold.PartsOf(formula))
            {
                var within = Quotas(part, criterion);
                (low, high) = (Math.Min(low, within.Low), Math.Max(high, within.High));
            }
            return (low, high);
        }
    }
}
