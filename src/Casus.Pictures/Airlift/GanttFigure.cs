// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Movement;
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;
using Casus.Pictures.Timelines;

namespace Casus.Pictures.Airlift;

/// <summary>What an aircraft does for a while.</summary>
internal enum Doing
{
    /// <summary>Flies empty to its load.</summary>
    Positioning,

    /// <summary>Waits.</summary>
    Waiting,

    /// <summary>Is loaded or unloaded.</summary>
    Service,

    /// <summary>Flies, or is on its way, with a load.</summary>
    Loaded,
}

/// <summary>One stretch of a row.</summary>
/// <param name="Doing">What is done.</param>
/// <param name="From">Hours from the request.</param>
/// <param name="To">Hours from the request.</param>
internal readonly record struct Stretch(Doing Doing, double From, double To);

/// <summary>One row: an aircraft, or the columns and trains of a line.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Stretches">What it does, in order.</param>
/// <param name="Y">Middle of the row.</param>
internal sealed record GanttRow(string Name, IReadOnlyList<Stretch> Stretches, double Y);

/// <summary>A fleet, or a line that goes by land, with its rows.</summary>
/// <param name="Name">Its name, a text for each line of letters.</param>
/// <param name="Y">The base line of the first of them.</param>
/// <param name="Rows">The rows.</param>
internal sealed record GanttGroup(IReadOnlyList<string> Name, double Y, IReadOnlyList<GanttRow> Rows);

/// <summary>Where everything lies in the picture of what each aircraft does when.</summary>
internal sealed class GanttFigure
{
    private const double Pitch = 10;
    private const double Head = 8;

    /// <summary>From one line of a name to the next.</summary>
    public const double LineHeight = 14;

    private GanttFigure(Run run, Deployment movement, Canvas canvas)
    {
        var last = movement.Sorties.Max(each => each.UnloadedAt.Hours);
        Hours = new Scale(Math.Max(last, movement.ClosureAt?.Hours ?? last) * 1.02, 8, canvas.Width - 12);
        Gap = canvas.IsNarrow ? 42 : 60;
        var y = Top;
        var groups = new List<GanttGroup>();
        foreach (var fleet in movement.Sorties.Where(each => each.Aircraft is not null).GroupBy(each => each.Aircraft!.Fleet, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            Add(fleet.GroupBy(each => each.Aircraft!.Id, StringComparer.Ordinal), count => $"{Typed(run, fleet.First().Aircraft!)}, {PlainNames.Of(fleet.First().Aircraft!.Base, run.Scenario.Pack)}: {Used(run, fleet.Key, count)}");
        foreach (var line in movement.Sorties.Where(each => each.Aircraft is null).GroupBy(each => (each.Line.Mode, each.Line.Id)).OrderBy(group => group.Key.Mode).ThenBy(group => group.Min(each => each.LoadingAt.Seconds)).ThenBy(group => group.Key.Id, StringComparer.Ordinal))
            Add(line.GroupBy(each => each.Line.Id, StringComparer.Ordinal), _ => $"By {Words.Of(line.Key.Mode)}: {PlainNames.Of(line.Key.Id, run.Scenario.Pack)}");
        Groups = groups;
        Bottom = y + 4;
        Height = Bottom + 38;

        void Add(IEnumerable<IGrouping<string, Sortie>> rows, Func<int, string> name)
        {
            var ordered = rows.OrderBy(row => row.Min(each => each.LoadingAt.Seconds)).ThenBy(row => row.Key, StringComparer.Ordinal).ToArray();
            var words = TextMeasure.Wrapped(name(ordered.Length), 12 * 1.12, canvas.Width - 24, 2);
            var top = y + LineHeight;
            y += Head + (words.Count * LineHeight);
            var laid = new List<GanttRow>();
            foreach (var row in ordered)
            {
                laid.Add(new GanttRow(row.Key, [.. row.OrderBy(each => each.TakenAt.Seconds).SelectMany(Stretches)], y + (Pitch / 2)));
                y += Pitch;
            }
            groups.Add(new GanttGroup(words, top, laid));
        }
    }

    /// <summary>Upper end of the grid; closure is named above it.</summary>
    public static double Top => 20;

    public Scale Hours { get; }

    public double Gap { get; }

    public double Bottom { get; }

    public double Height { get; }

    /// <summary>Fleets, then columns and trains.</summary>
    public IReadOnlyList<GanttGroup> Groups { get; }

    /// <summary>Lays the picture out, or gives null when nothing moves.</summary>
    public static GanttFigure? Of(Run run, Canvas canvas) =>
        run.Best.Movement is { Sorties.IsEmpty: false } movement ? new GanttFigure(run, movement, canvas) : null;

    private static IEnumerable<Stretch> Stretches(Sortie sortie)
    {
        yield return new Stretch(Doing.Positioning, sortie.TakenAt.Hours, sortie.AircraftAt.Hours);
        yield return new Stretch(Doing.Waiting, sortie.AircraftAt.Hours, sortie.LoadingAt.Hours);
        yield return new Stretch(Doing.Service, sortie.LoadingAt.Hours, sortie.LoadedAt.Hours);
        yield return new Stretch(Doing.Waiting, sortie.LoadedAt.Hours, sortie.TakeOffAt.Hours);
        yield return new Stretch(Doing.Loaded, sortie.TakeOffAt.Hours, sortie.OverheadAt.Hours);
        yield return new Stretch(Doing.Waiting, sortie.OverheadAt.Hours, sortie.UnloadingAt.Hours);
        yield return new Stretch(Doing.Service, sortie.UnloadingAt.Hours, sortie.UnloadedAt.Hours);
    }

    private static string Used(Run run, string fleet, int count)
    {
        var there = run.Best.Lift?.Aircraft.Count(each => each.Fleet == fleet) ?? count;
        return there > count ? $"{Phrase.Count(count)} of {Phrase.Count(there)} used" : $"{Phrase.Count(count)} used";
    }

    private static string Typed(Run run, Aircraft aircraft) => run.Scenario.Pack.AircraftTypes[aircraft.Carrier.Id].Name;
}
