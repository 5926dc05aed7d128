// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Studies;

/// <summary>A browser with the page of the study of closure as a file for it to open.</summary>
public sealed class ClosureBrowser : OfflineBrowser
{
    /// <summary>Opens the page at a width.</summary>
    public async Task<OpenPage> OpenAsync(int width)
    {
        var file = Path.Combine(Folder.FullName, "closure.html");
        await File.WriteAllTextAsync(file, await ClosurePages.Html);
        return await OpenFileAsync(file, width);
    }
}

public sealed class ClosureInBrowserTests(ClosureBrowser browser) : IClassFixture<ClosureBrowser>
{
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task The_page_opens_from_a_file_without_network_complaint_or_sideways_scroll_and_its_pictures_can_be_read(int width)
    {
        await using var open = await browser.OpenAsync(width);
        await open.PicturesShouldBeLegibleAsync();
        await open.NothingShouldLeaveItsFrameAsync("size-1-closure", "size-2-closure");
        await open.ShouldFitAsync(width);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Pictures_are_named_letters_stand_out_and_all_is_reached_by_keyboard(int width)
    {
        await using var open = await browser.OpenAsync(width);
        await open.PicturesShouldBeNamedAsync();
        await open.LettersShouldStandOutAsync();
        await open.EverythingShouldBeReachedByKeyboardAsync();
    }

    [Fact]
    public async Task The_keyboard_skips_to_the_answer_and_opens_the_table_behind_a_picture()
    {
        await using var open = await browser.OpenAsync(1280);
        await open.FirstStopShouldBeAsync("#size-1");
        await open.TableShouldOpenByKeyboardAsync("size-1-closure");
    }

    [Fact]
    public async Task The_tables_of_a_size_are_whole_on_a_screen()
    {
        await using var open = await browser.OpenAsync(1280);
        (await open.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('section[id^=size-] > .scroll')].filter(box => box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight).map(box => box.getAttribute('aria-label'))")).ShouldBeEmpty();
    }
}
