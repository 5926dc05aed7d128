// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.Drawing;

/// <summary>Lays labels into as few rows as will keep them apart: each goes into the first row with room for it.</summary>
/// <param name="gap">Room kept between two labels of a row.</param>
internal sealed class RowPacking(double gap)
{
    private readonly List<List<(double From, double To)>> rows = [];

    /// <summary>Rows used so far.</summary>
    public int Rows => rows.Count;

    /// <summary>The row of a label that takes the room between two places.</summary>
    public int Place(double from, double to)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].All(each => to + gap <= each.From || from >= each.To + gap))
            {
                rows[row].Add((from, to));
                return row;
            }
        }
        rows.Add([(from, to)]);
        return rows.Count - 1;
    }
}
