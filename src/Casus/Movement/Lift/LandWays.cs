// SPDX-License-Identifier: Apache-2.0
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Casus.World;

namespace Casus.Movement;

/// <summary>Ways by land from state to state over common borders.</summary>
/// <param name="countries">States by code, with their neighbours.</param>
/// <param name="passages">What states say on passage.</param>
internal sealed class LandWays(ImmutableSortedDictionary<string, Country> countries, ImmutableArray<StatePassage> passages)
{
    /// <summary>The neighbours of each state, found once for the countries of a pack, which every replication shares.</summary>
    private static readonly ConditionalWeakTable<ImmutableSortedDictionary<string, Country>, FrozenDictionary<string, string[]>> Known = [];

    private readonly FrozenDictionary<string, string[]> neighbours = Known.GetValue(countries, Find);

    /// <summary>The way with the fewest borders through states that let a member pass.</summary>
    /// <param name="from">State where it begins.</param>
    /// <param name="to">State where it ends.</param>
    /// <param name="member">The member that wants to pass.</param>
    /// <param name="free">Whether every state lets everybody pass.</param>
    /// <param name="opens">From when the way is open, in seconds from the request.</param>
    /// <returns>Borders crossed; -1 when there is no way.</returns>
    public int Borders(string from, string to, string member, bool free, out long opens)
    {
        opens = 0;
        var seen = new Dictionary<string, (int Borders, long Opens)>(StringComparer.Ordinal);
        if (Leave(from, member, free) is not { } first)
            return -1;
        var queue = new Queue<string>([from]);
        seen[from] = (0, first);
        while (queue.TryDequeue(out var at))
        {
            if (at == to)
            {
                opens = seen[at].Opens;
                return seen[at].Borders;
            }
            foreach (var next in Neighbours(at))
            {
                if (!seen.ContainsKey(next) && Leave(next, member, free) is { } leave)
                {
                    seen[next] = (seen[at].Borders + 1, Math.Max(seen[at].Opens, leave));
                    queue.Enqueue(next);
                }
            }
        }
        return -1;
    }

    /// <summary>Whether two states have a common border, or are one.</summary>
    public bool AreNeighbours(string a, string b) => a == b || Neighbours(a).Contains(b, StringComparer.Ordinal);

    private string[] Neighbours(string state) => neighbours.GetValueOrDefault(state, []);

    /// <summary>A border is common where either of the two states names it.</summary>
    private static FrozenDictionary<string, string[]> Find(ImmutableSortedDictionary<string, Country> countries) =>
        countries.Values.SelectMany(each => each.Borders.SelectMany(other => new[] { (each.Code, Other: other), (Code: other, Other: each.Code) }))
            .Distinct()
            .GroupBy(each => each.Code, each => each.Other, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    private long? Leave(string state, string member, bool free)
    {
        var opens = 0L;
        foreach (var passage in passages)
        {
            if (free || passage.Country != state || !passage.Concerns(member, null))
                continue;
            if (passage.Refused)
                return null;
            opens = Math.Max(opens, passage.Opens);
        }
        return opens;
    }
}
