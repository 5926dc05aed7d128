// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Tests.Support;
using Microsoft.Playwright;

namespace Casus.Pictures.Tests.LawPages;

public class LawSiteInBrowserTests(SiteBrowser browser) : IClassFixture<SiteBrowser>
{
    public static TheoryData<string, int> Looks => new()
    {
        { "csto", 390 }, { "csto", 800 }, { "csto", 1280 }, { "nato", 390 }, { "nato", 800 }, { "nato", 1280 }, { "ecowas", 390 }, { "ecowas", 1280 }, { "un", 390 }, { "un", 1280 }, { "world", 390 },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_page_opens_from_a_file_without_network_complaint_or_sideways_scroll_and_its_pictures_can_be_read(string pack, int width)
    {
        foreach (var page in await LawSites.Of(pack))
        {
            await using var open = await browser.OpenAsync(pack, page.Name, width);
            (await open.Page.EvaluateAsync<string[]>(DrawingFaults.Script)).ShouldBeEmpty($"{pack}/{page.Name} at {width}");
            await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
            (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{pack}/{page.Name}");
            open.Requests.ShouldHaveSingleItem().ShouldStartWith("file:///");
            open.Complaints.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content_and_sources_open_by_keyboard()
    {
        await using var open = await browser.OpenAsync("csto", "national-law.html", 1280);
        await open.FirstStopShouldBeAsync("#content");
        var sources = open.Page.Locator("article.gate details.sources").First;
        await Assertions.Expect(sources.Locator("ul.evidence").First).ToBeHiddenAsync();
        await sources.Locator("summary").First.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(sources.Locator("ul.evidence").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task From_the_start_page_a_basis_is_one_click_away()
    {
        await using var open = await browser.OpenAsync("csto", "index.html", 800);
        await open.Page.Locator("#bases-of-action tbody a").First.ClickAsync();
        await Assertions.Expect(open.Page.Locator("section.rule:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Paper_gets_the_wide_pictures_and_what_is_folded_away()
    {
        await using var open = await browser.OpenAsync("nato", "index.html", 390);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(open.Page.Locator("#life-lines svg.wide")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator("#life-lines svg.narrow")).ToBeHiddenAsync();
    }
}
