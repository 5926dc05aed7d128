// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Curves;
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Curves;

public class ClosureFigureTests
{
    [Fact]
    public void The_scale_holds_closure_range_and_observations()
    {
        var run = Runs.Of(Runs.Acts);
        var figure = ClosureFigure.Of(run, Canvas.Wide)!;
        figure.Hours.Most.ShouldBeGreaterThan(run.Best.Movement!.ClosureAt!.Value.Hours);
        figure.Hours.Most.ShouldBeGreaterThan(run.Results["fast.closureHours"].Range!.Value.High);
        figure.Strips.ShouldContain(strip => strip.Text.StartsWith("model", StringComparison.Ordinal) && strip.Best == run.Best.Movement.ClosureAt.Value.Hours);
        figure.Strips.Count(strip => strip.Colour == Palette.Observed).ShouldBe(ObservedValue.Of(run, "fast.closureHours").Count);
    }

    [Fact]
    public void The_curve_climbs_and_never_runs_back()
    {
        var path = ClosureFigure.Of(Runs.Of(Runs.Acts), Canvas.Wide)!.PeopleLine;
        path.ShouldNotContain("h-");
        path.Split('v').Skip(1).ShouldAllBe(step => step.StartsWith('-'));
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Names_of_upright_lines_stay_on_the_picture(string name)
    {
        var canvas = Canvas.All.Single(each => each.Name == name);
        foreach (var label in ClosureFigure.Of(Runs.Of(Runs.Acts), canvas)!.Labels)
        {
            label.X.ShouldBeGreaterThanOrEqualTo(0);
            (label.X + TextMeasure.Width(label.Text, 12, bold: true)).ShouldBeLessThanOrEqualTo(canvas.Width);
        }
    }

    [Fact]
    public void A_run_that_moves_nothing_has_no_curve() => ClosureFigure.Of(Runs.Of(Runs.Stops), Canvas.Wide).ShouldBeNull();

    [Fact]
    public async Task The_picture_tells_its_numbers_in_words()
    {
        var text = Markup.Text(await Component.RenderAsync<ClosureCurve>((nameof(ClosureCurve.Run), Runs.Of(Runs.Acts))));
        text.ShouldContain("The last unit is complete and ready after");
        text.ShouldContain("Observed: under 72 hours");
        text.ShouldContain("proven: no plan closes before");
    }
}
