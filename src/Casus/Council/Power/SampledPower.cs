// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>
/// Estimates for games that cannot be counted: the Shapley-Shubik index from random orders, the family of Banzhaf's from random coalitions. Each draw is keyed by its
/// number and the player's, and what is added up are whole numbers, so any number of threads gives the same estimate.
/// </summary>
internal sealed class SampledPower
{
    private const double Quantile = 1.959963984540054;
    private const int DrawsAtOnce = 1_000;

    private readonly SimpleGame game;
    private readonly PowerOptions options;
    private readonly Lazy<long[]> pivots;
    private readonly Lazy<Tally> swings;

    /// <summary>Estimates of a game, not yet drawn.</summary>
    public SampledPower(SimpleGame game, PowerOptions options)
    {
        (this.game, this.options) = (game, options);
        pivots = new(() => Draw(() => new long[game.Players], Order, Sum));
        swings = new(() => Draw(() => new Tally(game.Players), Coalition, (left, right) => left.Add(right)));
    }

    private Finding Wilson => new Finding.Sampled(options.Draws, options.Seed, "95 % Wilson interval");

    /// <summary>The estimate of an index, or null if it is not estimated.</summary>
    public PowerMeasure? Estimate(PowerIndex index) => index switch
    {
        PowerIndex.ShapleyShubik => new(Wilson, [.. pivots.Value.Select(count => Share(count, options.Draws))]),
        PowerIndex.BanzhafAbsolute => new(Wilson, [.. Players.Select(Swings)]),
        PowerIndex.Rae => new(Wilson, [.. Players.Select(Swings).Select(each => new PowerValue(Rae(each.Value), Rae(each.Low), Rae(each.High), null))]),
        PowerIndex.ColemanPrevent when swings.Value.Winning > 0 => new(Wilson, [.. swings.Value.Leaving.Select(count => Share(count, swings.Value.Winning))]),
        PowerIndex.ColemanInitiate when swings.Value.Winning < options.Draws => new(
            Wilson, [.. swings.Value.Joining.Select(count => Share(count, options.Draws - swings.Value.Winning))]),
        PowerIndex.BanzhafNormalised when swings.Value.All > 0 => new(
            new Finding.Sampled(options.Draws, options.Seed, "95 % normal interval of a ratio (delta method)"), [.. Players.Select(Ratio)]),
        _ => null,
    };

    /// <summary>The estimate of the share of coalitions that win.</summary>
    public CollectiveMeasure ToAct() => new(Wilson, Share(swings.Value.Winning, options.Draws));

    private IEnumerable<int> Players => Enumerable.Range(0, game.Players);

    private static double Rae(double banzhaf) => (1 + banzhaf) / 2;

    /// <summary>A share with the score interval of Wilson (1927).</summary>
    private static PowerValue Share(long count, long draws)
    {
        var (share, square) = ((double)count / draws, Quantile * Quantile / draws);
        var middle = (share + (square / 2)) / (1 + square);
        var half = Quantile / (1 + square) * Math.Sqrt((share * (1 - share) / draws) + (square / (4 * draws)));
        return new(share, Math.Max(0, middle - half), Math.Min(1, middle + half), null);
    }

    private static long[] Sum(long[] left, long[] right) => [.. left.Zip(right, (one, other) => one + other)];

    private PowerValue Swings(int player) => Share(swings.Value.Leaving[player] + swings.Value.Joining[player], options.Draws);

    /// <summary>The player's swings by all swings. With X and Y those of one draw and R the ratio, its variance is about E(X - RY)² / (draws E(Y)²).</summary>
    private PowerValue Ratio(int player)
    {
        var tally = swings.Value;
        double own = tally.Leaving[player] + tally.Joining[player];
        var ratio = own / tally.All;
        var square = own - (2 * ratio * tally.WithAll[player]) + (ratio * ratio * tally.AllSquared);
        var half = Quantile * Math.Sqrt(Math.Max(0, square)) / tally.All;
        return new(ratio, Math.Max(0, ratio - half), Math.Min(1, ratio + half), null);
    }

    private T Draw<T>(Func<T> none, Action<uint, Sampler, T> draw, Func<T, T, T> add)
    {
        var batches = new T[(options.Draws + DrawsAtOnce - 1) / DrawsAtOnce];
        Parallel.For(0, batches.Length, new ParallelOptions { MaxDegreeOfParallelism = options.ThreadCount }, batch =>
        {
            var (sampler, sum) = (new Sampler(game), none());
            for (var i = batch * DrawsAtOnce; i < Math.Min(options.Draws, (batch + 1) * DrawsAtOnce); i++)
                draw((uint)i, sampler, sum);
            batches[batch] = sum;
        });
        return batches.Aggregate(none(), add);
    }

    private void Order(uint number, Sampler sampler, long[] pivots)
    {
        sampler.Draw(new KeyedDraws(options.Seed, number), sampler.OrderKeys);
        for (var player = 0; player < game.Players; player++)
            sampler.Order[player] = player;
        Array.Sort(sampler.Uniform, sampler.Order);
        Array.Clear(sampler.Sums);
        foreach (var player in sampler.Order)
        {
            if (sampler.WinsWith(player, 1, keep: true))
            {
                pivots[player]++;
                return;
            }
        }
    }

    private void Coalition(uint number, Sampler sampler, Tally tally)
    {
        sampler.Draw(new KeyedDraws(options.Seed, number), sampler.CoalitionKeys);
        Array.Clear(sampler.Sums);
        var wins = game.EverybodyWins;
        for (var player = 0; player < game.Players; player++)
        {
            if (sampler.Uniform[player] < 0.5)
                wins = sampler.WinsWith(player, 1, keep: true);
        }
        sampler.Critical.Clear();
        for (var player = 0; player < game.Players; player++)
        {
            var inside = sampler.Uniform[player] < 0.5;
            if (inside == wins && sampler.WinsWith(player, inside ? -1 : 1, keep: false) != wins)
                sampler.Critical.Add(player);
        }
        tally.Enter(sampler.Critical, wins);
    }

    /// <summary>What one batch of draws works with.</summary>
    private sealed class Sampler(SimpleGame game)
    {
        public Identity[] OrderKeys { get; } = Keys(game, "power.order");

        public Identity[] CoalitionKeys { get; } = Keys(game, "power.coalition");

        public double[] Uniform { get; } = new double[game.Players];

        public int[] Order { get; } = new int[game.Players];

        public long[] Sums { get; } = new long[game.Criteria];

        public List<int> Critical { get; } = [];

        public void Draw(KeyedDraws draws, Identity[] keys)
        {
            for (var player = 0; player < keys.Length; player++)
                Uniform[player] = draws.Uniform(keys[player]);
        }

        public bool WinsWith(int player, int sign, bool keep)
        {
            for (var c = 0; c < Sums.Length; c++)
                Sums[c] += sign * game.Scores[player][c];
            var wins = game.Formula.Holds(Sums);
            for (var c = 0; c < Sums.Length && !keep; c++)
                Sums[c] -= sign * game.Scores[player][c];
            return wins;
        }

        private static Identity[] Keys(SimpleGame game, string purpose) =>
            [.. Enumerable.Range(0, game.Players).Select(player => Identity.Of(purpose, player.ToString(CultureInfo.InvariantCulture)))];
    }

    /// <summary>What was seen in random coalitions.</summary>
    private sealed class Tally(int players)
    {
        public long Winning { get; private set; }

        /// <summary>How often each player was in a winning coalition that would lose without it.</summary>
        public long[] Leaving { get; } = new long[players];

        /// <summary>How often each player was outside a losing coalition that would win with it.</summary>
        public long[] Joining { get; } = new long[players];

        /// <summary>All swings of all draws.</summary>
        public long All { get; private set; }

        /// <summary>The sum over draws of the square of the swings of the draw.</summary>
        public long AllSquared { get; private set; }

        /// <summary>The sum, over the draws in which a player is critical, of the swings of the draw.</summary>
        public long[] WithAll { get; } = new long[players];

        public void Enter(List<int> critical, bool wins)
        {
            Winning += wins ? 1 : 0;
            All += critical.Count;
            AllSquared += (long)critical.Count * critical.Count;
            foreach (var player in critical)
            {
                (wins ? Leaving : Joining)[player]++;
                WithAll[player] += critical.Count;
            }
        }

        public Tally Add(Tally other)
        {
            Winning += other.Winning;
            All += other.All;
            AllSquared += other.AllSquared;
            for (var player = 0; player < Leaving.Length; player++)
            {
                Leaving[player] += other.Leaving[player];
                Joining[player] += other.Joining[player];
                WithAll[player] += other.WithAll[player];
            }
            return this;
        }
    }
}
