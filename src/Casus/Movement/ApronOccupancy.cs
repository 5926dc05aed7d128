// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>How many aircraft stood at an airfield from a time on.</summary>
/// <param name="At">The time.</param>
/// <param name="Served">Aircraft being loaded or unloaded.</param>
/// <param name="Waiting">Aircraft there that wait for a place or a team, or on departure for what they are to take.</param>
public readonly record struct ApronPoint(Tick At, int Served, int Waiting);

/// <summary>The aircraft at one airfield against time, in one schedule. Aircraft between two loads are not counted: where they stand is not modelled.</summary>
/// <param name="Airfield">The airfield.</param>
/// <param name="Points">What changed, in order of time; the last has nobody left.</param>
public sealed record ApronOccupancy(string Airfield, ImmutableArray<ApronPoint> Points)
{
    /// <summary>Most aircraft served at one time.</summary>
    public int MostServed => Points.Select(each => each.Served).DefaultIfEmpty(0).Max();

    /// <summary>Most aircraft that waited at one time.</summary>
    public int MostWaiting => Points.Select(each => each.Waiting).DefaultIfEmpty(0).Max();

    /// <summary>Time that all aircraft together waited there.</summary>
    public Tick Waited => new(Points.Zip(Points.Skip(1), (from, to) => from.Waiting * (to.At - from.At).Seconds).Sum());

    /// <summary>The occupancy of each airfield that a schedule uses, in ordinal order of id.</summary>
    /// <param name="sorties">The schedule.</param>
    public static ImmutableArray<ApronOccupancy> Of(ImmutableArray<Sortie> sorties)
    {
        var changes = new SortedDictionary<string, List<(long At, int Served, int Waiting)>>(StringComparer.Ordinal);
        foreach (var sortie in sorties)
        {
            if (sortie.Aircraft is null)
                continue;
            Add(sortie.Line.From, sortie.AircraftAt, sortie.LoadingAt, sortie.LoadedAt);
            if (sortie.Line.Mode == Mode.Air)
                Add(sortie.Line.To, sortie.LandedAt, sortie.UnloadingAt, sortie.UnloadedAt);
        }
        return [.. changes.Select(each => new ApronOccupancy(each.Key, Sum(each.Value)))];

        void Add(string airfield, Tick there, Tick begins, Tick ends)
        {
            if (!changes.TryGetValue(airfield, out var list))
                changes[airfield] = list = [];
            list.Add((there.Seconds, 0, 1));
            list.Add((begins.Seconds, 1, -1));
            list.Add((ends.Seconds, -1, 0));
        }
    }

    private static ImmutableArray<ApronPoint> Sum(List<(long At, int Served, int Waiting)> changes)
    {
        var points = ImmutableArray.CreateBuilder<ApronPoint>();
        var (served, waiting) = (0, 0);
        foreach (var moment in changes.GroupBy(each => each.At).OrderBy(group => group.Key))
        {
            served += moment.Sum(each => each.Served);
            waiting += moment.Sum(each => each.Waiting);
            points.Add(new ApronPoint(new Tick(moment.Key), served, waiting));
        }
        return points.ToImmutable();
    }
}
