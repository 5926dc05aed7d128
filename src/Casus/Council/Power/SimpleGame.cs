// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;

namespace Casus.Council;

/// <summary>
/// A simple game: players, each adding whole numbers that are not negative to one or more criteria, and a formula over the sums of those who are for. A coalition
/// wins if its sums adopt. The game is monotone: who joins never turns a winning coalition into a losing one.
/// </summary>
public sealed class SimpleGame
{
    /// <summary>The most players of a game: 1,000.</summary>
    public const int MostPlayers = 1_000;

    /// <summary>The greatest sum of all players on one criterion: 2 to the power 62, so that every difference of sums fits a long.</summary>
    public const long GreatestSum = 1L << 62;

    /// <summary>How deep "all of" and "any of" may lie within each other: 100.</summary>
    public const int DeepestFormula = 100;

    private readonly long[] totals;

    /// <summary>A game.</summary>
    /// <param name="scores">What each player adds to each criterion: one row a player, all rows of the same length.</param>
    /// <param name="formula">Which sums win.</param>
    /// <exception cref="ArgumentException">
    /// No player or too many, rows of different length, a negative score, a sum that is too great, or a formula that names a criterion that there is not.
    /// </exception>
    public SimpleGame(ImmutableArray<ImmutableArray<long>> scores, ScoreFormula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        totals = Checked(scores);
        CheckCriteria(formula, totals.Length, 0);
        Scores = scores;
        Formula = formula;
        NobodyCanWin = !formula.Holds(totals);
        EverybodyWins = formula.Holds(new long[totals.Length]);
    }

    /// <summary>What each player adds to each criterion.</summary>
    public ImmutableArray<ImmutableArray<long>> Scores { get; }

    /// <summary>Which sums win.</summary>
    public ScoreFormula Formula { get; }

    /// <summary>How many players.</summary>
    public int Players => Scores.Length;

    /// <summary>How many criteria.</summary>
    public int Criteria => totals.Length;

    /// <summary>The sum of all players on each criterion.</summary>
    public ReadOnlySpan<long> Totals => totals;

    /// <summary>Whether even all together lose.</summary>
    public bool NobodyCanWin { get; }

    /// <summary>Whether even the empty coalition wins.</summary>
    public bool EverybodyWins { get; }

    /// <summary>The weighted game [quota; weights]: a coalition wins if its weights reach the quota.</summary>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public static SimpleGame Weighted(IEnumerable<long> weights, long quota) =>
        new([.. weights.Select(weight => ImmutableArray.Create(weight))], new ScoreFormula.AtLeast(0, quota));

    /// <summary>Whether a coalition wins.</summary>
    /// <param name="coalition">Numbers of its players, each once.</param>
    /// <exception cref="ArgumentException">A player that there is not, or one twice.</exception>
    public bool Wins(IEnumerable<int> coalition)
    {
        var sums = new long[Criteria];
        var seen = new bool[Players];
        foreach (var player in coalition)
        {
            if (player < 0 || player >= Players || seen[player])
                throw new ArgumentException($"There is no player {Text(player)}, or it is named twice. Players are numbered from 0 to {Text(Players - 1)}.", nameof(coalition));
            seen[player] = true;
            for (var c = 0; c < sums.Length; c++)
                sums[c] += Scores[player][c];
        }
        return Formula.Holds(sums);
    }

    /// <summary>Sees to it that a formula names only criteria that there are, and is not nested too deep.</summary>
    internal static void CheckCriteria(ScoreFormula formula, int criteria, int depth)
    {
        if (depth > DeepestFormula)
            throw new ArgumentException($"The formula is nested deeper than {Text(DeepestFormula)}.", nameof(formula));
        if (formula is ScoreFormula.AtLeast quota && (quota.Criterion < 0 || quota.Criterion >= criteria))
            throw new ArgumentException($"The formula names criterion {Text(quota.Criterion)}; the players have scores on {Text(criteria)} criteria, numbered from 0.", nameof(formula));
        foreach (var part in FormulaThreshold.PartsOf(formula))
            CheckCriteria(part, criteria, depth + 1);
    }

    private static long[] Checked(ImmutableArray<ImmutableArray<long>> scores)
    {
        if (scores.IsDefaultOrEmpty)
            throw new ArgumentException("A game needs at least one player.", nameof(scores));
        if (scores.Length > MostPlayers)
            throw new ArgumentException($"The game has {Text(scores.Length)} players; at most {Text(MostPlayers)} are allowed.", nameof(scores));
        var sums = new long[scores[0].IsDefault ? 0 : scores[0].Length];
        for (var player = 0; player < scores.Length; player++)
        {
            if (scores[player].IsDefault || scores[player].Length != sums.Length)
                throw new ArgumentException($"Player {Text(player)} does not have a score on each of the {Text(sums.Length)} criteria of player 0.", nameof(scores));
            for (var c = 0; c < sums.Length; c++)
            {
                if (scores[player][c] < 0)
                    throw new ArgumentException($"Player {Text(player)} has {Text(scores[player][c])} on criterion {Text(c)}. A score must not be negative.", nameof(scores));
                if (scores[player][c] > GreatestSum - sums[c])
                    throw new ArgumentException($"The scores on criterion {Text(c)} add up to more than {Text(GreatestSum)}. Use a greater unit.", nameof(scores));
                sums[c] += scores[player][c];
            }
        }
        return sums;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
