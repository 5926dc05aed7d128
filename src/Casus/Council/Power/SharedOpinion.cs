// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Numerics;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>
/// A vote whose voters share an opinion: all vote for with the same chance, and that chance is itself drawn from a beta distribution, so that votes hang together with
/// correlation 1/(a+b+1). Exact. With a = b = 1 the chance to turn the decision is the index of Shapley and Shubik (Straffin 1977, "Homogeneity, independence, and power
/// indices", Public Choice 30:107-118).
/// </summary>
/// <param name="Adoption">Chance of adoption.</param>
/// <param name="Pivotal">Chance of each player to turn the decision, in their order.</param>
public sealed record SharedOpinion(Rational Adoption, ImmutableArray<Rational> Pivotal)
{
    /// <summary>Most players: every coalition is tried.</summary>
    public const int MostPlayers = 20;

    /// <summary>Works it out, or returns null for more than <see cref="MostPlayers"/> players.</summary>
    /// <param name="game">The game.</param>
    /// <param name="a">First parameter of the beta distribution, at least 1: weight of favour.</param>
    /// <param name="b">Second parameter, at least 1: weight of disfavour.</param>
    public static SharedOpinion? Of(SimpleGame game, int a, int b)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentOutOfRangeException.ThrowIfLessThan(a, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(b, 1);
        var players = game.Players;
        if (players > MostPlayers)
            return null;
        var (wins, swings) = Count(game);
        var adoption = Rational.Zero;
        for (var size = 0; size <= players; size++)
            adoption += wins[size] * Chance(a, b, size, players - size);
        var pivotal = ImmutableArray.CreateBuilder<Rational>(players);
        for (var player = 0; player < players; player++)
        {
            var sum = Rational.Zero;
            for (var size = 0; size < players; size++)
                sum += swings[player, size] * Chance(a, b, size, players - 1 - size);
            pivotal.Add(sum);
        }
        return new SharedOpinion(adoption, pivotal.MoveToImmutable());
    }

    /// <summary>Winning coalitions by size, and for each player the coalitions of others, by their size, that it turns into winning ones.</summary>
    private static (Rational[] Wins, Rational[,] Swings) Count(SimpleGame game)
    {
        var players = game.Players;
        var winning = new bool[1 << players];
        var sums = new long[game.Criteria];
        for (var coalition = 0; coalition < winning.Length; coalition++)
        {
            Array.Clear(sums);
            for (var left = coalition; left != 0; left &= left - 1)
            {
                var scores = game.Scores[BitOperations.TrailingZeroCount(left)];
                for (var criterion = 0; criterion < sums.Length; criterion++)
                    sums[criterion] += scores[criterion];
            }
            winning[coalition] = game.Formula.Holds(sums);
        }
        var (wins, swings) = (new long[players + 1], new long[players, players + 1]);
        for (var coalition = 0; coalition < winning.Length; coalition++)
        {
            var size = BitOperations.PopCount((uint)coalition);
            wins[size] += winning[coalition] ? 1 : 0;
            for (var player = 0; player < players; player++)
            {
                if (((coalition >> player) & 1) == 0 && !winning[coalition] && winning[coalition | (1 << player)])
                    swings[player, size]++;
            }
        }
        var exact = new Rational[players, players + 1];
        for (var player = 0; player < players; player++)
        {
            for (var size = 0; size <= players; size++)
                exact[player, size] = new Rational(swings[player, size], 1);
        }
        return ([.. wins.Select(count => new Rational(count, 1))], exact);
    }

    /// <summary>The chance that given players vote for and given others against: B(a+f, b+n)/B(a, b), for whole numbers a product of factorials.</summary>
    private static Rational Chance(int a, int b, int votesFor, int votesAgainst) => new(
        Factorial(a + votesFor - 1) * Factorial(b + votesAgainst - 1) * Factorial(a + b - 1),
        Factorial(a + b + votesFor + votesAgainst - 1) * Factorial(a - 1) * Factorial(b - 1));

    private static BigInteger Factorial(int number)
    {
        var product = BigInteger.One;
        for (var factor = 2; factor <= number; factor++)
            product *= factor;
        return product;
    }
}
