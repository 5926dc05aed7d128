// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Chain;

/// <summary>A line on its way home.</summary>
/// <param name="Line">The line, from where it stood to where it came from.</param>
/// <param name="Loads">Loads, columns or trains.</param>
/// <param name="FirstOffAt">When the first of them set out.</param>
/// <param name="HomeAt">When the last was empty; null when some of it cannot be brought home.</param>
public sealed record LineReturn(RequirementLine Line, int Loads, Tick FirstOffAt, Tick? HomeAt);

/// <summary>The withdrawal as it was planned and flown: how long it takes, in how many sorties, and what limits it.</summary>
public sealed record MovementReturn
{
    /// <summary>When the withdrawal begins: the first contingent may load.</summary>
    public required Tick StartAt { get; init; }

    /// <summary>When the last contingent may load, having handed over.</summary>
    public required Tick AllReadyAt { get; init; }

    /// <summary>When the first left.</summary>
    public required Tick FirstOffAt { get; init; }

    /// <summary>When the first load was home and empty.</summary>
    public required Tick FirstHomeAt { get; init; }

    /// <summary>When the last left.</summary>
    public required Tick LastOffAt { get; init; }

    /// <summary>When the last load was home and empty; null when some of the force cannot be brought home.</summary>
    public required Tick? LastHomeAt { get; init; }

    /// <summary>Loaded flights.</summary>
    public required int Flights { get; init; }

    /// <summary>Columns on the road.</summary>
    public required int Columns { get; init; }

    /// <summary>Trains.</summary>
    public required int Trains { get; init; }

    /// <summary>How much of what aircraft flew they flew loaded, from their bases and back to them.</summary>
    public required LoadedShare Kilometres { get; init; }

    /// <summary>The lines, in the order in which they were home.</summary>
    public required ImmutableArray<LineReturn> Lines { get; init; }

    /// <summary>
    /// What the time from the start until the last load was home is owed to, the largest first: handing over, as <see cref="DelayCause.Generation"/>, until the last line home could load, and then what held its last load up.
    /// </summary>
    public required ImmutableArray<(DelayCause Cause, Tick Time)> Owed { get; init; }

    /// <summary>What cannot be brought home.</summary>
    public required ImmutableArray<UnmovedLine> Unmoved { get; init; }

    /// <summary>From the start until the last load was home, or null.</summary>
    public Tick? Takes => LastHomeAt is { } last ? last - StartAt : null;

    /// <summary>The account of a pass; null when nobody withdraws or nothing can be brought home.</summary>
    /// <param name="pass">The pass.</param>
    public static MovementReturn? Of(StageResults pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        return pass is { Lift: { } model, Operations: { Home: { } home, WithdrawalStart: { } start } } ? Of(model, home, start) : null;
    }

    /// <summary>The account of a way home; null when nothing can be brought home.</summary>
    /// <param name="model">The lift.</param>
    /// <param name="home">The way home.</param>
    /// <param name="start">When the first contingent may load.</param>
    public static MovementReturn? Of(LiftModel model, WayHome home, Tick start)
    {
        ArgumentNullException.ThrowIfNull(home);
        if (home.Sorties.IsEmpty)
            return null;
        var lines = home.Lines
            .Select(line => (Line: line, Own: home.Sorties.Where(each => each.Line.Id == line.Id).ToArray()))
            .Where(each => each.Own.Length > 0)
            .Select(each => new LineReturn(each.Line, each.Own.Length, Least(each.Own, flight => flight.TakeOffAt), home.Unmoved.Any(left => left.Line.Id == each.Line.Id) ? null : Most(each.Own, flight => flight.UnloadedAt)))
            .OrderBy(each => each.HomeAt?.Seconds ?? long.MaxValue).ThenBy(each => each.Line.Id, StringComparer.Ordinal);
        return new MovementReturn
        {
            StartAt = start,
            AllReadyAt = new Tick(home.Lines.Max(line => line.OrderedAt.Seconds)),
            FirstOffAt = Least(home.Sorties, each => each.TakeOffAt),
            FirstHomeAt = Least(home.Sorties, each => each.UnloadedAt),
            LastOffAt = Most(home.Sorties, each => each.TakeOffAt),
            LastHomeAt = home.Unmoved.IsEmpty ? Most(home.Sorties, each => each.UnloadedAt) : null,
            Flights = home.Sorties.Count(each => each.Aircraft is not null),
            Columns = home.Sorties.Count(each => each.Line.Mode == Mode.Road),
            Trains = home.Sorties.Count(each => each.Line.Mode == Mode.Rail),
            Kilometres = LoadedShare.Of(model, home.Sorties),
            Lines = [.. lines],
            Owed = Owes(model, home, start),
            Unmoved = home.Unmoved,
        };
    }

    private static ImmutableArray<(DelayCause Cause, Tick Time)> Owes(LiftModel model, WayHome home, Tick start)
    {
        if (home.Closures.IsEmpty)
            return [];
        var last = home.Closures.MaxBy(each => each.CompleteAt.Seconds)!.Line;
        // Readiness is the end of handing over; being complete at home is nobody's concern.
        var after = OwedTimes.Of(model, home.Sorties, home.Closures, start).Where(each => each.Cause is not (DelayCause.Decision or DelayCause.Generation or DelayCause.Authorisation or DelayCause.Completeness));
        return
        [
            .. after.Select(each => (each.Cause, each.Time)).Append((Cause: DelayCause.Generation, Time: last.OrderedAt - start))
                .GroupBy(each => each.Cause)
                .Select(group => (Cause: group.Key, Time: new Tick(group.Sum(each => each.Time.Seconds))))
                .Where(each => each.Time > Tick.Zero)
                .OrderByDescending(each => each.Time.Seconds).ThenBy(each => each.Cause),
        ];
    }

    private static Tick Least(IEnumerable<Sortie> sorties, Func<Sortie, Tick> at) => new(sorties.Min(each => at(each).Seconds));

    private static Tick Most(IEnumerable<Sortie> sorties, Func<Sortie, Tick> at) => new(sorties.Max(each => at(each).Seconds));
}
