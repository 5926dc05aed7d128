// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;

namespace Casus.Studies;

/// <summary>Sums draws of closure up.</summary>
internal static class ClosureSums
{
    /// <summary>Shares and quantiles for one number of aircraft.</summary>
    /// <param name="draws">The draws, at least one.</param>
    /// <param name="cell">Which number of aircraft.</param>
    /// <param name="from">Where the clock starts.</param>
    /// <param name="within">The time within which the force is to close, in hours.</param>
    public static ClosureSample Sample(IReadOnlyList<ClosureDraw> draws, int cell, ClosureStart from, double within)
    {
        var hours = draws.Select(draw => draw.HoursFrom(from, cell)).Order().ToArray();
        return new ClosureSample(
            hours.Count(double.IsFinite),
            [.. Enum.GetValues<ClosureStart>().Select(start => Share(draw => draw.HoursFrom(start, cell) <= within))],
            Share(draw => draw.Full && draw.HoursFrom(from, cell) <= within),
            ClosureQuantile.Of(hours, 5),
            ClosureQuantile.Of(hours, 50),
            ClosureQuantile.Of(hours, 95));

        VoteSample Share(Func<ClosureDraw, bool> holds) => VoteSample.Wilson(draws.Count(holds), draws.Count);
    }

    /// <summary>What the step from one number of aircraft to the next brings, draw by draw.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="cell">Which number of aircraft the step begins with.</param>
    /// <param name="times">That number, over the aircraft of the case.</param>
    /// <param name="next">The next number.</param>
    /// <param name="from">Where the clock starts.</param>
    public static ClosureStep Step(IReadOnlyList<ClosureDraw> draws, int cell, double times, double next, ClosureStart from)
    {
        var pairs = draws.Select(draw => (Before: draw.HoursFrom(from, cell), After: draw.HoursFrom(from, cell + 1))).ToImmutableArray();
        var both = pairs.Where(pair => double.IsFinite(pair.Before) && double.IsFinite(pair.After)).ToArray();
        double[] gains = [.. both.Select(pair => pair.Before - pair.After)];
        return new ClosureStep(
            times,
            next,
            PairedDifference.Of(gains),
            both.Length == 0 ? 0 : both.Average(pair => pair.Before),
            pairs.Count(pair => double.IsFinite(pair.After)) - pairs.Count(pair => double.IsFinite(pair.Before)),
            pairs.Length);
    }
}
