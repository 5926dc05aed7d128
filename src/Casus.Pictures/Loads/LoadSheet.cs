// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;

namespace Casus.Pictures.Loads;

/// <summary>A text in the drawing of a load.</summary>
/// <param name="X">Where it begins or has its middle.</param>
/// <param name="Y">The base line.</param>
/// <param name="Text">The text.</param>
internal readonly record struct LoadLabel(double X, double Y, string Text);

/// <summary>The drawing of one load.</summary>
/// <param name="Load">The load.</param>
/// <param name="Head">Its first line.</param>
/// <param name="Lines">What is said of it.</param>
/// <param name="Floor">The floor.</param>
/// <param name="Ramp">The ramp, or null.</param>
/// <param name="Things">The vehicles, with as much of their name as fits, or none.</param>
/// <param name="People">Where the people sit, or null.</param>
/// <param name="Seated">What is written there, or null where there is no room.</param>
internal sealed record DrawnLoad(
    LoadFigure Load,
    LoadLabel Head,
    IReadOnlyList<LoadLabel> Lines,
    Box Floor,
    Box? Ramp,
    IReadOnlyList<(Box Box, LoadLabel? Name)> Things,
    Box? People,
    LoadLabel? Seated);

/// <summary>Where every load lies in the picture: one under the other, all to one scale, front to the left.</summary>
internal sealed class LoadSheet
{
    private const double LineHeight = 16;
    private const double Gap = 20;

    /// <summary>Letters of a name that has been cut must be at least so many to help.</summary>
    private const int FewestLetters = 4;

    /// <summary>Lays out the loads.</summary>
    public LoadSheet(IReadOnlyList<LoadFigure> loads, Canvas canvas)
    {
        Letters = canvas.IsNarrow ? 10 : 11.5;
        var longest = loads.Select(each => each.Length + each.Ramp).DefaultIfEmpty(1).Max();
        var room = canvas.Width - 4;
        PerMetre = Math.Min(room / Math.Max(1, longest), 26);
        var y = 4.0;
        foreach (var load in loads)
            Plans.Add(Lay(load, ref y, room));
        BarTop = y + 2;
        // The bar of the scale is as long as a whole number of metres that everybody knows.
        BarMetres = PerMetre * 10 <= room ? 10 : 5;
        Height = y + 24;
    }

    /// <summary>Units of the picture for a metre.</summary>
    public double PerMetre { get; }

    /// <summary>Size of letters.</summary>
    public double Letters { get; }

    /// <summary>Height of the picture.</summary>
    public double Height { get; }

    /// <summary>Where the bar of the scale stands.</summary>
    public double BarTop { get; }

    /// <summary>Metres of the bar.</summary>
    public int BarMetres { get; }

    /// <summary>The loads.</summary>
    public List<DrawnLoad> Plans { get; } = [];

    private DrawnLoad Lay(LoadFigure load, ref double y, double room)
    {
        y += 13;
        var head = new LoadLabel(2, y, TextMeasure.Shortened(LoadText.Head(load), 12.5, room * 0.85));
        List<LoadLabel> lines = [];
        var said = load.Limit is null ? LoadText.Sums(load) : $"{LoadText.Sums(load)}; {load.Limit}";
        foreach (var line in TextMeasure.Wrapped(said, Letters, room, 4))
        {
            y += LineHeight;
            lines.Add(new LoadLabel(2, y, line));
        }
        y += 7;
        var floor = new Box(2, y, load.Length * PerMetre, load.Width * PerMetre);
        Box? ramp = load.Ramp > 0 ? new Box(floor.Right, y, load.Ramp * PerMetre, floor.Height) : null;
        var things = load.Things.Select(each => Drawn(each, floor)).ToArray();
        var free = Free(load, floor);
        y = floor.Bottom + Gap;
        return new DrawnLoad(load, head, lines, floor, ramp, things, free, free is { } box ? Seated(load.MainPersons, box) : null);
    }

    private (Box Box, LoadLabel? Name) Drawn(LoadedThing thing, Box floor)
    {
        var box = new Box(floor.X + (thing.X * PerMetre), floor.Y + (thing.Y * PerMetre), thing.Length * PerMetre, thing.Width * PerMetre);
        return (box, Written(thing.Name, box));
    }

    /// <summary>People are drawn behind the last vehicle on the floor, though they may sit beside one too.</summary>
    private Box? Free(LoadFigure load, Box floor)
    {
        if (load.MainPersons == 0)
            return null;
        var last = load.Things.Where(each => each.X < load.Length).Select(each => each.X + each.Length).DefaultIfEmpty(0).Max();
        var from = floor.X + (Math.Min(load.Length, last) * PerMetre) + 2;
        return floor.Right - 2 - from < 3 ? null : new Box(from, floor.Y + 2, floor.Right - 2 - from, floor.Height - 4);
    }

    /// <summary>How many sit there, with the word where there is room for it.</summary>
    private LoadLabel? Seated(int persons, Box box)
    {
        var words = Phrase.Count(persons, "person", "people");
        return Written(TextMeasure.Width(words, Letters) <= box.Width - 6 ? words : Phrase.Count(persons), box);
    }

    private LoadLabel? Written(string text, Box box)
    {
        var shortened = TextMeasure.Shortened(text, Letters, box.Width - 6);
        var readable = (shortened == text || shortened.Length > FewestLetters) && TextMeasure.Width(shortened, Letters) <= box.Width - 4 && box.Height >= Letters + 2;
        return readable ? new LoadLabel(box.X + (box.Width / 2), box.Y + (box.Height / 2) + (Letters * 0.35), shortened) : null;
    }
}
