// SPDX-License-Identifier: Apache-2.0
namespace Casus.Forces;

/// <summary>
/// Divides a number of people among members so that the squares of the differences between what each sends and its part of the burden, summed, are least; among
/// equals the earliest member sends the most. A member's part is the number times what it could send over what all could. Exact, by branch and bound: the relaxation
/// lets each member send any whole number between two, which a greedy rule solves exactly because each further person costs more than the last (Ibaraki and Katoh, Resource Allocation Problems, 1988),
/// and a member whose number it cannot send is forced below it or above it.
/// </summary>
internal sealed class BurdenShares
{
    /// <summary>Nodes after which a search gives up. A setting of the tool: a node is needed for each gap that comes into play.</summary>
    private const int MostNodes = 20_000;

    private readonly NumberSet[] sendable;
    private readonly long[] capable;
    private readonly long allCapable;
    private readonly int total;
    private int[]? best;
    private Int128 bestCost;
    private int nodes;

    /// <summary>Prepares a division.</summary>
    /// <param name="sendable">The numbers that each member can send, up to the number to be divided.</param>
    /// <param name="capable">The most that each could send, whatever is wanted.</param>
    /// <param name="total">The number to be divided; a sum of numbers that the members can send.</param>
    public BurdenShares(NumberSet[] sendable, int[] capable, int total)
    {
        (this.sendable, this.total) = (sendable, total);
        this.capable = [.. capable.Select(each => (long)each)];
        allCapable = this.capable.Sum();
    }

    /// <summary>Whether what was found is proven to be the best.</summary>
    public bool Proven => nodes < MostNodes;

    /// <summary>People of each member, or null when the search gave up before it found any division.</summary>
    public int[]? Divide()
    {
        if (total == 0)
            return new int[sendable.Length];
        Branch([.. sendable.Select(each => (0, each.Greatest))]);
        return best;
    }

    private void Branch((int Low, int High)[] within)
    {
        if (++nodes >= MostNodes || Relaxed(within) is not { } numbers)
            return;
        var cost = Cost(numbers);
        if (best is not null && (cost > bestCost || (cost == bestCost && numbers.AsSpan().SequenceCompareTo(best) <= 0)))
            return;
        var gap = -1;
        for (var member = 0; member < numbers.Length && gap < 0; member++)
            gap = sendable[member].Meets(numbers[member], numbers[member]) ? -1 : member;
        if (gap < 0)
        {
            (best, bestCost) = (numbers, cost);
            return;
        }
        var below = sendable[gap].Ranges.Where(range => range.High < numbers[gap]).Select(range => range.High).DefaultIfEmpty(-1).Max();
        var above = sendable[gap].Ranges.Where(range => range.Low > numbers[gap]).Select(range => range.Low).DefaultIfEmpty(int.MaxValue).Min();
        if (above <= within[gap].High)
            Branch(With(within, gap, (above, within[gap].High)));
        if (below >= within[gap].Low)
            Branch(With(within, gap, (within[gap].Low, below)));
    }

    private static (int Low, int High)[] With((int Low, int High)[] within, int member, (int Low, int High) range)
    {
        var changed = ((int Low, int High)[])within.Clone();
        changed[member] = range;
        return changed;
    }

    /// <summary>
    /// The best division when each member may send any number of its range: people are added one by one where the next costs least. The next person beyond n costs
    /// (2n + 1) D - 2 T c, in units of the squared difference times D, for a member that could send c of D, and T in all; so the last level is found by halving.
    /// </summary>
    private int[]? Relaxed((int Low, int High)[] within)
    {
        if (within.Sum(each => (long)each.Low) > total || within.Sum(each => (long)each.High) < total)
            return null;
        var (low, high) = (-2L * total * allCapable, (2L * (total + 1) * allCapable) + 1);
        while (low < high)
        {
            var level = low + ((high - low + 1) / 2);
            if (Sum(within, level) <= total)
                low = level;
            else
                high = level - 1;
        }
        var numbers = new int[within.Length];
        for (var member = 0; member < within.Length; member++)
            numbers[member] = At(within, member, low);
        var rest = total - numbers.Sum();
        for (var member = 0; member < within.Length && rest > 0; member++)
        {
            var next = At(within, member, low + 1) - numbers[member];
            numbers[member] += Math.Min(next, rest);
            rest -= Math.Min(next, rest);
        }
        return rest == 0 ? numbers : null;
    }

    private long Sum((int Low, int High)[] within, long level)
    {
        var sum = 0L;
        for (var member = 0; member < within.Length; member++)
            sum += At(within, member, level);
        return sum;
    }

    /// <summary>People of a member up to whom the last costs no more than a level.</summary>
    private int At((int Low, int High)[] within, int member, long level)
    {
        var numerator = level + (2 * total * capable[member]) + allCapable;
        var number = numerator < 0 ? -1 : numerator / (2 * allCapable);
        return (int)Math.Clamp(number, within[member].Low, within[member].High);
    }

    private Int128 Cost(int[] numbers)
    {
        Int128 cost = 0;
        for (var member = 0; member < numbers.Length; member++)
        {
            Int128 difference = ((Int128)numbers[member] * allCapable) - ((Int128)total * capable[member]);
            cost += difference * difference;
        }
        return cost;
    }
}
