// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.World;

namespace Casus.Movement;

/// <summary>
/// Ways through the air between the airfields of a movement for those whom states let pass: the great circle where no state on it refuses, else the shortest way over
/// the waypoints and airfields of the case (Dijkstra 1959), else none. A state that opens later is waited for and not flown around.
/// </summary>
internal sealed class AirWays
{
    private readonly LegTable legs;
    private readonly ImmutableArray<StatePassage> passages;
    private readonly ImmutableArray<(Coordinates Place, string? Country)> nodes;
    private readonly string[] outlineNames;
    private readonly StateOutlines? outlines;
    private readonly LiftGround ground;
    private readonly sbyte[][] crossings;
    private readonly int fields;
    private readonly Dictionary<(string Member, string? Other), Table> known = [];
    private readonly Dictionary<string, Table> tables = new(StringComparer.Ordinal);

    /// <summary>Makes the ways.</summary>
    /// <param name="legs">Distances between the airfields.</param>
    /// <param name="passages">What states say.</param>
    /// <param name="airfields">Airfields in the order of their numbers, with their states.</param>
    /// <param name="waypoints">Points to go around by.</param>
    /// <param name="outlineOf">Name of the outline of a state by its code.</param>
    /// <param name="outlines">The outlines; null for those of the world.</param>
    /// <param name="ground">What is known of the ways between the airfields.</param>
    public AirWays(
        LegTable legs,
        ImmutableArray<StatePassage> passages,
        ImmutableArray<(Coordinates Place, string? Country)> airfields,
        IEnumerable<Coordinates> waypoints,
        Func<string, string> outlineOf,
        StateOutlines? outlines,
        LiftGround ground)
    {
        (this.legs, this.passages, this.outlines, this.ground) = (legs, passages, outlines, ground);
        outlineNames = [.. passages.Select(each => outlineOf(each.Country))];
        crossings = [.. outlineNames.Select(ground.CrossingsOf)];
        fields = airfields.Length;
        nodes = [.. airfields, .. waypoints.Select(each => (each, (string?)null))];
    }

    /// <summary>One way: kilometres flown, infinite for none; and from when until when it may be begun, in seconds from the request.</summary>
    public readonly record struct Way(double Kilometres, long Opens, long Closes);

    /// <summary>The way of an aircraft with or without a load.</summary>
    /// <param name="member">The member whose aircraft it is.</param>
    /// <param name="other">The member whose unit it carries, or null.</param>
    /// <param name="from">Number of the airfield of departure.</param>
    /// <param name="to">Number of the airfield of arrival.</param>
    /// <param name="free">Whether every state lets everybody pass.</param>
    public Way Between(string member, string? other, int from, int to, bool free)
    {
        if (from == to)
            return new Way(0, 0, FieldTimes.Never);
        if (free || passages.IsEmpty)
            return new Way(legs.Flown(from, to), 0, FieldTimes.Never);
        if (!known.TryGetValue((member, other), out var table))
            known[(member, other)] = table = TableFor([.. Enumerable.Range(0, passages.Length).Where(i => passages[i].Concerns(member, other))]);
        ref var way = ref table.Ways[(from * fields) + to];
        if (way.Kilometres < 0)
            way = Find(table.Concerned, from, to);
        return way;
    }

    /// <summary>Codes of the states that refuse on the great circle, in the order of the case.</summary>
    public IEnumerable<string> RefusedBetween(string member, string? other, int from, int to) =>
        passages.Where((each, i) => each.Refused && each.Concerns(member, other) && Crosses(i, from, to)).Select(each => each.Country).Distinct(StringComparer.Ordinal);

    /// <summary>Those whom the same passages concern share a table.</summary>
    private Table TableFor(int[] concerned)
    {
        var key = string.Join(' ', concerned);
        if (!tables.TryGetValue(key, out var table))
        {
            tables[key] = table = new Table(concerned, new Way[fields * fields]);
            Array.Fill(table.Ways, new Way(-1, 0, 0));
        }
        return table;
    }

    private Way Find(int[] concerned, int from, int to)
    {
        if (Edge(concerned, from, to) is { } straight)
            return straight;
        var best = new Way[nodes.Length];
        Array.Fill(best, new Way(double.PositiveInfinity, 0, FieldTimes.Never));
        best[from] = new Way(0, 0, FieldTimes.Never);
        var settled = new bool[nodes.Length];
        while (true)
        {
            var at = -1;
            for (var i = 0; i < nodes.Length; i++)
            {
                if (!settled[i] && !double.IsPositiveInfinity(best[i].Kilometres) && (at < 0 || best[i].Kilometres < best[at].Kilometres))
                    at = i;
            }
            if (at < 0 || at == to)
                return best[to];
            settled[at] = true;
            for (var next = 0; next < nodes.Length; next++)
            {
                if (settled[next] || Edge(concerned, at, next) is not { } edge || best[at].Kilometres + edge.Kilometres >= best[next].Kilometres)
                    continue;
                best[next] = new Way(best[at].Kilometres + edge.Kilometres, Math.Max(best[at].Opens, edge.Opens), Math.Min(best[at].Closes, edge.Closes));
            }
        }
    }

    private Way? Edge(int[] concerned, int from, int to)
    {
        var (opens, closes) = (0L, FieldTimes.Never);
        foreach (var i in concerned)
        {
            if (!Crosses(i, from, to))
                continue;
            if (passages[i].Refused)
                return null;
            (opens, closes) = (Math.Max(opens, passages[i].Opens), Math.Min(closes, passages[i].Closes));
        }
        var kilometres = from < fields && to < fields ? legs.Flown(from, to) : legs.Detour * Geodesic.Kilometres(nodes[from].Place, nodes[to].Place);
        return new Way(kilometres, opens, closes);
    }

    private bool Crosses(int passage, int from, int to) =>
        nodes[from].Country == passages[passage].Country
        || nodes[to].Country == passages[passage].Country
        || (outlines is null && from < fields && to < fields
            ? ground.Crosses(crossings[passage], outlineNames[passage], from, to)
            : (outlines ?? StateOutlines.World).Crosses(nodes[from].Place, nodes[to].Place, outlineNames[passage]));

    private sealed record Table(int[] Concerned, Way[] Ways);
}
