// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;

namespace Casus.Pictures.LawPages;

/// <summary>A row with the places of its label and of its bars.</summary>
/// <param name="Row">The row.</param>
/// <param name="Lines">Its label, line by line.</param>
/// <param name="Letters">Size of the letters.</param>
/// <param name="TextTop">Base line of the first line.</param>
/// <param name="BarTop">Upper edge of its bars.</param>
/// <param name="BarHeight">Height of its bars.</param>
/// <param name="Indent">Where its label begins.</param>
internal sealed record PlacedRow(PeriodRow Row, IReadOnlyList<string> Lines, double Letters, double TextTop, double BarTop, double BarHeight, double Indent);

/// <summary>Lays out rows over years: labels beside their bars on a page, above them on a telephone.</summary>
internal sealed class PeriodFigure
{
    private const double MostLabels = 318;
    private const double Line = 14;

    private readonly double labelsEnd;
    private readonly bool headed;

    public PeriodFigure(IReadOnlyList<PeriodRow> rows, LawSpan span, Canvas canvas)
    {
        headed = rows.Any(row => row.Rank == 0);
        labelsEnd = Math.Clamp(rows.Where(row => row.Rank > 0).Select(row => Sizes(row) is var (letters, indent, _) ? indent + 6 + TextMeasure.Width(row.Label, letters, row.Bold) : 0).DefaultIfEmpty(0).Max(), 90, MostLabels);
        Scale = canvas.IsNarrow ? new YearScale(span.First, span.Last, 6, canvas.Width - 6) : new YearScale(span.First, span.Last, labelsEnd + 12, canvas.Width - 8);
        var y = Top;
        foreach (var row in rows)
        {
            if (row.Rank == 0 && Rows.Count > 0)
                y += 6;
            var placed = canvas.IsNarrow ? Above(row, y, canvas.Width) : Beside(row, y, canvas.Width);
            Rows.Add(placed);
            y = Math.Max(placed.TextTop + ((placed.Lines.Count - 1) * Line) + 5, row.Rank == 0 ? 0 : placed.BarTop + placed.BarHeight + 3) + (canvas.IsNarrow ? 3 : 1);
        }
        Bottom = y + 2;
    }

    /// <summary>Upper end of the rows; the names of the years stand above.</summary>
    public static double Top => 20;

    public YearScale Scale { get; }

    public double Bottom { get; }

    public double Height => Bottom + 20;

    public List<PlacedRow> Rows { get; } = [];

    private PlacedRow Beside(PeriodRow row, double y, double width)
    {
        var (letters, indent, bar) = Sizes(row);
        var lines = TextMeasure.Wrapped(row.Label, letters, ((row.Rank == 0 ? width : labelsEnd) - indent - 4) / (row.Bold ? 1.12 : 1), row.Rank == 1 ? 2 : 1);
        var middle = y + (lines.Count * Line / 2) + 2;
        return new PlacedRow(row, lines, letters, y + 12, middle - (bar / 2), bar, indent);
    }

    private PlacedRow Above(PeriodRow row, double y, double width)
    {
        var (letters, indent, bar) = Sizes(row);
        var lines = TextMeasure.Wrapped(row.Label, letters, (width - indent - 4) / (row.Bold ? 1.12 : 1), row.Rank == 2 ? 1 : 2);
        return new PlacedRow(row, lines, letters, y + 11, y + 16 + ((lines.Count - 1) * Line), row.Bars.Count + row.Marks.Count == 0 ? -5 : bar, indent);
    }

    private (double Letters, double Indent, double Bar) Sizes(PeriodRow row) => row.Rank switch
    {
        0 => (12.5, 0, 0),
        1 => (12, headed && !row.Bold ? 10 : 0, 11),
        _ => (11, 20, 5),
    };
}
