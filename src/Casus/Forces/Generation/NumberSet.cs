// SPDX-License-Identifier: Apache-2.0
namespace Casus.Forces;

/// <summary>A set of whole numbers from 0 up to a limit, kept as disjoint ranges that do not touch, in rising order.</summary>
internal sealed class NumberSet
{
    private readonly List<(int Low, int High)> ranges;

    private NumberSet(List<(int Low, int High)> ranges) => this.ranges = ranges;

    /// <summary>No number.</summary>
    public static NumberSet Nothing { get; } = new([]);

    /// <summary>The number 0 alone.</summary>
    public static NumberSet Zero { get; } = new([(0, 0)]);

    /// <summary>The ranges.</summary>
    public IReadOnlyList<(int Low, int High)> Ranges => ranges;

    /// <summary>The greatest number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public int Greatest => ranges[^1].High;

    /// <summary>Whether a number of the set lies between two.</summary>
    public bool Meets(int low, int high)
    {
        foreach (var range in ranges)
        {
            if (range.High >= low)
                return range.Low <= high;
        }
        return false;
    }

    /// <summary>Numbers of either set.</summary>
    public NumberSet Or(NumberSet other) => Joined([.. ranges, .. other.ranges]);

    /// <summary>Sums of a number of the set and a number of a range, up to a limit.</summary>
    public NumberSet Plus(int low, int high, int limit)
    {
        var sums = new List<(int, int)>(ranges.Count);
        foreach (var range in ranges)
            Add(sums, range, low, high, limit);
        return Joined(sums);
    }

    /// <summary>Sums of a number of each set, up to a limit.</summary>
    public NumberSet Plus(NumberSet other, int limit)
    {
        var sums = new List<(int, int)>(ranges.Count * other.ranges.Count);
        foreach (var range in ranges)
        {
            foreach (var (low, high) in other.ranges)
                Add(sums, range, low, high, limit);
        }
        return Joined(sums);
    }

    private static void Add(List<(int Low, int High)> sums, (int Low, int High) range, int low, int high, int limit)
    {
        if ((long)range.Low + low <= limit)
            sums.Add((range.Low + low, (int)Math.Min(limit, (long)range.High + high)));
    }

    private static NumberSet Joined(List<(int Low, int High)> unsorted)
    {
        unsorted.Sort();
        var joined = new List<(int Low, int High)>(unsorted.Count);
        foreach (var range in unsorted)
        {
            if (joined.Count > 0 && range.Low <= (long)joined[^1].High + 1)
                joined[^1] = (joined[^1].Low, Math.Max(joined[^1].High, range.High));
            else
                joined.Add(range);
        }
        return new NumberSet(joined);
    }
}
