// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// A floor filled from the front: for each piece of its width, how far back it is taken. A rectangle goes where it can stand farthest to the front and, among such places,
/// farthest to the left (the skyline form of the bottom-left rule; Burke, Kendall and Whitwell 2004). What is placed never overlaps, because it stands behind all that is
/// there over its whole width. States are kept by number, so that a search can step back.
/// </summary>
internal sealed class Skyline
{
    /// <summary>So much may a sum of stated lengths miss a stated length by, in binary. A setting of the tool.</summary>
    internal const double Slack = 1e-9;

    /// <summary>Most pieces of different reach side by side; a thing that would make more stays out. A setting of the tool.</summary>
    private const int Most = 24;

    private readonly double[] starts;
    private readonly double[] reaches;
    private readonly int[] counts;
    private double length;
    private double width;

    /// <summary>Makes room for states.</summary>
    /// <param name="states">How many.</param>
    internal Skyline(int states)
    {
        starts = new double[states * Most];
        reaches = new double[states * Most];
        counts = new int[states];
    }

    /// <summary>Clears the floor: state 0.</summary>
    /// <param name="floorLength">Its length in metres.</param>
    /// <param name="floorWidth">Its width in metres.</param>
    internal void Begin(double floorLength, double floorWidth)
    {
        (length, width) = (floorLength, floorWidth);
        counts[0] = 1;
        starts[0] = 0;
        reaches[0] = 0;
    }

    /// <summary>Floor still open behind what stands there, in square metres.</summary>
    internal double Open(int level)
    {
        var (first, count, open) = (level * Most, counts[level], 0.0);
        for (var i = 0; i < count; i++)
        {
            var end = i + 1 < count ? starts[first + i + 1] : width;
            open += (end - starts[first + i]) * (length - reaches[first + i]);
        }
        return open;
    }

    /// <summary>Longest free piece, in metres, over a width: how long a thing so wide may be.</summary>
    internal double Longest(int level, double wide) => length - Foremost(level, wide, out _);

    /// <summary>Places a rectangle and writes the state that it makes; writes nothing when there is no room.</summary>
    /// <param name="level">The state to place it in.</param>
    /// <param name="made">The state to write.</param>
    /// <param name="longSide">Its length in metres.</param>
    /// <param name="wide">Its width in metres.</param>
    /// <param name="at">Where it stands.</param>
    internal bool TryPlace(int level, int made, double longSide, double wide, out LoadSearch.PlacedAt at)
    {
        var x = Foremost(level, wide, out var place);
        var y = place < 0 ? 0 : starts[(level * Most) + place];
        at = new LoadSearch.PlacedAt(x, y, false);
        if (place < 0 || x + longSide > length + Slack || counts[level] + 1 >= Most)
            return false;
        Write(level, made, place, y, Math.Min(y + wide, width), x + longSide);
        return true;
    }

    private double Foremost(int level, double wide, out int place)
    {
        var (first, count) = (level * Most, counts[level]);
        place = -1;
        var best = double.PositiveInfinity;
        for (var i = 0; i < count; i++)
        {
            var end = starts[first + i] + wide;
            if (end > width + Slack)
                break;
            var reach = reaches[first + i];
            for (var j = i + 1; j < count && starts[first + j] < end - Slack; j++)
                reach = Math.Max(reach, reaches[first + j]);
            if (reach < best)
                (best, place) = (reach, i);
        }
        return best;
    }

    private void Write(int level, int next, int place, double begin, double end, double reach)
    {
        var (from, to, count, made) = (level * Most, next * Most, counts[level], 0);
        for (var i = 0; i < place; i++)
            Add(to, ref made, starts[from + i], reaches[from + i]);
        Add(to, ref made, begin, reach);
        for (var i = place; i < count; i++)
        {
            var until = i + 1 < count ? starts[from + i + 1] : width;
            if (until > end + Slack)
                Add(to, ref made, Math.Max(end, starts[from + i]), reaches[from + i]);
        }
        counts[next] = made;
    }

    private void Add(int to, ref int made, double start, double reach)
    {
        if (made > 0 && Math.Abs(reaches[to + made - 1] - reach) < Slack)
            return;
        starts[to + made] = start;
        reaches[to + made] = reach;
        made++;
    }
}
