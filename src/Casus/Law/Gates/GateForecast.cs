// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Law;

/// <summary>
/// How long a member's own authorisation may take: its process run many times with everything drawn. A pure function of the inquiry, the seed and the number of
/// replications; the number of threads changes nothing.
/// </summary>
public sealed record GateForecast
{
    private static readonly ImmutableArray<int> Percents = [5, 25, 50, 75, 95];

    private GateForecast(string member, int replications, ImmutableArray<Tick> opens, int recalled) =>
        (Member, Replications, Opens, Recalled) = (member, replications, opens, recalled);

    /// <summary>The member.</summary>
    public string Member { get; }

    /// <summary>Replications made.</summary>
    public int Replications { get; }

    /// <summary>When forces may go, counted from the decision of the council, in the replications in which they ever may; in ascending order.</summary>
    public ImmutableArray<Tick> Opens { get; }

    /// <summary>Replications in which forces that had gone on the expectation of consent must be called back.</summary>
    public int Recalled { get; }

    /// <summary>Chance that forces may ever go.</summary>
    public double ChanceOpens => (double)Opens.Length / Replications;

    /// <summary>Chance that they never may.</summary>
    public double ChanceNever => (double)(Replications - Opens.Length) / Replications;

    /// <summary>The 5th, 25th, 50th, 75th and 95th percentile of the time after which forces may go, among the replications in which they ever may; empty when there is none.</summary>
    public ImmutableArray<(int Percent, Tick After)> Quantiles => Opens.IsEmpty ? [] : [.. Percents.Select(percent => (percent, Quantile(percent)!.Value))];

    /// <summary>The forecast in a sentence, with the word of the scale of likelihood.</summary>
    public string Says
    {
        get
        {
            var chance = string.Create(CultureInfo.InvariantCulture, $"{Likelihood.Of(ChanceOpens)} to let its forces go ({Opens.Length} of {Replications} runs)");
            return Quantile(50) is { } median ? $"{chance}; where it does, after {median} in half of the runs, and after {Quantile(5)} to {Quantile(95)} in nine of ten" : chance;
        }
    }

    /// <summary>Runs the process of one member.</summary>
    /// <param name="member">Code of the member; one on the day of the law.</param>
    /// <param name="seed">Seed of all draws.</param>
    /// <param name="replications">Replications, at least 1.</param>
    /// <param name="threads">Threads used, at least 1.</param>
    /// <param name="drawn">The inquiry with its quantities drawn for one replication; called from several threads at once.</param>
    /// <exception cref="ArgumentException">The state is no member on the day.</exception>
    public static GateForecast Of(string member, ulong seed, int replications, int threads, Func<KeyedDraws, LawInquiry> drawn)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(replications, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var (opens, recalled) = (new Tick?[replications], new bool[replications]);
        Parallel.For(0, replications, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            var inquiry = FactsAsKnown.Of(drawn(new KeyedDraws(seed, (uint)i)));
            var state = inquiry.Book.MembersOn(inquiry.AsOf).FirstOrDefault(each => each.Country == member)
                ?? throw new ArgumentException($"{member} is no member on {QuantityText.DayText(inquiry.AsOf)}.", nameof(member));
            var outcome = GateProcess.Run(inquiry, new Situation(inquiry), state);
            (opens[i], recalled[i]) = (outcome.OpensAfter, outcome is { OpensAfter: not null, RecallAfter: not null });
        });
        return new GateForecast(member, replications, [.. opens.OfType<Tick>().Order()], recalled.Count(each => each));
    }

    /// <summary>A percentile of the time after which forces may go, by order statistics, among the replications in which they ever may; null when there is none.</summary>
    public Tick? Quantile(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        if (Opens.IsEmpty)
            return null;
        var rank = (((long)percent * (Opens.Length + 1)) + 50) / 100;
        return Opens[(int)Math.Clamp(rank, 1, Opens.Length) - 1];
    }

    /// <summary>Chance that forces may go by a moment, counted from the decision of the council.</summary>
    public double ChanceWithin(Tick after) => (double)Opens.Count(each => each <= after) / Replications;

    /// <inheritdoc/>
    public bool Equals(GateForecast? other) =>
        other is not null && (Member, Replications, Recalled) == (other.Member, other.Replications, other.Recalled) && Opens.SequenceEqual(other.Opens);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Replications * 31) ^ (Opens.Length * 17) ^ Recalled);
}
