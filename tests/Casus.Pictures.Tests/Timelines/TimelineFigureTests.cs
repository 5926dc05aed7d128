// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;
using Casus.Pictures.Tests.Support;
using Casus.Pictures.Timelines;

namespace Casus.Pictures.Tests.Timelines;

public class TimelineFigureTests
{
    [Theory]
    [InlineData("wide", Runs.Acts)]
    [InlineData("narrow", Runs.Acts)]
    [InlineData("wide", Runs.Invented)]
    [InlineData("narrow", Runs.Invented)]
    [InlineData("wide", Runs.Stops)]
    public void Every_event_has_a_mark_and_texts_keep_apart(string name, string run)
    {
        var canvas = Canvas.All.Single(each => each.Name == name);
        var figure = new TimelineFigure(Runs.Of(run), canvas);
        var marks = figure.Lanes.SelectMany(lane => lane.Marks).ToArray();
        marks.Length.ShouldBe(Runs.Of(run).Timeline.Length);
        var boxes = marks.SelectMany(mark => mark.Lines).Select(BoxOf).ToArray();
        for (var i = 0; i < boxes.Length; i++)
            boxes.Skip(i + 1).ShouldAllBe(other => boxes[i].Shared(other) == 0);
        boxes.ShouldAllBe(box => box.X >= 0 && box.Right <= canvas.Width);
    }

    [Fact]
    public void A_lane_has_its_own_shape_or_its_own_name() =>
        Lane.All.Select(lane => (lane.Says, lane.Sides)).Distinct().Count().ShouldBe(Lane.All.Count);

    [Fact]
    public void Readers_see_names_and_not_ids()
    {
        PlainNames.In("rus-45-1 complete at UACC.", Repository.Csto).ShouldBe("45th brigade, first detachment complete at Astana (Nur-Sultan in 2022).");
        PlainNames.In("KGZ's own law; the BTR-80 of the CSTO", Repository.Csto).ShouldBe("Kyrgyzstan's own law; the BTR-80 of the CSTO");
    }

    private static Box BoxOf(TimelineText line)
    {
        var width = TextMeasure.Width(line.Text, 11.5);
        return new Box(line.Anchor == "end" ? line.X - width : line.X, line.Y - 10, width, 12);
    }
}
