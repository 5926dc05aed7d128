// SPDX-License-Identifier: Apache-2.0
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Casus.World;

namespace Casus.Movement;

/// <summary>
/// What of a movement's geography no draw changes: distances between its airfields and the states between them. Found once for the airfields of a pack and shared by all
/// replications. Safe for several threads: who finds a thing twice finds the same.
/// </summary>
internal sealed class LiftGround
{
    private const sbyte Unknown = -1;

    private static readonly ConditionalWeakTable<ImmutableSortedDictionary<string, Airfield>, ConcurrentDictionary<string, LiftGround>> Known = [];

    private readonly ImmutableArray<Airfield> fields;
    private readonly double[] kilometres;
    private readonly ConcurrentDictionary<string, sbyte[]> crossings = new(StringComparer.Ordinal);

    private LiftGround(ImmutableArray<Airfield> fields)
    {
        this.fields = fields;
        kilometres = new double[fields.Length * fields.Length];
        Array.Fill(kilometres, double.NaN);
    }

    /// <summary>The geography of some airfields of a pack, numbered in their order.</summary>
    public static LiftGround Of(ImmutableSortedDictionary<string, Airfield> pack, ImmutableArray<Airfield> fields) =>
        Known.GetValue(pack, static _ => new ConcurrentDictionary<string, LiftGround>(StringComparer.Ordinal))
            .GetOrAdd(string.Join(' ', fields.Select(each => each.Id)), static (_, made) => new LiftGround(made), fields);

    /// <summary>Great-circle distance in kilometres.</summary>
    public double Kilometres(int from, int to)
    {
        ref var known = ref kilometres[(from * fields.Length) + to];
        if (double.IsNaN(known))
            known = Geodesic.Kilometres(fields[from].Position, fields[to].Position);
        return known;
    }

    /// <summary>Which ways cross a state of the world, as far as it is known yet: for <see cref="Crosses"/>.</summary>
    public sbyte[] CrossingsOf(string outline)
    {
        return crossings.GetOrAdd(outline, static (_, count) => Made(count), fields.Length * fields.Length);

        static sbyte[] Made(int count)
        {
            var made = new sbyte[count];
            Array.Fill(made, Unknown);
            return made;
        }
    }

    /// <summary>Whether the great circle between two airfields crosses a state of the world.</summary>
    public bool Crosses(sbyte[] known, string outline, int from, int to)
    {
        ref var crossed = ref known[(from * fields.Length) + to];
        if (crossed == Unknown)
            crossed = StateOutlines.World.Crosses(fields[from].Position, fields[to].Position, outline) ? (sbyte)1 : (sbyte)0;
        return crossed == 1;
    }
}
