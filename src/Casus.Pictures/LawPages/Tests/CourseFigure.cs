// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Law;
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;
using Casus.Simulation;

namespace Casus.Pictures.LawPages;

/// <summary>A stretch of the course in one state.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="Until">Where it ends.</param>
/// <param name="State">The state.</param>
internal sealed record CourseStretch(double From, double Until, GateState State);

/// <summary>The clock of a national authorisation: its state over the hours, with the events by number.</summary>
internal sealed class CourseFigure
{
    private const double Letters = 12.5;

    public CourseFigure(GateCourse course, ExpectedCourse expected, Canvas canvas)
    {
        var hours = course.Effects.Select(each => each.Event.At.Hours).Concat(expected.Expect.Select(each => each.Hour)).DefaultIfEmpty(1).ToArray();
        var most = Math.Max(1, hours.Max() * 1.04);
        Hours = new Scale(most, 10, canvas.Width - 26, Root: most > 120);
        var clocks = new[] { course.OpensAt, course.LapsedAt, course.ProvisionalFrom, course.RefusedAt }.OfType<Tick>().Select(each => each.Hours);
        double[] cuts = [.. hours.Concat(clocks).Append(0).Where(each => each >= 0 && each < most).Distinct().Order()];
        for (var i = 0; i < cuts.Length; i++)
            Stretches.Add(new CourseStretch(Hours.At(cuts[i]), Hours.At(i + 1 < cuts.Length ? cuts[i + 1] : most), course.StateAt(Tick.FromHours(cuts[i]))));
        var above = new RowPacking(3);
        for (var i = 0; i < course.Effects.Length; i++)
        {
            var x = Hours.At(course.Effects[i].Event.At.Hours);
            Events.Add((Phrase.Count(i + 1), x, above.Place(x - 8, x + 8)));
        }
        var states = new RowPacking(8);
        var written = new List<(string Word, double X, int Row)>();
        for (var i = 0; i < Stretches.Count; i++)
        {
            if (i > 0 && Stretches[i - 1].State == Stretches[i].State)
                continue;
            var word = Words.Of(Stretches[i].State);
            var width = TextMeasure.Width(word, Letters);
            var x = Math.Min(Stretches[i].From, canvas.Width - 4 - width);
            written.Add((word, x, states.Place(x, x + width)));
        }
        Top = 5 + (above.Rows * 17);
        Names = [.. written];
        Axis = Top + 14 + (states.Rows * 16) + 9;
        Height = Axis + 21;
    }

    public Scale Hours { get; }

    public double Top { get; }

    public double Axis { get; }

    public double Height { get; }

    public List<CourseStretch> Stretches { get; } = [];

    /// <summary>Numbers of the events with their places and rows, counted upwards from the strip.</summary>
    public List<(string Number, double X, int Row)> Events { get; } = [];

    /// <summary>Names of the states, where they begin, with their rows below the strip.</summary>
    public IReadOnlyList<(string Word, double X, int Row)> Names { get; }

    /// <summary>How a state looks.</summary>
    public static PeriodLook Look(GateState state) => state switch
    {
        GateState.Open => PeriodLook.Full,
        GateState.Provisional => PeriodLook.Light,
        GateState.Refused => PeriodLook.Barred,
        GateState.Lapsed => PeriodLook.Doubtful,
        _ => PeriodLook.Interrupted,
    };
}
