// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Frames;
using Casus.Pictures.Studies;
using Casus.Pictures.Tests.Support;
using Casus.Studies;

namespace Casus.Pictures.Tests.Studies;

public sealed class ClosurePageTests
{
    [Fact]
    public async Task Ids_are_unique_and_every_link_and_label_leads_to_one()
    {
        var tags = Markup.Tags(await ClosurePages.Html);
        var ids = tags.Select(tag => tag.Id).OfType<string>().ToArray();
        ids.ShouldBeUnique();
        var links = tags.Where(tag => tag.Name == "a").Select(tag => tag.Attributes["href"]).Where(href => href.StartsWith('#')).Select(href => href[1..]);
        var labels = tags.SelectMany(tag => tag.Attributes.GetValueOrDefault("aria-labelledby")?.Split(' ') ?? []);
        links.Concat(labels).Except(ids).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_loaded_or_run()
    {
        var tags = Markup.Tags(await ClosurePages.Html);
        tags.Select(tag => tag.Name).Intersect(["script", "link", "img", "iframe", "object", "embed", "form"]).ShouldBeEmpty();
        tags.Where(tag => tag.Attributes.ContainsKey("src")).ShouldBeEmpty();
        tags.Count(tag => tag.Name == "svg" && tag.Attributes.GetValueOrDefault("role") == "img").ShouldBe(2 * 2, "a picture a size, for two widths");
        tags.Count(tag => tag.Name == "desc").ShouldBe(4);
    }

    [Fact]
    public async Task What_a_study_is_called_is_text_and_no_markup()
    {
        var html = await ClosurePages.Html;
        html.ShouldNotContain("days <or>");
        Markup.Text(html).ShouldContain("Three days <or> \"four\"");
    }

    [Fact]
    public async Task Every_row_is_told_in_words_and_every_cell_in_the_table()
    {
        var (answer, text) = (ClosurePages.Answer, Words(Markup.Text(await ClosurePages.Html)));
        foreach (var row in answer.Result.Rows)
        {
            text.ShouldContain(Words(ClosureWords.Sentence(row, answer.Result)));
            foreach (var cell in row.Cells)
                text.ShouldContain(Words($"{ClosureWords.Range(cell.Draws)} {ClosureWords.Hours(cell.Draws.Middle.Hours)} {PivotWords.Of(cell.Draws.Within[0])}"));
        }
        text.ShouldContain("casus study studies/two --replications 12 --seed 1");
        text.ShouldContain(answer.Pack.Fingerprint);
        text.ShouldContain("Broken line: 72 h.");
    }

    [Fact]
    public async Task The_page_is_the_same_in_every_culture()
    {
        var html = await ClosurePages.Html;
        foreach (var culture in new[] { "ru-RU", "ar-SA", "tr-TR" })
            (await Cultures.In(culture, () => ClosureStudyPage.RenderAsync(ClosurePages.Answer))).ShouldBe(html, culture);
    }

    [Fact]
    public void Panels_keep_apart_and_within_the_canvas()
    {
        var result = ClosurePages.Answer.Result;
        ClosureRow[] rows = [.. result.At(100), .. result.At(2500)];
        foreach (var canvas in Canvas.All)
        {
            var panels = new ClosurePanels(result, rows, canvas);
            for (var panel = 0; panel < rows.Length; panel++)
            {
                panels.PlotRight(panel).ShouldBeLessThanOrEqualTo(canvas.Width);
                panels.X(panel, 0).ShouldBeGreaterThan(panels.PlotLeft(panel));
                panels.X(panel, rows[panel].Cells.Length - 1).ShouldBeLessThan(panels.PlotRight(panel));
                (panels.TickY(panel) + 14).ShouldBeLessThanOrEqualTo(panels.Height);
                panels.Hours(panel).End.ShouldBeGreaterThan(panels.TextY(panel, 2));
            }
            canvas.IsNarrow.ShouldBe(panels.TextY(1, 0) > panels.TextY(0, 0), "beside each other where there is room");
        }
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
