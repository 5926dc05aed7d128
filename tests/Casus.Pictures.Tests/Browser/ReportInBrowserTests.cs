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
        await open.ShouldFitAsync(width);
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
        await open.PicturesShouldBeLegibleAsync();
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
        await open.TableShouldOpenByKeyboardAsync("closure");
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
        await open.FirstStopShouldBeAsync("#answers");
    }

    [Fact]
    public async Task Paper_gets_the_wide_pictures()
    {
        await using var open = await browser.OpenAsync(Runs.Acts, 390);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(open.Page.Locator("#closure svg.wide")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator("#closure svg.narrow")).ToBeHiddenAsync();
    }
}
