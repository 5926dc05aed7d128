// SPDX-License-Identifier: Apache-2.0
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
            (await open.Page.EvaluateAsync<string[]>(Overlaps)).ShouldBeEmpty($"{pack}/{page.Name} at {width}");
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
        await open.Page.Keyboard.PressAsync("Tab");
        (await open.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).ShouldBe("#content");
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

    /// <summary>Faults of the visible drawings: texts whose boxes overlap by more than a hair, letters under 9 pixels, texts outside their drawing.</summary>
    private const string Overlaps = """
        [...document.querySelectorAll('svg')].filter(svg => svg.getBoundingClientRect().width > 0 && svg.viewBox.baseVal.width > 0).flatMap(svg => {
          const frame = svg.getBoundingClientRect(), faults = [], where = svg.getAttribute('aria-labelledby');
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
