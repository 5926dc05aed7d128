// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>A floor or a ramp behind each number of things: in one row a length is enough; in several there is a skyline.</summary>
internal sealed class LoadDeck
{
    private readonly Skyline skyline;
    private readonly int[] states;
    private readonly double[] reaches;
    private bool single;
    private double length;
    private double width;

    /// <summary>Makes room.</summary>
    /// <param name="levels">How many things can be placed.</param>
    internal LoadDeck(int levels)
    {
        skyline = new Skyline(levels + 1);
        states = new int[levels + 1];
        reaches = new double[levels + 1];
    }

    /// <summary>Clears it.</summary>
    /// <param name="deckLength">Its length in metres.</param>
    /// <param name="deckWidth">Its width in metres.</param>
    /// <param name="singleRow">Whether nothing can stand beside anything.</param>
    internal void Begin(double deckLength, double deckWidth, bool singleRow)
    {
        (length, width, single) = (deckLength, deckWidth, singleRow);
        (states[0], reaches[0]) = (0, 0);
        if (!single)
            skyline.Begin(length, width);
    }

    /// <summary>One thing more, which stands elsewhere.</summary>
    internal void Keep(int level) => (states[level + 1], reaches[level + 1]) = (states[level], reaches[level]);

    /// <summary>One thing more, here, if there is room.</summary>
    internal bool TryPlace(int level, double longSide, double wide, out LoadSearch.PlacedAt at)
    {
        if (!single)
        {
            // The state of the level before is kept under its own number; the new one gets the next, which nothing uses that still counts.
            if (!skyline.TryPlace(states[level], level + 1, longSide, wide, out at))
                return false;
            states[level + 1] = level + 1;
            return true;
        }
        var reach = reaches[level];
        at = new LoadSearch.PlacedAt(reach, 0, false);
        if (reach + longSide > length + Skyline.Slack)
            return false;
        reaches[level + 1] = reach + longSide;
        return true;
    }

    /// <summary>Floor still open behind what stands there, in square metres.</summary>
    internal double Open(int level) => single ? (length - reaches[level]) * width : skyline.Open(states[level]);

    /// <summary>Longest free piece, in metres, over a width.</summary>
    internal double Longest(int level, double wide) => single ? length - reaches[level] : skyline.Longest(states[level], wide);
}
