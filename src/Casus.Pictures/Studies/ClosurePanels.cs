// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;
using Casus.Studies;

namespace Casus.Pictures.Studies;

/// <summary>Where everything of a picture of closure against aircraft lies: a small panel for each scenario, all with the same scales, so that they can be compared.</summary>
internal sealed class ClosurePanels
{
    private const double Gap = 16;

    private const double HeadRoom = 50;

    private const double AxisRoom = 44;

    private const double Names = 44;

    private readonly IReadOnlyList<ClosureRow> rows;
    private readonly ClosureStart from;
    private readonly double most;
    private readonly int columns;
    private readonly double width;
    private readonly double plot;

    /// <summary>Lays a picture out.</summary>
    /// <param name="result">What the study found.</param>
    /// <param name="rows">The rows shown, a panel each.</param>
    /// <param name="canvas">What it is drawn on.</param>
    public ClosurePanels(ClosureResult result, IReadOnlyList<ClosureRow> rows, Canvas canvas)
    {
        (this.rows, from) = (rows, result.Study.From);
        columns = canvas.IsNarrow ? 1 : 3;
        width = (canvas.Width - ((columns - 1) * Gap)) / columns;
        plot = canvas.IsNarrow ? 150 : 160;
        most = rows.SelectMany(row => row.Cells.SelectMany(cell => new[] { cell.Draws.High.Hours ?? cell.Draws.Low.Hours, ClosureWords.ClosureOf(row, cell.Plan, from) })).OfType<double>().Append(result.Within).Max() * 1.08;
    }

    /// <summary>Height of the picture.</summary>
    public double Height => (rows.Count + columns - 1) / columns * Pitch;

    private double Pitch => HeadRoom + plot + AxisRoom;

    /// <summary>Left end of the text of a panel.</summary>
    public double TextX(int panel) => Left(panel) + 4;

    /// <summary>Base line of a line of text above a panel.</summary>
    public double TextY(int panel, int line) => Top(panel) + 13 + (line * 15);

    /// <summary>The title of a panel in at most two lines.</summary>
    public IReadOnlyList<string> TitleOf(int panel) => TextMeasure.Wrapped(rows[panel].Scenario.Title, 12 * 1.12, width - 8, 2);

    /// <summary>Left end of the plot of a panel.</summary>
    public double PlotLeft(int panel) => Left(panel) + Names;

    /// <summary>Right end of the plot of a panel.</summary>
    public double PlotRight(int panel) => Left(panel) + width - 6;

    /// <summary>Base line of the names of the numbers of aircraft.</summary>
    public double TickY(int panel) => Bottom(panel) + 17;

    /// <summary>The scale of hours of a panel, upwards: of square roots, since draws that take weeks would leave no room for the days that the study asks of.</summary>
    public Scale Hours(int panel) => new(most, Bottom(panel), Top(panel) + HeadRoom, Root: true);

    /// <summary>Where a number of aircraft stands: each as far from the next as any other.</summary>
    public double X(int panel, int cell)
    {
        var (left, right, cells) = (PlotLeft(panel) + 12, PlotRight(panel) - 12, rows[panel].Cells.Length);
        return cells == 1 ? (left + right) / 2 : left + ((right - left) * cell / (cells - 1));
    }

    /// <summary>The band from the 5th to the 95th percentile, as far as both close; where the 95th never does, the band goes up to the edge.</summary>
    public string Band(int panel)
    {
        var hours = Hours(panel);
        var known = Cells(panel).Where(each => each.Cell.Draws.Low.Hours is not null).ToArray();
        if (known.Length < 2)
            return string.Empty;
        var pen = new PathPen().MoveTo(X(panel, known[0].Number), hours.At(known[0].Cell.Draws.Low.Hours!.Value));
        foreach (var (number, cell) in known.Skip(1))
            pen.LineTo(X(panel, number), hours.At(cell.Draws.Low.Hours!.Value));
        foreach (var (number, cell) in known.Reverse())
            pen.LineTo(X(panel, number), hours.At(cell.Draws.High.Hours ?? most));
        return pen.Close().ToString();
    }

    /// <summary>The line of medians.</summary>
    public string Middles(int panel) => Line(panel, cell => cell.Draws.Middle.Hours);

    /// <summary>The line of bounds.</summary>
    public string Bounds(int panel) => Line(panel, cell => ClosureWords.BoundOf(rows[panel], cell.Plan, from));

    /// <summary>Closure on best evidence: where, and how late.</summary>
    public IEnumerable<(double X, double Y)> Dots(int panel) =>
        from each in Cells(panel)
        let closure = ClosureWords.ClosureOf(rows[panel], each.Cell.Plan, @from)
        where closure is not null
        select (X(panel, each.Number), Hours(panel).At(closure.Value));

    /// <summary>Numbers of aircraft with which half of the draws or more never close.</summary>
    public IEnumerable<double> Nevers(int panel) => Cells(panel).Where(each => each.Cell.Draws.Middle.Hours is null).Select(each => X(panel, each.Number));

    private string Line(int panel, Func<ClosureCell, double?> value)
    {
        PathPen? pen = null;
        foreach (var (number, cell) in Cells(panel))
        {
            if (value(cell) is not { } hours)
                continue;
            var (x, y) = (X(panel, number), Hours(panel).At(hours));
            pen = pen is null ? new PathPen().MoveTo(x, y) : pen.LineTo(x, y);
        }
        return pen?.ToString() ?? string.Empty;
    }

    private IEnumerable<(int Number, ClosureCell Cell)> Cells(int panel) => rows[panel].Cells.Select((cell, i) => (i, cell));

    private double Left(int panel) => panel % columns * (width + Gap);

    private double Top(int panel) => panel / columns * Pitch;

    private double Bottom(int panel) => Top(panel) + HeadRoom + plot;
}
