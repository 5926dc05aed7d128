// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Page;

public class StructureTests
{
    private static readonly string[] Sections = ["answers", "law", "council", "forces", "movement", "operations", "time", "sources", "provenance"];

    [Theory]
    [InlineData(Runs.Acts)]
    [InlineData(Runs.Stops)]
    [InlineData(Runs.Invented)]
    public async Task Every_drawing_has_a_title_and_a_description(string name)
    {
        var tags = Markup.Tags(await Runs.ReportOf(name)).ToList();
        tags.Count(tag => tag.Name == "svg").ShouldBeGreaterThan(5);
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].Name != "svg")
                continue;
            tags[i].Attributes["role"].ShouldBe("img");
            tags[i + 1].Name.ShouldBe("title");
            tags[i + 2].Name.ShouldBe("desc");
            tags[i].Attributes["aria-labelledby"].ShouldBe($"{tags[i + 1].Id} {tags[i + 2].Id}");
        }
    }

    [Theory]
    [InlineData(Runs.Acts)]
    [InlineData(Runs.Stops)]
    [InlineData(Runs.Invented)]
    public async Task Ids_are_unique_and_every_link_within_the_page_leads_somewhere(string name)
    {
        var tags = Markup.Tags(await Runs.ReportOf(name));
        var ids = tags.Select(tag => tag.Id).OfType<string>().ToArray();
        ids.ShouldBeUnique();
        var targets = tags.Where(tag => tag.Name == "a").Select(tag => tag.Attributes["href"]).Where(href => href.StartsWith('#')).Select(href => href[1..]);
        targets.Except(ids).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Runs.Acts)]
    [InlineData(Runs.Stops)]
    public async Task Sections_come_in_the_order_of_the_questions(string name)
    {
        var ids = Markup.Tags(await Runs.ReportOf(name)).Where(tag => tag.Name == "section").Select(tag => tag.Id).Where(id => id != "beside");
        ids.ShouldBe(Sections);
    }

    [Theory]
    [InlineData(Runs.Acts)]
    [InlineData(Runs.Stops)]
    public async Task Headings_go_down_one_step_at_a_time(string name)
    {
        var levels = Markup.Tags(await Runs.ReportOf(name)).Where(tag => tag.Name is ['h', >= '1' and <= '6']).Select(tag => tag.Name[1] - '0').ToArray();
        levels[0].ShouldBe(1);
        levels.Count(level => level == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1), (a, b) => b - a).ShouldAllBe(step => step <= 1);
    }

    [Fact]
    public async Task Nothing_that_opens_stands_in_a_paragraph()
    {
        // A browser ends a paragraph before a block, which would tear sentences apart.
        var html = await Runs.ReportOf(Runs.Acts);
        foreach (var paragraph in html.Split("<p").Skip(1).Where(each => each[0] is ' ' or '>'))
        {
            var inside = paragraph[..paragraph.IndexOf("</p>", StringComparison.Ordinal)];
            inside.ShouldNotContain("<details");
            inside.ShouldNotContain("<table");
        }
    }
}
