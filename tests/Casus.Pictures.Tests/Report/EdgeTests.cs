// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Page;

/// <summary>Runs that lack what most runs have still give a whole report.</summary>
public class EdgeTests
{
    [Theory]
    [InlineData(Runs.Acts)]
    [InlineData(Runs.Stops)]
    public async Task Without_replications_there_are_no_ranges(string name)
    {
        var text = Markup.Text(await Pictures.Report.RenderAsync(Run.Of(Scenario.Of(Repository.Csto, name, 1, [], []), replications: 0, threads: 1)));
        text.ShouldNotContain("in 90 % of runs");
        text.ShouldNotContain("NaN", Case.Sensitive);
        text.ShouldContain("Replications 0");
    }

    [Fact]
    public async Task Without_aircraft_the_report_shows_the_road_and_the_railway()
    {
        var fleets = Repository.Csto.Cases[Runs.Acts].Given.Lift!.Fleets.Select(each => ($"quantity.{each.Number!.Name}", "0 aircraft"));
        var run = Run.Of(Scenario.Of(Repository.Csto, Runs.Acts, 1, [], fleets), replications: 5, threads: 1);
        run.Best.Movement!.Flights.ShouldBe(0);
        var movement = Markup.Text(Markup.Element(await Pictures.Report.RenderAsync(run), "section", "movement"));
        movement.ShouldContain("by road");
        movement.ShouldContain("by rail");
    }

    [Fact]
    public async Task The_report_names_what_cannot_be_moved_and_why()
    {
        var run = Run.Of(Scenario.Of(Repository.Csto, "airdrop-2010", 1, ["council-adopts"], [("quantity.vehicle.bmd-2.mass", "30 tonnes")]), replications: 5, threads: 1);
        run.Best.Movement!.ClosureAt.ShouldBeNull();
        var html = await Pictures.Report.RenderAsync(run);
        var movement = Markup.Text(Markup.Element(html, "section", "movement"));
        movement.ShouldContain("Could not be moved:");
        movement.ShouldContain("does not drop such a thing");
        movement.ShouldContain("The force never closes.");
        Markup.Text(Markup.Element(html, "section", "operations")).ShouldContain("No withdrawal: the force never closes.");
    }

    [Fact]
    public async Task Every_case_of_the_pack_gives_a_report()
    {
        foreach (var id in Repository.Csto.Cases.Keys)
        {
            var run = Run.Of(Scenario.Of(Repository.Csto, id, 1, [], []), replications: 3, threads: 1);
            Markup.Text(await Pictures.Report.RenderAsync(run)).ShouldContain(Markup.Text(System.Net.WebUtility.HtmlEncode(run.Scenario.Case.Title)));
        }
    }

    [Fact]
    public async Task A_changed_case_says_that_it_is_a_what_if()
    {
        var text = Markup.Text(await Runs.ReportOf(Runs.Invented));
        text.ShouldContain("This is a what-if. Changed in the case: council.decision=adopted.");
        Markup.Text(await Runs.ReportOf(Runs.Acts)).ShouldNotContain("what-if");
    }
}
