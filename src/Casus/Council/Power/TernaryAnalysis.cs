// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Numerics;

namespace Casus.Council;

/// <summary>Power in a game with abstention, counted exactly over all three to the power n profiles of ballots.</summary>
public static class TernaryAnalysis
{
    /// <summary>The most combinations of sums that a table may hold: 200,000.</summary>
    public const int MostCombinations = 200_000;

    /// <summary>The most players whose profiles are tried one by one: 13, which makes 1.6 million profiles.</summary>
    public const int MostEnumerated = 13;

    /// <summary>Counts the profiles that pass, and those in which each player makes the difference.</summary>
    /// <param name="game">The game.</param>
    /// <param name="method">A table of the sums (<see cref="PowerMethod.CriteriaTable"/>) or <see cref="PowerMethod.Enumeration"/>; the one that fits unless given.</param>
    /// <exception cref="ArgumentException">Another method.</exception>
    public static TernaryReport Of(TernaryGame game, PowerMethod? method = null)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (method is not (null or PowerMethod.CriteriaTable or PowerMethod.Enumeration))
            throw new ArgumentException($"A game with abstention is counted by {PowerMethod.CriteriaTable} or {PowerMethod.Enumeration}, not by {method}.", nameof(method));
        if (method != PowerMethod.Enumeration && TernaryTable.Count(game) is var (passing, powers))
            return new(game, new Finding.Exact(PowerMethod.CriteriaTable), passing, [.. powers]);
        if (method != PowerMethod.CriteriaTable && game.Players <= MostEnumerated)
            return Enumerated(game);
        var limit = string.Create(
            CultureInfo.InvariantCulture, $"The ballots have more than {MostCombinations} combinations of sums, and profiles are tried one by one up to {MostEnumerated} players only.");
        return new(game, new Finding.OutOfReach(limit), null, []);
    }

    private static TernaryReport Enumerated(TernaryGame game)
    {
        var n = game.Players;
        var powers = new int[n + 1];
        powers[0] = 1;
        for (var i = 0; i < n; i++)
            powers[i + 1] = 3 * powers[i];

        // The ballot of player i is the i-th digit of a profile to base three: 0 against, 1 abstains, 2 for.
        var passes = new bool[powers[n]];
        Fill(game, passes, powers, n - 1, 0, new long[game.Criteria]);
        var counts = new TernaryPower[n];
        var passing = 0;
        for (var profile = 0; profile < passes.Length; profile++)
        {
            passing += passes[profile] ? 1 : 0;
            for (var i = 0; i < n; i++)
            {
                if (profile / powers[i] % 3 == 0)
                    counts[i] = With(counts[i], passes[profile + (2 * powers[i])], passes[profile + powers[i]], passes[profile]);
            }
        }
        return new(game, new Finding.Exact(PowerMethod.Enumeration), passing, [.. counts]);
    }

    /// <summary>The power with one more group of profiles of the others.</summary>
    private static TernaryPower With(TernaryPower power, bool yes, bool abstain, bool no) =>
        new(power.YesNo + (yes && !no ? 1 : 0), power.YesAbstain + (yes && !abstain ? 1 : 0), power.AbstainNo + (abstain && !no ? 1 : 0));

    private static void Fill(TernaryGame game, bool[] passes, int[] powers, int player, int profile, long[] sums)
    {
        if (player < 0)
        {
            passes[profile] = game.Formula.Holds(sums);
            return;
        }
        var scores = game.Scores[player];
        for (var digit = 0; digit < 3; digit++)
        {
            var ballot = digit switch { 0 => scores.No, 1 => scores.Abstain, _ => scores.Yes };
            for (var c = 0; c < sums.Length; c++)
                sums[c] += ballot[c];
            Fill(game, passes, powers, player - 1, profile + (digit * powers[player]), sums);
            for (var c = 0; c < sums.Length; c++)
                sums[c] -= ballot[c];
        }
    }
}
