// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Pictures.Airlift;
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;
using Casus.Pictures.Tests.Support;
using Casus.Simulation;

namespace Casus.Pictures.Tests.Airlift;

public class AirliftFigureTests
{
    [Theory]
    [InlineData(Runs.Acts)]
    [InlineData(Runs.Large)]
    public void The_chart_holds_closure_and_every_load_once(string report)
    {
        var movement = Runs.Of(report).Best.Movement!;
        foreach (var canvas in Canvas.All)
        {
            var figure = GanttFigure.Of(Runs.Of(report), canvas)!;
            figure.Hours.Most.ShouldBeGreaterThan(movement.ClosureAt!.Value.Hours);
            figure.Groups.SelectMany(group => group.Rows).Sum(row => row.Stretches.Count(each => each.Doing == Doing.Loaded)).ShouldBe(movement.Sorties.Length);
            foreach (var name in figure.Groups.SelectMany(group => group.Name))
                TextMeasure.Width(name, 12, bold: true).ShouldBeLessThanOrEqualTo(canvas.Width - 8);
        }
    }

    [Fact]
    public void Names_of_groups_are_whole_and_stand_above_their_rows()
    {
        foreach (var canvas in Canvas.All)
        {
            var groups = GanttFigure.Of(Runs.Of(Runs.Acts), canvas)!.Groups;
            groups.Select(group => string.Join(' ', group.Name)).ShouldContain("By road: 25th brigade, duty company with attachments");
            groups.ShouldAllBe(group => group.Name.All(name => !name.EndsWith('…')));
            foreach (var (group, next) in groups.Zip(groups.Skip(1)))
            {
                (group.Y + ((group.Name.Count - 1) * GanttFigure.LineHeight)).ShouldBeLessThan(group.Rows[0].Y - 4);
                group.Rows[^1].Y.ShouldBeLessThan(next.Y - 8);
            }
        }
    }

    [Fact]
    public void What_an_aircraft_does_follows_one_after_the_other()
    {
        foreach (var row in GanttFigure.Of(Runs.Of(Runs.Large), Canvas.Wide)!.Groups.SelectMany(group => group.Rows))
        {
            foreach (var (stretch, next) in row.Stretches.Zip(row.Stretches.Skip(1)))
                next.From.ShouldBeGreaterThanOrEqualTo(stretch.To);
        }
    }

    /// <summary>Two served and thirty waiting at four places: the number of places may not sit on the nought, and the peak is named. Four served at seven places: no peak is named.</summary>
    [Theory]
    [InlineData(4, 30, true)]
    [InlineData(7, 0, false)]
    public void The_numbers_beside_an_apron_keep_apart(int places, int waiting, bool named)
    {
        var use = new ApronOccupancy("XXXX", [new ApronPoint(new Tick(3600), 2, waiting)]);
        var panel = new ApronPanel("X", places, use, 20, new Scale(Math.Max(places, 2 + waiting) * 1.1, 82, 20));
        (panel.Aircraft.At(0) + 4 - panel.PlacesY).ShouldBeGreaterThanOrEqualTo(12);
        panel.MostY.HasValue.ShouldBe(named);
        if (panel.MostY is { } top)
            (panel.PlacesY - top).ShouldBeGreaterThanOrEqualTo(12);
    }
}
