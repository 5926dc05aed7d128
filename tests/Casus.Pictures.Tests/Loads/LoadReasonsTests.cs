// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Pictures.Loads;
using Casus.Pictures.Tests.Support;
using Casus.Pictures.Timelines;

namespace Casus.Pictures.Tests.Loads;

public class LoadReasonsTests
{
    [Fact]
    public async Task Every_line_that_flew_says_why_in_so_many_loads_and_shows_them()
    {
        var run = Runs.Of(Runs.Acts);
        var html = await Component.RenderAsync<LoadReasons>(("Run", run));
        var text = Markup.Text(html);
        var lines = LineLoads.Of(run);
        lines.ShouldNotBeEmpty();
        foreach (var line in lines)
        {
            text.ShouldContain($"{PlainNames.Of(line.Line.Id, run.Scenario.Pack)}: {line.Flown} load{(line.Flown == 1 ? string.Empty : "s")}, at the least {line.Least}");
            line.Why.ShouldAllBe(each => text.Contains(each, StringComparison.Ordinal));
            line.Loads.ShouldAllBe(each => text.Contains(each.Stopped, StringComparison.Ordinal));
        }
        Markup.Tags(html).Count(tag => tag.Name == "details").ShouldBe(lines.Length);
    }

    [Fact]
    public async Task A_run_in_which_nothing_flies_shows_nothing() => (await Component.RenderAsync<LoadReasons>(("Run", Runs.Of(Runs.Stops)))).Trim().ShouldBeEmpty();

    [Fact]
    public async Task The_report_has_the_reasons_beside_the_loads_and_the_way_home_beside_the_withdrawal()
    {
        var run = Runs.Of(Runs.Acts);
        var report = await Runs.ReportOf(Runs.Acts);
        Markup.Element(report, "section", "movement").ShouldContain("id=\"why-loads\"");
        var operations = Markup.Text(Markup.Element(report, "section", "operations"));
        var home = MovementReturn.Of(run.Best).ShouldNotBeNull();
        operations.ShouldContain($"The way home is planned as a movement of its own: {home.Flights} loaded flights");
        operations.ShouldContain("The first leaves at ");
        operations.ShouldNotContain("Rotation");
    }
}
