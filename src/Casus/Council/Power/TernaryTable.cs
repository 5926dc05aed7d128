// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>
/// Counts profiles by their sums of scores. A sum that can no longer meet the least quota on its criterion, or no longer miss the greatest, is taken for one below or
/// above all others, and combinations that can no longer change the outcome are dropped, so few are left. The players are halved again and again, so that each
/// is left out once at the cost of log n tables instead of n.
/// </summary>
internal sealed class TernaryTable
{
    private readonly TernaryGame game;
    private readonly int criteria;
    private readonly long[] least;
    private readonly long[] greatest;
    private readonly long[][] worst;
    private readonly long[][] best;
    private readonly long[] lowest;
    private readonly long[] highest;
    private readonly TernaryPower[] powers;
    private bool tooMany;

    private TernaryTable(TernaryGame game)
    {
        (this.game, criteria, powers) = (game, game.Criteria, new TernaryPower[game.Players]);
        least = [.. Enumerable.Repeat(long.MaxValue, criteria)];
        greatest = [.. Enumerable.Repeat(long.MinValue, criteria)];
        Quotas(game.Formula);
        worst = [.. game.Scores.Select(scores => Of(scores, Math.Min))];
        best = [.. game.Scores.Select(scores => Of(scores, Math.Max))];
        (lowest, highest) = (Total(worst, Math.Min), Total(best, Math.Max));
    }

    /// <summary>The profiles that pass and the power of each player, or null if there are too many combinations of sums.</summary>
    public static (BigInteger Passing, TernaryPower[] Powers)? Count(TernaryGame game)
    {
        var table = new TernaryTable(game);
        var passing = table.Passing();
        var others = table.Empty();
        if (!table.tooMany)
            table.LeaveOut(others, 0, game.Players);
        return table.tooMany ? null : (passing, table.powers);
    }

    private void Quotas(ScoreFormula formula)
    {
        if (formula is ScoreFormula.AtLeast quota)
        {
            least[quota.Criterion] = Math.Min(least[quota.Criterion], quota.Least);
            greatest[quota.Criterion] = Math.Max(greatest[quota.Criterion], quota.Least);
        }
        foreach (var part in FormulaThreshold.PartsOf(formula))
            Quotas(part);
    }

    private long[] Of(TernaryScores scores, Func<long, long, long> choose) =>
        [.. Enumerable.Range(0, criteria).Select(c => choose(scores.Yes[c], choose(scores.Abstain[c], scores.No[c])))];

    private Sums Empty() => new(new Dictionary<long[], UInt128>(SameSums.Instance) { [new long[criteria]] = 1 }, Total(worst), Total(best));

    private long[] Total(long[][] rows) => [.. Enumerable.Range(0, criteria).Select(c => rows.Sum(row => row[c]))];

    private long[] Total(long[][] rows, Func<long, long, long> choose) => [.. Enumerable.Range(0, criteria).Select(c => rows.Sum(row => choose(row[c], 0)))];

    private BigInteger Passing()
    {
        var (sums, passing, left) = (Empty(), BigInteger.Zero, BigInteger.Pow(3, game.Players));
        if (game.Formula.Holds(sums.Worst))
            return left;
        for (var player = 0; player < game.Players && !tooMany; player++)
        {
            left /= 3;
            sums = Enter(sums, player, out var sure);
            passing += (BigInteger)sure * left;
        }
        return passing;
    }

    /// <summary>Counts the power of the players from one to another, given the sums of all who are not among them.</summary>
    private void LeaveOut(Sums others, int from, int to)
    {
        if (to - from == 1)
        {
            Decide(others, from);
            return;
        }
        var middle = (from + to) / 2;
        foreach (var (enter, leave) in (((int, int) Enter, (int, int) Leave)[])[((middle, to), (from, middle)), ((from, middle), (middle, to))])
        {
            var sums = others;
            for (var player = enter.Item1; player < enter.Item2 && !tooMany; player++)
                sums = Enter(sums, player, out _);
            if (!tooMany)
                LeaveOut(sums, leave.Item1, leave.Item2);
        }
    }

    private void Decide(Sums others, int player)
    {
        var (yesNo, yesAbstain, abstainNo) = (BigInteger.Zero, BigInteger.Zero, BigInteger.Zero);
        var scores = game.Scores[player];
        foreach (var (sums, count) in others.Counts)
        {
            var (yes, abstain, no) = (Passes(sums, scores.Yes.AsSpan()), Passes(sums, scores.Abstain.AsSpan()), Passes(sums, scores.No.AsSpan()));
            yesNo += yes && !no ? count : 0;
            yesAbstain += yes && !abstain ? count : 0;
            abstainNo += abstain && !no ? count : 0;
        }
        powers[player] = new TernaryPower(yesNo, yesAbstain, abstainNo);
    }

    private bool Passes(long[] sums, ReadOnlySpan<long> more)
    {
        Span<long> all = stackalloc long[criteria];
        for (var c = 0; c < criteria; c++)
            all[c] = sums[c] + more[c];
        return game.Formula.Holds(all);
    }

    private Sums Enter(Sums sums, int player, out UInt128 sure)
    {
        sure = 0;
        var (scores, counts) = (game.Scores[player], new Dictionary<long[], UInt128>(SameSums.Instance));
        long[] leftWorst = [.. sums.Worst.Zip(worst[player], (total, own) => total - own)];
        long[] leftBest = [.. sums.Best.Zip(best[player], (total, own) => total - own)];
        foreach (var (before, count) in sums.Counts)
        {
            foreach (var ballot in (System.Collections.Immutable.ImmutableArray<long>[])[scores.Yes, scores.Abstain, scores.No])
            {
                var after = new long[criteria];
                for (var c = 0; c < criteria; c++)
                    after[c] = Canonical(before[c] + ballot[c], c, leftWorst[c], leftBest[c]);
                if (Passes(after, leftWorst))
                    sure += count;
                else if (Passes(after, leftBest))
                    counts[after] = counts.GetValueOrDefault(after) + count;
            }
            tooMany |= counts.Count > TernaryAnalysis.MostCombinations;
            if (tooMany)
                break;
        }
        return new Sums(counts, leftWorst, leftBest);
    }

    /// <summary>A sum that meets the same quotas as the given one whatever the players that are left do: below or above all sums of any players, if that is known.</summary>
    private long Canonical(long sum, int criterion, long leftWorst, long leftBest)
    {
        if (sum + leftBest < least[criterion])
            return lowest[criterion];
        return sum + leftWorst >= greatest[criterion] ? highest[criterion] : sum;
    }

    private sealed record Sums(Dictionary<long[], UInt128> Counts, long[] Worst, long[] Best);

    private sealed class SameSums : IEqualityComparer<long[]>
    {
        public static SameSums Instance { get; } = new();

        public bool Equals(long[]? x, long[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(long[] obj)
        {
            var hash = 0xCBF29CE484222325UL;
            foreach (var sum in obj)
                hash = unchecked((hash ^ (ulong)sum) * 0x9E3779B97F4A7C15UL);
            return unchecked((int)(hash >> 32));
        }
    }
}
