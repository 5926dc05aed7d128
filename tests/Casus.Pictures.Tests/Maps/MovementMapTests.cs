// SPDX-License-Identifier: Apache-2.0
using System.Text;
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;
using Casus.Pictures.Maps;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Maps;

public class MovementMapTests
{
    [Fact]
    public async Task The_base_map_is_small()
    {
        var figure = MovementFigure.Of(Runs.Of(Runs.Acts), Canvas.Wide)!;
        var map = await Component.RenderAsync<BaseMap>((nameof(BaseMap.Id), "map"), (nameof(BaseMap.Frame), figure.Frame));
        Encoding.UTF8.GetByteCount(map).ShouldBeLessThan(150_000);
        Markup.Tags(map).Count(tag => tag.Name == "path").ShouldBeInRange(20, 177);
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Every_airfield_lies_on_the_map_with_its_name(string name)
    {
        var canvas = Canvas.All.Single(each => each.Name == name);
        foreach (var run in new[] { Runs.Acts, Runs.Invented })
        {
            var figure = MovementFigure.Of(Runs.Of(run), canvas)!;
            foreach (var airfield in figure.Airfields)
            {
                var (x, y) = figure.Frame.At(airfield.Position);
                x.ShouldBeInRange(0, figure.Frame.Width);
                y.ShouldBeInRange(0, figure.Frame.Height);
                figure.Labels.ShouldContain(label => label.Text == airfield.Name);
            }
        }
    }

    [Fact]
    public void Flows_account_for_everybody_moved()
    {
        var movement = Runs.Of(Runs.Acts).Best.Movement!;
        var flows = Flow.In(movement);
        flows.Sum(flow => flow.Persons).ShouldBe(movement.Persons);
        flows.Sum(flow => flow.Vehicles).ShouldBe(movement.Vehicles);
        flows.Where(flow => flow.Mode == Casus.Movement.Mode.Air).Sum(flow => flow.Loads).ShouldBe(movement.Flights);
    }

    [Fact]
    public void The_width_of_a_line_is_that_of_its_people()
    {
        var lines = MovementFigure.Of(Runs.Of(Runs.Acts), Canvas.Wide)!.Lines.OrderBy(line => line.Flow.Persons).ToArray();
        lines.Zip(lines.Skip(1), (a, b) => b.Width - a.Width).ShouldAllBe(step => step >= 0);
    }

    [Fact]
    public async Task The_map_says_whose_borders_it_shows()
    {
        var map = await Component.RenderAsync<MovementMap>((nameof(MovementMap.Run), Runs.Of(Runs.Invented)));
        var text = Markup.Text(map);
        text.ShouldContain("de-facto");
        text.ShouldContain("Uraliya is invented and has no outline.");
        text.ShouldNotContain(" host ", Case.Sensitive, "the key names a colour that is not on the map");
    }

    [Fact]
    public async Task A_run_that_moves_nothing_has_no_map() =>
        (await Component.RenderAsync<MovementMap>((nameof(MovementMap.Run), Runs.Of(Runs.Stops)))).Trim().ShouldBeEmpty();

    [Fact]
    public void The_host_is_coloured_as_such() => MapRoles.Fills(Runs.Of(Runs.Acts))["398"].ShouldBe(Palette.Host);
}
