// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Movement;
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;
using Casus.World;

namespace Casus.Pictures.Maps;

/// <summary>Where everything of the map of movement lies.</summary>
internal sealed class MovementFigure
{
    private const double WidestLine = 11;

    /// <summary>Where along its line the label of a flow may stand, the best place first.</summary>
    private static readonly double[] SharesOfTheWay = [0.42, 0.5, 0.34, 0.72, 0.26, 0.8, 0.18];

    private static readonly double[] ScaleBars = [100, 200, 500, 1000, 2000];

    private readonly Run run;
    private readonly bool narrow;
    private readonly LabelPlacement placement;

    private MovementFigure(Run run, ImmutableArray<Flow> flows, Canvas canvas)
    {
        this.run = run;
        narrow = canvas.IsNarrow;
        Airfields = [.. flows.SelectMany(flow => new[] { flow.From, flow.To }).Distinct(StringComparer.Ordinal).Select(id => run.Scenario.Pack.Airfields[id])];
        Frame = MapFrame.Around([.. flows.SelectMany(flow => Geodesic.Arc(Place(flow.From), Place(flow.To), 9))], canvas.Width, narrow ? 260 : 380, narrow ? 400 : 540);
        MostPersons = flows.Max(flow => flow.Persons);
        Lines = [.. flows.GroupBy(flow => flow.From, StringComparer.Ordinal).SelectMany(group => group.Select((flow, i) => Line(flow, i - ((group.Count() - 1) / 2.0))))];
        (ScaleKilometres, ScaleWidth) = ScaleBar();
        placement = new LabelPlacement(new Box(3, 3, Frame.Width - 6, Frame.Height - 6));
        placement.Keep(new Box(0, Frame.Height - 34, ScaleWidth + 34, 34));
        PlaceLabels();
    }

    public MapFrame Frame { get; }

    public IReadOnlyList<Airfield> Airfields { get; }

    public IReadOnlyList<FlowLine> Lines { get; }

    public int MostPersons { get; }

    public double ScaleKilometres { get; }

    public double ScaleWidth { get; }

    public IReadOnlyList<PlacedLabel> Labels => placement.Placed;

    /// <summary>Room for the map and, under it, its key.</summary>
    public double Height => Frame.Height + (narrow ? 70 : 34);

    /// <summary>Whether forces arrive at an airfield.</summary>
    public bool Receives(Airfield airfield) => Lines.Any(line => line.Flow.To == airfield.Id);

    /// <summary>Lays out the map, or gives null when nothing moves.</summary>
    public static MovementFigure? Of(Run run, Canvas canvas) =>
        run.Best.Movement is { } movement && Flow.In(movement) is { IsEmpty: false } flows ? new MovementFigure(run, flows, canvas) : null;

    private Coordinates Place(string airfield) => run.Scenario.Pack.Airfields[airfield].Position;

    private FlowLine Line(Flow flow, double rank) =>
        new(flow, Frame, Place(flow.From), Place(flow.To), rank * (narrow ? 9 : 16), 1.2 + ((narrow ? 0.7 : 1) * (WidestLine - 1.2) * flow.Persons / MostPersons));

    private (double Kilometres, double Width) ScaleBar()
    {
        var kilometres = ScaleBars.Last(each => each == 100 || each / Frame.Kilometres <= Frame.Width * 0.22);
        return (kilometres, kilometres / Frame.Kilometres);
    }

    private void PlaceLabels()
    {
        var size = narrow ? 11 : 12;
        foreach (var airfield in Airfields)
        {
            var (x, y) = Frame.At(airfield.Position);
            placement.Keep(new Box(x - 4, y - 4, 8, 8));
        }
        foreach (var airfield in Airfields.OrderByDescending(Receives))
            placement.Around(Frame.At(airfield.Position), airfield.Name, size, Receives(airfield), Palette.Ink);
        foreach (var line in Lines)
        {
            var text = narrow ? Phrase.Count(line.Flow.Loads) : line.Flow.Says;
            if (line.Flow.Mode is Mode.Road or Mode.Rail && narrow)
                text = "road";
            placement.At(SharesOfTheWay.Select(line.At).Select(Middle), text, size - 1, false, Colour(line.Flow));
        }
        foreach (var (code, says) in MapRoles.Named(run))
        {
            var outline = CountryOutline.World.FirstOrDefault(each => each.Numeric is not null && each.Numeric == run.Scenario.Pack.Countries.GetValueOrDefault(code)?.Numeric);
            if (outline is null || OutlinePath.Of(outline, Frame) is not { Area: > 400 and var area, Middle: var middle })
                continue;
            // A name that had to go farther than the country is wide would stand on another.
            var around = from dy in new[] { 0.0, 16, -16, 32, -32 } from dx in new[] { 0.0, 20, -20, 45, -45, 80, -80 } where (dx * dx) + (dy * dy) < area select Middle((middle.X + dx, middle.Y + dy));
            placement.At(around, says, size, true, Palette.SoftInk);
        }
    }

    private static (double X, double Y, string Anchor) Middle((double X, double Y) place) => (place.X, place.Y, "middle");

    /// <summary>A move by road is drawn broken, and so told from one by air without its colour.</summary>
    public static string? Dashes(Flow flow) => flow.Mode switch
    {
        Mode.Road => "5 4",
        Mode.Rail => "9 3",
        _ => null,
    };

    public static string Colour(Flow flow) => flow.Mode is Mode.Road or Mode.Rail ? Palette.Road : Palette.People;
}
