// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Movement;
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;

namespace Casus.Pictures.Curves;

/// <summary>Where everything of the closure curve lies: people above, vehicles below, and under them what bounds and what was observed.</summary>
internal sealed class ClosureFigure
{
    private const double LabelRow = 17;

    private readonly Deployment movement;

    private ClosureFigure(Run run, Deployment movement, Canvas canvas)
    {
        this.movement = movement;
        Strips = [.. Bars(run, movement)];
        var last = movement.Sorties.Max(each => each.UnloadedAt.Hours);
        var most = Strips.Select(each => each.To).Where(double.IsFinite).Append(movement.ClosureAt?.Hours ?? last).Append(last).Max() * 1.03;
        Left = canvas.IsNarrow ? 38 : 48;
        Hours = new Scale(most, Left, canvas.Width - 10);
        Gap = canvas.IsNarrow ? 42 : 60;
        Range = run.Results.GetValueOrDefault("fast.closureHours")?.Range;
        Labels = Packed();
        PeopleTop = 12 + (LabelRow * (Labels.Count == 0 ? 0 : Labels.Max(each => each.Row) + 1));
        PeopleBottom = PeopleTop + (canvas.IsNarrow ? 150 : 220);
        VehiclesTop = PeopleBottom + 26;
        VehiclesBottom = VehiclesTop + (canvas.IsNarrow ? 70 : 90);
        People = new Scale(Math.Max(1, movement.Persons) * 1.18, PeopleBottom, PeopleTop);
        Vehicles = new Scale(Math.Max(1, movement.Vehicles) * 1.3, VehiclesBottom, VehiclesTop);
        StripsTop = VehiclesBottom + 38;
        Height = StripsTop + (Strips.Count * Strip.Pitch) + 4;
    }

    public double Left { get; }

    public double Gap { get; }

    public double Height { get; }

    public Scale Hours { get; }

    public Scale People { get; }

    public Scale Vehicles { get; }

    public double PeopleTop { get; }

    public double PeopleBottom { get; }

    public double VehiclesTop { get; }

    public double VehiclesBottom { get; }

    public double StripsTop { get; }

    public ResultRange? Range { get; }

    /// <summary>Bars for range, bound and observations.</summary>
    public IReadOnlyList<Strip> Strips { get; }

    /// <summary>Names of the upright lines: time, text, where the text begins, row, and whether the line is drawn whole.</summary>
    public IReadOnlyList<(double At, string Text, double X, int Row, bool Whole)> Labels { get; }

    /// <summary>The most people that any plan could have in place; empty where no envelope was worked out.</summary>
    public string PeopleEnvelope => movement.Envelope.IsEmpty ? string.Empty : StepLine.Of(movement.Envelope.Select(each => (each.At.Hours, (double)each.Persons)), Hours, People);

    /// <summary>The most vehicles that any plan could have in place; empty where no envelope was worked out.</summary>
    public string VehiclesEnvelope => movement.Envelope.IsEmpty ? string.Empty : StepLine.Of(movement.Envelope.Select(each => (each.At.Hours, (double)each.Vehicles)), Hours, Vehicles);

    public string PeopleLine => StepLine.Of(movement.Curve.Select(each => (each.At.Hours, (double)each.Persons)), Hours, People);

    public string VehiclesLine => StepLine.Of(movement.Curve.Select(each => (each.At.Hours, (double)each.Vehicles)), Hours, Vehicles);

    /// <summary>The base line of a row of names.</summary>
    public static double LabelY(int row) => 14 + (row * LabelRow);

    /// <summary>Lays out the curve, or gives null when nothing moves.</summary>
    public static ClosureFigure? Of(Run run, Canvas canvas) =>
        run.Best.Movement is { Sorties.IsEmpty: false } movement ? new ClosureFigure(run, movement, canvas) : null;

    private List<(double At, string Text, double X, int Row, bool Whole)> Packed()
    {
        var packing = new RowPacking(10);
        var labels = new List<(double At, string Text, double X, int Row, bool Whole)>();
        foreach (var (at, text, whole) in Moments())
        {
            var width = TextMeasure.Width(text, 12, bold: true);
            var x = Math.Clamp(Hours.At(at) - (width / 2), 0, Hours.End - width);
            labels.Add((at, text, x, packing.Place(x, x + width), whole));
        }
        return labels;
    }

    private IEnumerable<(double At, string Text, bool Whole)> Moments()
    {
        if (movement.FirstArrivalAt is { } first)
            yield return (first.Hours, $"first arrival {Phrase.ShortHours(first.Hours)}", false);
        if (movement.ClosureAt is { } closure)
            yield return (closure.Hours, $"closure {Phrase.Hours(closure.Hours)}", true);
    }

    private static IEnumerable<Strip> Bars(Run run, Deployment movement)
    {
        if (run.Results.GetValueOrDefault("fast.closureHours")?.Range is { } range)
            yield return new Strip($"model: 90 % of runs close in {Svg.N(range.Low)} to {Phrase.Hours(range.High)}", range.Low, range.High, Palette.People, Best: movement.ClosureAt?.Hours);
        if (movement.Bound is { } bound)
            yield return new Strip($"proven: no plan closes before {Phrase.Hours(bound.ClosureAt.Hours)}", bound.ClosureAt.Hours, double.PositiveInfinity, Palette.Limit, OpenAbove: true);
        foreach (var observed in ObservedValue.Of(run, "fast.closureHours"))
            yield return new Strip($"observed: {observed.Text}", observed.OpenBelow ? 0 : observed.Low, observed.High, Palette.Observed, observed.OpenBelow, observed.OpenAbove, Diamond: true);
    }
}
