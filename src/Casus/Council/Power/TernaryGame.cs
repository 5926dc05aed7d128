// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;

namespace Casus.Council;

/// <summary>What the three ballots of a player add to each criterion; negative numbers too, such as minus one for a vote against where nobody may be against.</summary>
/// <param name="Yes">What a vote for adds.</param>
/// <param name="Abstain">What an abstention adds.</param>
/// <param name="No">What a vote against adds.</param>
public readonly record struct TernaryScores(ImmutableArray<long> Yes, ImmutableArray<long> Abstain, ImmutableArray<long> No);

/// <summary>
/// A game with abstention: each player votes for, abstains or votes against (Felsenthal and Machover 1997), and a formula over the sums of scores says whether the
/// proposal passes. What abstention means is in the scores.
/// </summary>
public sealed class TernaryGame
{
    /// <summary>The most players: 80, for as long as the number of profiles fits 128 bits.</summary>
    public const int MostPlayers = 80;

    /// <summary>The greatest sum of the sizes of all scores on one criterion: 2 to the power 60.</summary>
    public const long GreatestSum = 1L << 60;

    /// <summary>A game.</summary>
    /// <param name="players">The scores of each player's ballots; as many numbers in each as there are criteria.</param>
    /// <param name="formula">Which sums pass.</param>
    /// <exception cref="ArgumentException">
    /// No player or too many, ballots of different length, sums that are too great, or a formula that names a criterion that there is not.
    /// </exception>
    public TernaryGame(ImmutableArray<TernaryScores> players, ScoreFormula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        if (players.IsDefaultOrEmpty || players.Length > MostPlayers)
            throw new ArgumentException($"A game with abstention needs between 1 and {Text(MostPlayers)} players.", nameof(players));
        if (players[0].Yes.IsDefault)
            throw new ArgumentException("Player 0 has no scores.", nameof(players));
        Criteria = players[0].Yes.Length;
        var sums = new long[Criteria];
        for (var player = 0; player < players.Length; player++)
        {
            foreach (var ballot in (ImmutableArray<long>[])[players[player].Yes, players[player].Abstain, players[player].No])
            {
                if (ballot.IsDefault || ballot.Length != Criteria)
                    throw new ArgumentException($"A ballot of player {Text(player)} does not have a score on each of the {Text(Criteria)} criteria.", nameof(players));
                for (var c = 0; c < Criteria; c++)
                {
                    if (ballot[c] is < -GreatestSum or > GreatestSum || Math.Abs(ballot[c]) > GreatestSum - sums[c])
                        throw new ArgumentException($"The scores on criterion {Text(c)} add up to more than {Text(GreatestSum)}. Use a greater unit.", nameof(players));
                    sums[c] += Math.Abs(ballot[c]);
                }
            }
        }
        SimpleGame.CheckCriteria(formula, Criteria, 0);
        Scores = players;
        Formula = formula;
    }

    /// <summary>What the ballots of each player add.</summary>
    public ImmutableArray<TernaryScores> Scores { get; }

    /// <summary>Which sums pass.</summary>
    public ScoreFormula Formula { get; }

    /// <summary>How many players.</summary>
    public int Players => Scores.Length;

    /// <summary>How many criteria.</summary>
    public int Criteria { get; }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
