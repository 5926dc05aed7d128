// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Movement;
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;
using Casus.Pictures.Timelines;

namespace Casus.Pictures.Airlift;

/// <summary>The panel of one airfield.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Places">Places there.</param>
/// <param name="Use">Who stands there when.</param>
/// <param name="Top">Upper end of the drawing.</param>
/// <param name="Aircraft">The scale of aircraft, upwards.</param>
internal sealed record ApronPanel(string Name, int Places, ApronOccupancy Use, double Top, Scale Aircraft)
{
    /// <summary>Room that a number takes upwards.</summary>
    private const double Letters = 12;

    /// <summary>Most aircraft there at one time, served and waiting.</summary>
    public int Most => Use.Points.Max(each => each.Served + each.Waiting);

    /// <summary>Base line of the number of places: beside its line, or as near as the nought beneath allows.</summary>
    public double PlacesY => Math.Min(Aircraft.At(Places), Aircraft.At(0) - Letters) + 4;

    /// <summary>Base line of the number at the peak, where more stand than there are places and there is room for it; or null.</summary>
    public double? MostY => Most > Places && Aircraft.At(Most) + 4 <= PlacesY - Letters ? Aircraft.At(Most) + 4 : null;
}

/// <summary>Where everything lies in the picture of the aprons: a panel for each airfield, those of arrival first.</summary>
internal sealed class ApronFigure
{
    private const double Panel = 62;
    private const double Pitch = 96;

    private ApronFigure(Run run, Deployment movement, IReadOnlyList<ApronOccupancy> uses, Canvas canvas)
    {
        var pack = run.Scenario.Pack;
        Left = 30;
        Hours = new Scale(movement.Sorties.Max(each => each.UnloadedAt.Hours) * 1.02, Left, canvas.Width - 12);
        Gap = canvas.IsNarrow ? 42 : 60;
        Panels = [.. uses.Select((use, i) =>
        {
            var places = run.Best.Quantities.Of(pack.Airfields[use.Airfield].Places).Count;
            var top = 20 + (i * Pitch);
            var most = Math.Max(places, use.Points.Max(each => each.Served + each.Waiting));
            return new ApronPanel(PlainNames.Of(use.Airfield, pack), places, use, top, new Scale(most * 1.1, top + Panel, top));
        })];
        Bottom = 20 + ((uses.Count - 1) * Pitch) + Panel;
        Height = Bottom + 40;
    }

    public double Left { get; }

    public double Gap { get; }

    public double Bottom { get; }

    public double Height { get; }

    public Scale Hours { get; }

    public IReadOnlyList<ApronPanel> Panels { get; }

    /// <summary>Lays the picture out, or gives null when nothing flies.</summary>
    public static ApronFigure? Of(Run run, Canvas canvas)
    {
        if (run.Best.Movement is not { Sorties.IsEmpty: false } movement)
            return null;
        var arrivals = movement.Lines.Select(line => line.To).ToHashSet(StringComparer.Ordinal);
        var uses = ApronOccupancy.Of(movement.Sorties).OrderByDescending(each => arrivals.Contains(each.Airfield)).ThenBy(each => each.Airfield, StringComparer.Ordinal).ToArray();
        return uses.Length == 0 ? null : new ApronFigure(run, movement, uses, canvas);
    }
}
