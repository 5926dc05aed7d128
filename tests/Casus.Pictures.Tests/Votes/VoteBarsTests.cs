// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;
using Casus.Pictures.Tests.Support;
using Casus.Pictures.Votes;

namespace Casus.Pictures.Tests.Votes;

public class VoteBarsTests
{
    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Segments_fill_the_bar(string name)
    {
        var figure = new VoteFigure(["Kazakhstan"], Canvas.All.Single(each => each.Name == name));
        var segments = figure.Segments(new BallotChances("KAZ", 0.5, 0.3, 0.2, 0)).ToArray();
        segments.Length.ShouldBe(3);
        segments[0].X.ShouldBe(figure.Chances.Start);
        segments.Sum(each => each.Width).ShouldBe(figure.Chances.End - figure.Chances.Start, 1e-9);
    }

    [Fact]
    public void A_segment_too_narrow_for_its_number_bears_none()
    {
        var segments = new VoteFigure(["x"], Canvas.Narrow).Segments(new BallotChances("x", 0.97, 0.02, 0.01, 0)).ToArray();
        segments[0].Text.ShouldBe(Phrase.Percent(0.97));
        segments[1].Text.ShouldBeNull();
    }

    [Fact]
    public async Task Every_member_is_shown_with_its_chances_in_the_table()
    {
        var run = Runs.Of(Runs.Acts);
        var picture = await Component.RenderAsync<VoteBars>((nameof(VoteBars.Run), run));
        var text = Markup.Text(picture);
        foreach (var vote in run.Best.Council.Votes)
            text.ShouldContain(run.Scenario.Pack.NameOf(vote.Member));
        Markup.Tags(picture).Count(tag => tag.Name == "pattern").ShouldBe(2, "abstention is told from the rest by its hatching too");
    }

    [Fact]
    public async Task The_rule_applied_is_marked_among_all_rules()
    {
        var text = Markup.Text(await Component.RenderAsync<RuleChances>((nameof(RuleChances.Run), Runs.Of(Runs.Acts))));
        text.ShouldContain($"{Runs.Of(Runs.Acts).Best.Council.Rule.Title} – applied");
        Runs.Of(Runs.Acts).Best.Council.UnderRules.ShouldAllBe(each => text.Contains(each.Rule.Title, StringComparison.Ordinal));
    }
}
