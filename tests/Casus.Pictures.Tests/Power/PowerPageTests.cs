// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Council;
using Casus.Pictures.Frames;
using Casus.Pictures.Power;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Power;

public class PowerPageTests
{
    private static readonly string[] Forbidden = ["script", "link", "base", "iframe", "object", "embed", "img", "image", "audio", "video", "source", "form", "input", "foreignobject", "animate", "set"];

    [Theory]
    [InlineData(Powers.Veto)]
    [InlineData(Powers.Many)]
    [InlineData(Powers.Unions)]
    [InlineData(Powers.Equal)]
    public async Task Nothing_is_loaded_and_nothing_runs(string name)
    {
        var html = await Powers.PageOf(name);
        var tags = Markup.Tags(html);
        tags.ShouldNotContain(tag => Forbidden.Contains(tag.Name));
        tags.ShouldContain(tag => tag.Name == "meta" && tag.Attributes.GetValueOrDefault("content", string.Empty).StartsWith("default-src 'none'", StringComparison.Ordinal));
        foreach (var tag in tags)
        {
            tag.Attributes.Keys.ShouldNotContain(key => key == "src" || key.StartsWith("on", StringComparison.OrdinalIgnoreCase), tag.Name);
            if (tag.Attributes.TryGetValue("href", out var href))
                (href.StartsWith('#') || (tag.Name == "a" && href.StartsWith("http", StringComparison.Ordinal))).ShouldBeTrue($"{tag.Name} leads to {href}");
        }
        html.Length.ShouldBeLessThan(1_000_000);
    }

    [Theory]
    [InlineData(Powers.Veto)]
    [InlineData(Powers.Many)]
    [InlineData(Powers.Unions)]
    [InlineData(Powers.Equal)]
    public async Task Ids_are_unique_links_lead_somewhere_and_headings_go_down_one_step_at_a_time(string name)
    {
        var tags = Markup.Tags(await Powers.PageOf(name));
        var ids = tags.Select(tag => tag.Id).OfType<string>().ToArray();
        ids.ShouldBeUnique();
        tags.Where(tag => tag.Name == "a").Select(tag => tag.Attributes["href"]).Where(href => href.StartsWith('#')).Select(href => href[1..]).Except(ids).ShouldBeEmpty();
        var levels = tags.Where(tag => tag.Name is ['h', >= '1' and <= '6']).Select(tag => tag.Name[1] - '0').ToArray();
        levels[0].ShouldBe(1);
        levels.Count(level => level == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1), (a, b) => b - a).ShouldAllBe(step => step <= 1);
    }

    [Theory]
    [InlineData(Powers.Veto, 4)]
    [InlineData(Powers.Unions, 6)]
    public async Task Every_drawing_has_a_title_and_a_description(string name, int drawings)
    {
        var tags = Markup.Tags(await Powers.PageOf(name)).ToList();
        tags.Count(tag => tag.Name == "svg").ShouldBe(drawings);
        foreach (var at in Enumerable.Range(0, tags.Count).Where(at => tags[at].Name == "svg"))
        {
            tags[at].Attributes["role"].ShouldBe("img");
            tags[at].Attributes["aria-labelledby"].ShouldBe($"{tags[at + 1].Id} {tags[at + 2].Id}");
            (tags[at + 1].Name, tags[at + 2].Name).ShouldBe(("title", "desc"));
        }
    }

    [Fact]
    public async Task The_page_shows_the_rule_the_fractions_the_coalitions_and_the_sources()
    {
        var text = Markup.Text(await Powers.PageOf(Powers.Veto));
        var answer = Powers.Of(Powers.Veto);
        foreach (var point in RulePoints.Of(answer.Question.Rule, answer.NameOf))
            text.ShouldContain($"{point.Title} {string.Join(' ', point.Says.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        foreach (var expected in new[] { "421/2145 0.1963", "4/2145 0.0019", "848 of 32,768 coalitions win.", "There are 210.", "China, France, United Kingdom", answer.Question.Pack.Fingerprint })
            text.ShouldContain(expected);
        foreach (var claim in answer.Question.Rule.Claims)
            text.ShouldContain(claim);
    }

    [Fact]
    public async Task Equal_power_is_said_and_what_is_out_of_reach_says_why()
    {
        var text = Markup.Text(await Powers.PageOf(Powers.Equal));
        text.ShouldContain("All 193 voters have the same power");
        text.ShouldContain("out of reach: No method of exact counting fits");
        text.ShouldContain(PowerAnswer.TooManyForAbstention);
    }

    [Fact]
    public async Task The_page_is_the_same_in_another_culture()
    {
        var foreign = await Cultures.In("tr-TR", () => PowerReportPage.RenderAsync(Powers.Of(Powers.Unions)));
        foreign.ShouldBe(await Powers.PageOf(Powers.Unions));
    }

    [Fact]
    public void A_note_stands_once_whoever_cites_it()
    {
        var notes = PowerNotes.Of(Powers.Of(Powers.Many));
        notes.All.Select(note => note.Number).ShouldBe(Enumerable.Range(1, notes.All.Length));
        notes.All.Select(note => note.About).ShouldBeUnique();
        notes.Weights.ShouldNotBeEmpty();
        notes.Rule.Concat(notes.Body).Concat(notes.Voters).Concat(notes.Weights).Concat(notes.Unions).Distinct().Order().ShouldBe(notes.All.Select(note => note.Number));
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Bars_keep_within_the_drawing_and_out_of_each_others_way(string name)
    {
        var canvas = Canvas.All.Single(each => each.Name == name);
        var figure = new PowerFigure(["Democratic Republic of the Congo and 9 others", "x"], 0.3, canvas);
        figure.Values.At(0.3).ShouldBeLessThan(canvas.Width - 60);
        figure.Values.Start.ShouldBeLessThan(figure.Values.End - 100);
        figure.BarTop(0, 1).ShouldBeGreaterThanOrEqualTo(figure.BarTop(0, 0) + PowerFigure.Bar);
        figure.BarTop(1, 0).ShouldBeGreaterThan(figure.BarTop(0, 1) + PowerFigure.Bar);
        figure.Height.ShouldBeGreaterThanOrEqualTo(figure.BarTop(1, 1) + PowerFigure.Bar);
        figure.Ticks().Select(tick => tick.Says).ShouldBe(name == "wide" ? ["0", "0.05", "0.1", "0.15", "0.2", "0.25", "0.3"] : ["0", "0.1", "0.2", "0.3"]);
    }
}
