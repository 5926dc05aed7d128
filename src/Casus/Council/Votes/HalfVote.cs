// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>All that half of the voters can bring about: the sums of their ballots, grouped by the light criteria and sorted by the heavy one.</summary>
internal sealed class HalfVote
{
    private const int MostStates = 1 << 20;

    private readonly int from;
    private readonly int[][] next;
    private readonly double[][] layers;
    private readonly (int Group, int Place)[] ends;

    private HalfVote(int from, int[][] next, double[][] layers, (int Group, int Place)[] ends, Group[] groups) =>
        (this.from, this.next, this.layers, this.ends, Groups) = (from, next, layers, ends, groups);

    /// <summary>The groups, with the chances last weighed.</summary>
    public Group[] Groups { get; }

    /// <summary>Lays out the ballots of the voters from one number to before another; null when there are too many sums.</summary>
    public static HalfVote? Of(RuleScores scores, int heavy, int from, int until, bool[] possible)
    {
        var layer = new List<long[]> { new long[scores.Criteria.Length] };
        var (next, layers) = (new int[until - from][], new double[until - from + 1][]);
        layers[0] = new double[1];
        for (var voter = from; voter < until; voter++)
        {
            var places = new Dictionary<long[], int>(SumsComparer.Instance);
            var (after, steps) = (new List<long[]>(), new int[layer.Count * RuleScores.Ballots]);
            for (var state = 0; state < layer.Count; state++)
            {
                for (var ballot = 0; ballot < RuleScores.Ballots; ballot++)
                {
                    steps[(state * RuleScores.Ballots) + ballot] = -1;
                    if (!possible[ballot])
                        continue;
                    var sums = layer[state].Select((sum, criterion) => sum + scores.Score(voter, (Ballot)ballot, criterion)).ToArray();
                    if (!places.TryGetValue(sums, out var place))
                    {
                        if (after.Count == MostStates)
                            return null;
                        places[sums] = place = after.Count;
                        after.Add(sums);
                    }
                    steps[(state * RuleScores.Ballots) + ballot] = place;
                }
            }
            (next[voter - from], layer, layers[voter - from + 1]) = (steps, after, new double[after.Count]);
        }
        return Grouped(heavy, from, next, layers, layer);
    }

    /// <summary>Reckons the chance of every sum.</summary>
    /// <param name="chances">Four numbers a voter, of all voters.</param>
    public void Weigh(ReadOnlySpan<double> chances)
    {
        layers[0][0] = 1;
        for (var voter = 0; voter < next.Length; voter++)
        {
            var (before, after, steps) = (layers[voter], layers[voter + 1], next[voter]);
            var own = chances.Slice((from + voter) * RuleScores.Ballots, RuleScores.Ballots);
            Array.Clear(after);
            for (var state = 0; state < before.Length; state++)
            {
                if (before[state] == 0)
                    continue;
                for (var ballot = 0; ballot < RuleScores.Ballots; ballot++)
                {
                    if (steps[(state * RuleScores.Ballots) + ballot] is >= 0 and var place)
                        after[place] += before[state] * own[ballot];
                }
            }
        }
        foreach (var group in Groups)
            group.Total = 0;
        for (var state = 0; state < ends.Length; state++)
        {
            var (group, place) = ends[state];
            Groups[group].Chances[place] = layers[^1][state];
            Groups[group].Total += layers[^1][state];
        }
    }

    private static HalfVote Grouped(int heavy, int from, int[][] next, double[][] layers, List<long[]> last)
    {
        var ends = new (int Group, int Place)[last.Count];
        var groups = last.Select((sums, state) => (Light: Without(sums, heavy), Heavy: sums[heavy], State: state))
            .GroupBy(each => each.Light, SumsComparer.Instance)
            .Select((members, number) =>
            {
                var sorted = members.OrderBy(each => each.Heavy).ToArray();
                for (var place = 0; place < sorted.Length; place++)
                    ends[sorted[place].State] = (number, place);
                return new Group(members.Key, [.. sorted.Select(each => each.Heavy)]);
            })
            .ToArray();
        return new HalfVote(from, next, layers, ends, groups);
    }

    private static long[] Without(long[] sums, int heavy)
    {
        var light = (long[])sums.Clone();
        light[heavy] = 0;
        return light;
    }

    /// <summary>Sums that are alike on all light criteria.</summary>
    /// <param name="sums">The sums of the light criteria; 0 at the heavy one.</param>
    /// <param name="heavy">The sums of the heavy criterion, upwards.</param>
    internal sealed class Group(long[] sums, long[] heavy)
    {
        /// <summary>The sums of the light criteria; 0 at the heavy one.</summary>
        public long[] Sums => sums;

        /// <summary>The sums of the heavy criterion, upwards.</summary>
        public long[] Heavy => heavy;

        /// <summary>The chance of each.</summary>
        public double[] Chances { get; } = new double[heavy.Length];

        /// <summary>The chance of all together.</summary>
        public double Total { get; set; }
    }

    private sealed class SumsComparer : IEqualityComparer<long[]>
    {
        public static SumsComparer Instance { get; } = new();

        public bool Equals(long[]? x, long[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(long[] sums)
        {
            var hash = 17L;
            foreach (var sum in sums)
                hash = unchecked((hash * 0x100000001B3L) ^ sum);
            return hash.GetHashCode();
        }
    }
}
