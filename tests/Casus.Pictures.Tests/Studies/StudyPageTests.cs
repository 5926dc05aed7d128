// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Frames;
using Casus.Pictures.Studies;
using Casus.Pictures.Tests.Support;
using Casus.Studies;

namespace Casus.Pictures.Tests.Studies;

public sealed class StudyPageTests
{
    [Fact]
    public async Task Ids_are_unique_and_every_link_and_label_leads_to_one()
    {
        var tags = Markup.Tags(await StudyPages.Html);
        var ids = tags.Select(tag => tag.Id).OfType<string>().ToArray();
        ids.ShouldBeUnique();
        var links = tags.Where(tag => tag.Name == "a").Select(tag => tag.Attributes["href"]).Where(href => href.StartsWith('#')).Select(href => href[1..]);
        var labels = tags.SelectMany(tag => tag.Attributes.GetValueOrDefault("aria-labelledby")?.Split(' ') ?? []);
        links.Concat(labels).Except(ids).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_loaded_or_run()
    {
        var tags = Markup.Tags(await StudyPages.Html);
        tags.Select(tag => tag.Name).Intersect(["script", "link", "img", "iframe", "object", "embed", "form"]).ShouldBeEmpty();
        tags.Where(tag => tag.Attributes.ContainsKey("src")).ShouldBeEmpty();
        tags.Count(tag => tag.Name == "svg" && tag.Attributes.GetValueOrDefault("role") == "img").ShouldBe(2 * 3 * 2, "two times, three pictures each, for two widths");
        tags.Count(tag => tag.Name == "desc").ShouldBe(12);
    }

    [Fact]
    public async Task What_a_study_is_called_is_text_and_no_markup()
    {
        var html = await StudyPages.Html;
        html.ShouldContain("Moscow &lt;and&gt;");
        html.ShouldNotContain("Moscow <and>");
        Markup.Text(html).ShouldContain("Moscow <and> \"Astana\"");
    }

    [Fact]
    public async Task Every_pair_position_and_rule_is_there_with_its_numbers()
    {
        var (answer, text) = (StudyPages.Answer, Markup.Text(await StudyPages.Html));
        foreach (var epoch in answer.Study.Epochs)
        {
            var main = answer.Main(epoch);
            foreach (var pair in main.Pairs)
                text.ShouldContain($"{answer.NameOf(pair.First, pair.Second)} {pair.Rank} {PivotWords.Of(pair.Strict)} {PivotWords.Of(pair.Bloc)} {PivotWords.Of(pair.Top)}");
            foreach (var position in answer.Pack.Cases[epoch.Case].Given.Positions)
                text.ShouldContain(string.Join(' ', position.Says.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
        text.ShouldContain("(placebo)");
        text.ShouldContain("casus study studies/two --draws 100 --seed 1");
        text.ShouldContain(answer.Pack.Fingerprint);
    }

    [Fact]
    public async Task The_page_is_the_same_in_every_culture()
    {
        var html = await StudyPages.Html;
        foreach (var culture in new[] { "ru-RU", "ar-SA", "tr-TR" })
            (await Cultures.In(culture, () => StudyPage.RenderAsync(StudyPages.Answer))).ShouldBe(html, culture);
    }

    [Fact]
    public void A_scale_ends_at_a_round_share_and_panels_keep_apart()
    {
        DotPanel.For("x", [0.03, 0.17]).Most.ShouldBe(0.2);
        DotPanel.For("x", []).Most.ShouldBe(0.02);
        DotPanel.For("x", [1]).Most.ShouldBe(1);
        DotRow[] rows = [new("A name that is rather long, longer than any member is called in fact", true, false, [null, null]), new("B", false, false, [new DotRange(0.5, 0.4, 0.6), null])];
        foreach (var canvas in Canvas.All)
        {
            var figure = new DotFigure(rows, [new DotPanel("x", 1), new DotPanel("y", 1)], canvas);
            figure.Of(0).Start.ShouldBeGreaterThan(0);
            figure.Of(0).End.ShouldBeLessThan(figure.Of(1).Start);
            figure.Of(1).End.ShouldBeLessThanOrEqualTo(canvas.Width);
            figure.BarLine(1).ShouldBeLessThan(figure.Height);
        }
    }
}
