// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>The offers of one round, and which of them each actor takes.</summary>
internal sealed class OfferBook
{
    private const double Tie = ExpectedUtilityModel.Tie;

    private readonly ExpectedUtilityMode mode;
    private readonly double tieOnScale;

    /// <summary>Collects the offers to each actor from each other with another position, and the choice of each.</summary>
    public OfferBook(UtilityTable table, ReadOnlySpan<double> positions, double range, ExpectedUtilityOptions options)
    {
        mode = options.Mode;
        tieOnScale = Tie * range;
        var all = options.KeepsDetail ? ImmutableArray.CreateBuilder<UtilityOffer>() : null;
        var taken = ImmutableArray.CreateBuilder<UtilityOffer>(table.Count);
        for (var to = 0; to < table.Count; to++)
        {
            UtilityOffer? best = null;
            for (var from = 0; from < table.Count; from++)
            {
                if (table.Agree(from, to) || Made(table, positions, from, to) is not { } offer)
                    continue;
                all?.Add(offer);
                if (best is not { } held || IsPreferred(offer, held, positions))
                    best = offer;
            }
            if (best is { } choice)
                taken.Add(choice);
        }
        All = all?.ToImmutable() ?? [];
        Taken = taken.ToImmutable();
    }

    /// <summary>Every offer, in the order of the receivers, then of those who make them; empty when the detail is not kept.</summary>
    public ImmutableArray<UtilityOffer> All { get; }

    /// <summary>The offers taken, at most one for each receiver, in the order of the receivers.</summary>
    public ImmutableArray<UtilityOffer> Taken { get; }

    /// <summary>The positions after all have moved at once.</summary>
    public double[] Moved(ReadOnlySpan<double> positions)
    {
        var moved = positions.ToArray();
        foreach (var offer in Taken)
            moved[offer.To] = offer.Place;
        return moved;
    }

    private UtilityOffer? Made(UtilityTable table, ReadOnlySpan<double> positions, int from, int to)
    {
        var stakes = table.Stakes(to, from, judge: to);
        var own = table.Expected(to, from, judge: to, stakes);
        var other = table.Expected(from, to, judge: to, stakes);
        if (own > Tie && other > own + Tie)
            return new UtilityOffer(from, to, UtilityOfferKind.Confrontation, own, other, positions[from]);
        if (!(own < -Tie && other > Tie))
            return null;
        if (other > -own + Tie)
            return new UtilityOffer(from, to, UtilityOfferKind.Compromise, own, other, PartOfTheWay(positions[to], positions[from], -own / other));
        return mode != ExpectedUtilityMode.AsCoded && -own > other + Tie
            ? new UtilityOffer(from, to, UtilityOfferKind.Capitulation, own, other, positions[from])
            : null;
    }

    private bool IsPreferred(in UtilityOffer offer, in UtilityOffer held, ReadOnlySpan<double> positions) =>
        offer.Kind != held.Kind ? offer.Kind < held.Kind : Cost(offer, positions) < Cost(held, positions) - tieOnScale;

    /// <summary>What the receiver wants least of: the length of its move; for a compromise as coded, the average of both positions weighted by the utilities.</summary>
    private double Cost(in UtilityOffer offer, ReadOnlySpan<double> positions) =>
        mode == ExpectedUtilityMode.AsCoded && offer.Kind == UtilityOfferKind.Compromise
            ? PartOfTheWay(positions[offer.To], positions[offer.From], offer.OtherUtility / (offer.OtherUtility - offer.OwnUtility))
            : Math.Abs(offer.Place - positions[offer.To]);

    /// <summary>A place between two; rounding never carries it past either.</summary>
    private static double PartOfTheWay(double start, double end, double share) =>
        Math.Clamp(start + ((end - start) * share), Math.Min(start, end), Math.Max(start, end));
}
