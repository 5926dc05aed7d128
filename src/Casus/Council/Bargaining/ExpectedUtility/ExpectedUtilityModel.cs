// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Casus.Council;

/// <summary>
/// The expected-utility model of bargaining over one question (Bueno de Mesquita 1994, "Political Forecasting: An Expected Utility Method"; formulas as
/// reconstructed by Scholz, Calbert and Smith 2011, Journal of Theoretical Politics 23(4):510-531). In each round every actor compares what it and each other
/// would gain from a contest between the two, in which all others side with the one they stand nearer to; it then yields to the others according to these gains.
/// <para>
/// A run is a pure function of actors and options. Differences below one part in 10¹² count as ties, so that rounding decides nothing. The work of a round
/// grows with the third power of the number of actors.
/// </para>
/// </summary>
public static class ExpectedUtilityModel
{
    /// <summary>Differences of utilities, of votes as shares of all, and of moves as shares of the range, at or below which two count as equal.</summary>
    internal const double Tie = 1e-12;

    /// <summary>Runs the model with the default options.</summary>
    /// <exception cref="ArgumentException">The actors have faults; the message lists them all.</exception>
    public static ExpectedUtilityHistory Run(IReadOnlyList<UtilityActor> actors) => Run(actors, ExpectedUtilityOptions.Default);

    /// <summary>Runs the model.</summary>
    /// <param name="actors">Those who bargain, 2 to 250. Their order decides between offers that are equal in every respect, and nothing else.</param>
    /// <param name="options">How to run it.</param>
    /// <exception cref="ArgumentException">
    /// The actors or the options have faults; the message lists them all. <see cref="UtilityFaults"/> gives them one by one.
    /// </exception>
    public static ExpectedUtilityHistory Run(IReadOnlyList<UtilityActor> actors, ExpectedUtilityOptions options)
    {
        UtilityFaults.ThrowIfAny([.. UtilityFaults.Of(actors), .. UtilityFaults.Of(options)], nameof(actors));
        ImmutableArray<UtilityActor> all = [.. actors];
        var positions = all.Select(actor => actor.Position).ToArray();
        var weights = PositionAverages.Weights(all);
        var range = positions.Max() - positions.Min();
        var table = range > 0 ? new UtilityTable(all, weights, range, options) : null;
        var rounds = ImmutableArray.CreateBuilder<ExpectedUtilityRound>(options.Rounds);
        var (median, mean) = (PositionAverages.CondorcetWinner(positions, weights), PositionAverages.Mean(positions, weights));
        var (initialMedian, initialMean) = (median, mean);
        var ending = ExpectedUtilityEnding.AllAgree;
        while (table is not null && !AllAgree(positions))
        {
            if (rounds.Count == options.Rounds)
            {
                ending = ExpectedUtilityEnding.RoundsSpent;
                break;
            }
            table.Judge(positions, median);
            var offers = new OfferBook(table, positions, range, options);
            var moved = offers.Moved(positions);
            var someoneMoved = !positions.AsSpan().SequenceEqual(moved);
            positions = moved;
            (median, mean) = (PositionAverages.CondorcetWinner(positions, weights), PositionAverages.Mean(positions, weights));
            rounds.Add(new ExpectedUtilityRound(
                rounds.Count + 1,
                [.. table.Exponents],
                options.KeepsDetail ? [.. table.Chances] : [],
                offers.All,
                offers.Taken,
                ImmutableCollectionsMarshal.AsImmutableArray(positions),
                median,
                mean));
            if (!someoneMoved)
            {
                ending = ExpectedUtilityEnding.NobodyMoves;
                break;
            }
        }
        return new ExpectedUtilityHistory(all, options, range, initialMedian, initialMean, rounds.ToImmutable(), ending);
    }

    private static bool AllAgree(ReadOnlySpan<double> positions) => !positions.ContainsAnyExcept(positions[0]);
}
