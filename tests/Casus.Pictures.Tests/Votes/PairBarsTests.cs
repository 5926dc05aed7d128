// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Pictures.Drawing;
using Casus.Pictures.Tests.Support;
using Casus.Pictures.Votes;

namespace Casus.Pictures.Tests.Votes;

public class PairBarsTests
{
    [Fact]
    public async Task Every_pair_is_in_the_table_and_the_first_are_drawn()
    {
        var run = Runs.Of(Runs.Acts);
        var pairs = CouncilDepth.PairsOf(run.Best.Council)!.Value;
        var picture = await Component.RenderAsync<PairBars>((nameof(PairBars.Run), run), (nameof(PairBars.Pairs), pairs));
        Markup.Tags(picture).Count(tag => tag.Name == "tr").ShouldBe(pairs.Length + 1);
        var text = Markup.Text(picture);
        text.ShouldContain($"{run.Scenario.Pack.NameOf(pairs[0].First)} and {run.Scenario.Pack.NameOf(pairs[0].Second)}");
        text.ShouldContain($"Shown are the first 8 of {Phrase.Count(pairs.Length)} pairs.");
        Markup.Tags(picture).Where(tag => tag.Name == "svg").ShouldAllBe(tag => tag.Attributes["role"] == "img" && tag.Attributes.ContainsKey("aria-labelledby"));
    }

    [Theory]
    [InlineData(Runs.Acts)]
    [InlineData(Runs.Stops)]
    public async Task Everyone_stands_in_the_list_with_stance_and_words(string name)
    {
        var run = Runs.Of(name);
        var text = Markup.Text(await Component.RenderAsync<StandList>((nameof(StandList.Run), run)));
        foreach (var vote in run.Best.Council.Votes)
        {
            text.ShouldContain(run.Scenario.Pack.NameOf(vote.Member));
            text.ShouldContain(Markup.Text(System.Net.WebUtility.HtmlEncode(vote.Position!.Says)));
            text.ShouldContain($"{Words.Of(vote.Position.Stance)}; ");
        }
    }

    [Fact]
    public async Task The_report_names_whose_word_each_position_is_taken_from()
    {
        var run = Runs.Of(Runs.Acts);
        var list = Markup.Element(await Runs.ReportOf(Runs.Acts), "section", "council");
        Markup.Tags(list).Count(tag => tag.Attributes.GetValueOrDefault("href", string.Empty).StartsWith("#note-", StringComparison.Ordinal)).ShouldBeGreaterThan(run.Best.Council.Votes.Length);
        Markup.Text(list).ShouldContain("What the rule asks, and what these ballots give");
    }

    [Fact]
    public async Task Bargaining_is_shown_when_there_was_some()
    {
        (await Component.RenderAsync<BargainTable>((nameof(BargainTable.Run), Runs.Of(Runs.Acts)))).Trim().ShouldBeEmpty();
        var run = Run.Of(Scenario.Of(Repository.Csto, Runs.Stops, 1, [], [("council.bargaining", "spatial")]), 0, 1);
        var text = Markup.Text(await Component.RenderAsync<BargainTable>((nameof(BargainTable.Run), run), (nameof(BargainTable.Before), CouncilDepth.Of(run).Unbargained)));
        text.ShouldContain("without bargaining");
        run.Best.Council.Bargained!.Members.ShouldAllBe(each => text.Contains(run.Scenario.Pack.NameOf(each.Member), StringComparison.Ordinal));
    }
}
