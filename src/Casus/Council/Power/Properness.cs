// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>Whether a game is proper: no coalition wins together with the coalition of all others.</summary>
internal static class Properness
{
    private const long MostBits = 20_000_000;

    /// <summary>Whether it is; null if that would take too long to find out.</summary>
    public static bool? Of(SimpleGame game)
    {
        if (game.NobodyCanWin || game.EverybodyWins)
            return game.NobodyCanWin;
        for (var c = 0; c < game.Criteria; c++)
        {
            var needed = Math.Clamp(FormulaThreshold.Needed(game.Formula, c), 0, game.Totals[c]);
            if (needed > game.Totals[c] - needed)
                return true;
        }
        var reduced = ReducedGame.Of(game);
        if (reduced.Count <= EveryCoalition.MostPlayers)
            return !TwoSidesWin(EveryCoalition.Winners(reduced), (1u << reduced.Count) - 1);
        if (reduced.SizeQuota is { IsWeighted: true } weighted && weighted.Quotas[0] <= MostBits)
            return !TwoSidesWin(weighted);
        return null;
    }

    private static bool TwoSidesWin(ulong[] wins, uint all)
    {
        for (var mask = 0u; mask <= all; mask++)
        {
            if (EveryCoalition.Wins(wins, mask) && EveryCoalition.Wins(wins, all ^ mask))
                return true;
        }
        return false;
    }

    /// <summary>Whether some sum of weights leaves both sides at the quota. Bit t says that some coalition weighs t.</summary>
    private static bool TwoSidesWin(SizeQuotaGame game)
    {
        var most = game.Total - game.Quotas[0];
        if (most < game.Quotas[0] || most > MostBits)
            return most >= game.Quotas[0];
        var (reached, within) = (BigInteger.One, (BigInteger.One << (int)(most + 1)) - 1);
        foreach (var weight in game.Weights.Where(weight => weight <= most))
            reached |= (reached << (int)weight) & within;
        return !(reached >> (int)game.Quotas[0]).IsZero;
    }
}
