// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// A game without the players who add nothing to any criterion that the formula names, and with nothing on the criteria that it does not name. Those players are
/// null players: each doubles every count of coalitions and changes no index of the others.
/// </summary>
internal sealed class ReducedGame
{
    private ReducedGame(SimpleGame game, int[] players, long[][] scores, bool[] named)
    {
        Players = players;
        Scores = scores;
        Formula = game.Formula;
        Named = named;
        Nulls = game.Players - players.Length;
        Totals = new long[named.Length];
        foreach (var row in scores)
        {
            for (var c = 0; c < row.Length; c++)
                Totals[c] += row[c];
        }
        SizeQuota = SizeQuotaGame.Of(this);
    }

    /// <summary>The numbers in the whole game of the players that are left.</summary>
    public int[] Players { get; }

    /// <summary>How many players are left.</summary>
    public int Count => Players.Length;

    /// <summary>How many null players were left out.</summary>
    public int Nulls { get; }

    /// <summary>What each player that is left adds to each criterion.</summary>
    public long[][] Scores { get; }

    /// <summary>Which sums win.</summary>
    public ScoreFormula Formula { get; }

    /// <summary>Which criteria the formula names.</summary>
    public bool[] Named { get; }

    /// <summary>The sums of all players.</summary>
    public long[] Totals { get; }

    /// <summary>The same game as one weight with a quota for each size, if it has that form.</summary>
    public SizeQuotaGame? SizeQuota { get; }

    /// <summary>The game without its null players.</summary>
    public static ReducedGame Of(SimpleGame game)
    {
        var named = new bool[game.Criteria];
        FormulaThreshold.Mark(game.Formula, named);
        var players = new List<int>();
        var scores = new List<long[]>();
        for (var player = 0; player < game.Players; player++)
        {
            var row = game.Scores[player].Select((score, c) => named[c] ? score : 0).ToArray();
            if (!row.Any(score => score > 0))
                continue;
            players.Add(player);
            scores.Add(row);
        }
        return new ReducedGame(game, [.. players], [.. scores], named);
    }
}
