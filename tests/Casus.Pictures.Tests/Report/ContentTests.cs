// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Page;

public class ContentTests
{
    [Fact]
    public async Task The_five_answers_stand_at_the_top_with_links_to_notes()
    {
        var run = Runs.Of(Runs.Acts);
        var answers = Markup.Element(await Runs.ReportOf(Runs.Acts), "section", "answers");
        var text = Markup.Text(answers);
        foreach (var question in new[] { "May they act?", "Will they act?", "With what?", "How fast?", "Then what?" })
            text.ShouldContain(question);
        text.ShouldContain($"{run.Best.Forces!.Persons} people");
        text.ShouldContain(Phrase.Hours(run.Best.Movement!.ClosureAt!.Value.Hours).Replace('\u00a0', ' '));
        Markup.Tags(answers).Count(tag => tag.Attributes.GetValueOrDefault("href", string.Empty).StartsWith("#note-", StringComparison.Ordinal)).ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Every_quantity_is_noted_with_its_source_or_its_reason()
    {
        var run = Runs.Of(Runs.Acts);
        var text = Markup.Text(Markup.Element(await Runs.ReportOf(Runs.Acts), "section", "sources"));
        foreach (var read in run.Best.Quantities.Read)
        {
            text.ShouldContain(read.Name);
            text.ShouldContain(Plain(read.Shown));
            if (read.Claim is { } claim)
            {
                text.ShouldContain(Plain(claim.Says));
                text.ShouldContain(Plain(run.Scenario.Pack.Evidence.Sources[claim.Source].Title));
            }
            if (read.Assumption is { } assumption)
                text.ShouldContain(Plain(assumption.Reason));
            foreach (var rival in read.Rivals)
                text.ShouldContain(Plain(rival.Says));
        }
    }

    [Fact]
    public async Task Every_basis_every_unit_and_every_site_is_named()
    {
        var run = Runs.Of(Runs.Acts);
        var text = Markup.Text(await Runs.ReportOf(Runs.Acts));
        run.Best.Law.Bases.ShouldAllBe(each => text.Contains(Plain(each.Basis.Title), StringComparison.Ordinal));
        run.Best.Forces!.Contributions.ShouldAllBe(each => text.Contains(Plain(each.Unit.Name), StringComparison.Ordinal));
        run.Best.Forces.Held.ShouldAllBe(each => text.Contains(Plain(each.Unit.Name), StringComparison.Ordinal));
        run.Best.Operations!.Sites.ShouldAllBe(each => text.Contains(Plain(each.Site.Name), StringComparison.Ordinal));
        run.Comparison.ShouldAllBe(each => text.Contains(Plain(each.Observed), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("forces")]
    [InlineData("movement")]
    [InlineData("operations")]
    public async Task A_chain_that_stopped_early_says_why_and_draws_nothing(string section)
    {
        var run = Runs.Of(Runs.Stops);
        var markup = Markup.Element(await Runs.ReportOf(Runs.Stops), "section", section);
        Markup.Text(markup).ShouldContain($"Not reached on best evidence: {run.Best.Stopped}.");
        Markup.Tags(markup).ShouldNotContain(tag => tag.Name == "svg");
    }

    [Fact]
    public async Task The_end_tells_how_to_get_the_same_run_again()
    {
        var run = Runs.Of(Runs.Invented);
        var text = Markup.Text(Markup.Element(await Runs.ReportOf(Runs.Invented), "section", "provenance"));
        text.ShouldContain(run.Fingerprint);
        text.ShouldContain("csto/uraliya-2010");
        text.ShouldContain("council.decision=adopted (council-adopts)");
        text.ShouldContain("Replications 20");
    }

    private static string Plain(string text) => Markup.Text(System.Net.WebUtility.HtmlEncode(text));
}
