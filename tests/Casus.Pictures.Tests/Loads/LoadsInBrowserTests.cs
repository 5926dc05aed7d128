// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Loads;
using Casus.Pictures.Sections;
using Casus.Pictures.Tests.Support;
using Microsoft.Playwright;

namespace Casus.Pictures.Tests.Loads;

/// <summary>A browser with a page of the picture alone, in the style of the report.</summary>
public sealed class LoadBrowser : OfflineBrowser
{
    /// <summary>Opens the page at a width.</summary>
    public async Task<OpenPage> OpenAsync(int width)
    {
        var file = Path.Combine(Folder.FullName, "loads.html");
        var picture = await Component.RenderAsync<LoadPicture>((nameof(LoadPicture.Loads), LoadFigures.All));
        var style = await Component.RenderAsync<ReportStyle>();
        await File.WriteAllTextAsync(file, $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Loads</title>{style}</head><body><main>{picture}</main></body></html>");
        return await OpenFileAsync(file, width);
    }
}

public class LoadsInBrowserTests(LoadBrowser browser) : IClassFixture<LoadBrowser>
{
    [Theory]
    [InlineData(390)]
    [InlineData(1200)]
    public async Task Texts_do_not_overlap_and_can_be_read(int width)
    {
        await using var open = await browser.OpenAsync(width);
        await open.PicturesShouldBeLegibleAsync();
        await open.NothingShouldLeaveItsFrameAsync("loads");
        await open.PicturesShouldBeNamedAsync();
        await open.LettersShouldStandOutAsync();
        await open.ShouldFitAsync(width);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1200)]
    public async Task No_text_leaves_the_rectangle_of_its_vehicle(int width)
    {
        await using var open = await browser.OpenAsync(width);
        const string outside = """
            [...document.querySelectorAll('svg')].filter(svg => svg.getBoundingClientRect().width > 0).flatMap(svg => [...svg.querySelectorAll('text[text-anchor=middle]')].filter(text => {
              const box = text.getBoundingClientRect();
              return ![...svg.querySelectorAll('rect')].some(rect => { const r = rect.getBoundingClientRect(); return r.left <= box.left + 1 && r.right >= box.right - 1 && r.top <= (box.top + box.bottom) / 2 && r.bottom >= (box.top + box.bottom) / 2; });
            }).map(text => text.textContent))
            """;
        (await open.Page.EvaluateAsync<string[]>(outside)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_table_behind_the_picture_opens_by_keyboard()
    {
        await using var open = await browser.OpenAsync(1200);
        await open.TableShouldOpenByKeyboardAsync("loads");
    }
}
