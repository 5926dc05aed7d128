// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;

namespace Casus.Pictures.Timelines;

/// <summary>
/// Where everything of the timeline lies. On a page each mark bears its text, packed into as few rows as keep texts apart; on a telephone the axis is a narrow strip
/// and each text stands beside it in a row of its own.
/// </summary>
internal sealed class TimelineFigure
{
    private const double Letters = 11.5;
    private const double Row = 17;
    private const double LongestText = 560;

    public TimelineFigure(Run run, Canvas canvas)
    {
        Narrow = canvas.IsNarrow;
        var most = Math.Max(1, run.Timeline.Max(entry => entry.At.Hours));
        Hours = Narrow ? new Scale(most, 10, 96, Root: true) : new Scale(most, 104, canvas.Width - 14, Root: true);
        TextEnd = canvas.Width - 2;
        var y = 24.0;
        foreach (var lane in Lane.All)
        {
            var entries = run.Timeline.Where(entry => entry.Stage == lane.Stage).ToArray();
            if (entries.Length == 0)
                continue;
            var (marks, height) = Narrow ? Listed(entries, y + 20, run) : Packed(entries, y + 4, run);
            Lanes.Add((lane, y, height + (Narrow ? 24 : 8), marks));
            y += height + (Narrow ? 28 : 12);
        }
        Bottom = y;
    }

    public bool Narrow { get; }

    public Scale Hours { get; }

    public double TextEnd { get; }

    public double Bottom { get; }

    public double Height => Bottom + 36;

    /// <summary>Lanes with their upper edge, height and marks.</summary>
    public List<(Lane Lane, double Top, double Height, IReadOnlyList<TimelineMark> Marks)> Lanes { get; } = [];

    private (List<TimelineMark> Marks, double Height) Packed(TimelineEntry[] entries, double top, Run run)
    {
        var packing = new RowPacking(14);
        var marks = new List<TimelineMark>();
        foreach (var entry in entries)
        {
            var x = Hours.At(entry.At.Hours);
            var (after, before) = (TextEnd - x - 9, x - 9 - Hours.Start);
            var text = TextMeasure.Shortened(Says(entry, run), Letters, Math.Min(LongestText, Math.Max(after, before)));
            var width = TextMeasure.Width(text, Letters);
            var right = width <= after;
            var row = right ? packing.Place(x - 6, x + 9 + width) : packing.Place(x - 9 - width, x + 6);
            var y = top + (row * Row) + 9;
            marks.Add(new TimelineMark(x, y, [new TimelineText(right ? x + 9 : x - 9, y + 4, text, right ? "start" : "end")], Says(entry, run)));
        }
        return (marks, packing.Rows * Row);
    }

    private (List<TimelineMark> Marks, double Height) Listed(TimelineEntry[] entries, double top, Run run)
    {
        var marks = new List<TimelineMark>();
        var y = top;
        foreach (var entry in entries)
        {
            var lines = TextMeasure.Wrapped(Says(entry, run), Letters, TextEnd - 112, 3);
            marks.Add(new TimelineMark(Hours.At(entry.At.Hours), y + 8, [.. lines.Select((line, i) => new TimelineText(112, y + 12 + (i * 14), line, "start"))], Says(entry, run)));
            y += (lines.Count * 14) + 6;
        }
        return (marks, y - top);
    }

    private static string Says(TimelineEntry entry, Run run) => $"{Phrase.ShortHours(entry.At.Hours)} · {PlainNames.In(entry.What, run.Scenario.Pack)}";
}

/// <summary>A mark of the timeline.</summary>
/// <param name="X">Its place in time.</param>
/// <param name="Y">Its height.</param>
/// <param name="Lines">Its text, line by line.</param>
/// <param name="Whole">Its text in full.</param>
internal sealed record TimelineMark(double X, double Y, IReadOnlyList<TimelineText> Lines, string Whole);

/// <summary>A line of text of the timeline.</summary>
/// <param name="X">Where it is anchored.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Text">The text.</param>
/// <param name="Anchor">start or end.</param>
internal sealed record TimelineText(double X, double Y, string Text, string Anchor);
