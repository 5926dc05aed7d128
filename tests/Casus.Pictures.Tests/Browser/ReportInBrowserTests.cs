// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Tests.Support;
using Microsoft.Playwright;

namespace Casus.Pictures.Tests.InBrowser;

public class ReportInBrowserTests(Support.Browser browser) : IClassFixture<Support.Browser>
{
    [Theory]
    [InlineData(Runs.Acts, 390)]
    [InlineData(Runs.Acts, 1200)]
    [InlineData(Runs.Stops, 390)]
    [InlineData(Runs.Stops, 1200)]
    [InlineData(Runs.Invented, 390)]
    [InlineData(Runs.Invented, 760)]
    public async Task The_page_opens_from_a_file_without_network_complaint_or_sideways_scroll(string report, int width)
    {
        await using var open = await browser.OpenAsync(report, width);
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        var wide = await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        wide.ShouldBeLessThanOrEqualTo(width);
        open.Requests.ShouldHaveSingleItem().ShouldStartWith("file:///");
        open.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Runs.Acts, 390)]
    [InlineData(Runs.Acts, 1200)]
    [InlineData(Runs.Invented, 390)]
    [InlineData(Runs.Invented, 1200)]
    [InlineData(Runs.Stops, 390)]
    [InlineData(Runs.Stops, 1200)]
    public async Task Texts_in_pictures_do_not_overlap_and_can_be_read(string report, int width)
    {
        await using var open = await browser.OpenAsync(report, width);
        var faults = await open.Page.EvaluateAsync<string[]>(Overlaps);
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(390, "narrow", "wide")]
    [InlineData(1200, "wide", "narrow")]
    public async Task Each_picture_is_shown_once_with_axes_and_labels(int width, string shown, string hidden)
    {
        await using var open = await browser.OpenAsync(Runs.Acts, width);
        foreach (var picture in new[] { "votes", "rules", "contingents", "map", "closure", "without", "coverage", "timeline" })
        {
            await Assertions.Expect(open.Page.Locator($"#{picture} svg.{shown}")).ToBeVisibleAsync();
            await Assertions.Expect(open.Page.Locator($"#{picture} svg.{hidden}")).ToBeHiddenAsync();
        }
        var closure = open.Page.Locator($"#closure svg.{shown}");
        foreach (var label in new[] { "time from the request", "0 d", "1000" })
            await Assertions.Expect(closure.GetByText(label.Replace(' ', label == "0 d" ? '\u00a0' : ' '), new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(closure.GetByText("closure").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_table_behind_a_picture_opens_by_keyboard()
    {
        await using var open = await browser.OpenAsync(Runs.Acts, 1200);
        var details = open.Page.Locator("#closure details");
        var table = details.Locator("table");
        await Assertions.Expect(table).ToBeHiddenAsync();
        await details.Locator("summary").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(table).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(table).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_number_among_the_answers_leads_to_its_note()
    {
        await using var open = await browser.OpenAsync(Runs.Acts, 1200);
        var link = open.Page.Locator("#answers a.note").First;
        var target = await link.GetAttributeAsync("href");
        await link.ClickAsync();
        await Assertions.Expect(open.Page.Locator($"{target}:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_answers()
    {
        await using var open = await browser.OpenAsync(Runs.Acts, 1200);
        await open.Page.Keyboard.PressAsync("Tab");
        (await open.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).ShouldBe("#answers");
    }

    [Fact]
    public async Task Paper_gets_the_wide_pictures()
    {
        await using var open = await browser.OpenAsync(Runs.Acts, 390);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(open.Page.Locator("#closure svg.wide")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator("#closure svg.narrow")).ToBeHiddenAsync();
    }

    /// <summary>Faults of the visible drawings: texts whose boxes overlap by more than a hair, letters under 9 pixels, texts outside their drawing.</summary>
    private const string Overlaps = """
        [...document.querySelectorAll('figure svg')].filter(svg => svg.getBoundingClientRect().width > 0).flatMap(svg => {
          const frame = svg.getBoundingClientRect(), faults = [], where = svg.closest('figure').id + ' ' + svg.getAttribute('class');
          const scale = frame.width / svg.viewBox.baseVal.width;
          const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim()).map(text => ({ text, box: text.getBoundingClientRect() }));
          texts.forEach(({ text, box }, i) => {
            if (parseFloat(text.getAttribute('font-size')) * scale < 9) faults.push(`${where}: '${text.textContent}' is too small`);
            if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) faults.push(`${where}: '${text.textContent}' leaves the drawing`);
            texts.slice(i + 1).forEach(other => {
              const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
              const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
              if (across > 1 && down > 2.5) faults.push(`${where}: '${text.textContent}' and '${other.text.textContent}' overlap`);
            });
          });
          return faults;
        })
        """;
}
