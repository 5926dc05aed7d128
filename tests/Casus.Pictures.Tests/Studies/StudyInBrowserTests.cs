// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Studies;

/// <summary>A browser with the page of the study as a file for it to open.</summary>
public sealed class StudyBrowser : OfflineBrowser
{
    /// <summary>Opens the page at a width.</summary>
    public async Task<OpenPage> OpenAsync(int width)
    {
        var file = Path.Combine(Folder.FullName, "study.html");
        await File.WriteAllTextAsync(file, await StudyPages.Html);
        return await OpenFileAsync(file, width);
    }
}

public sealed class StudyInBrowserTests(StudyBrowser browser) : IClassFixture<StudyBrowser>
{
    [Theory]
    [InlineData(390)]
    [InlineData(800)]
    [InlineData(1280)]
    public async Task The_page_opens_from_a_file_without_network_complaint_or_sideways_scroll_and_its_pictures_can_be_read(int width)
    {
        await using var open = await browser.OpenAsync(width);
        await open.PicturesShouldBeLegibleAsync();
        await open.ShouldFitAsync(width);
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_answer()
    {
        await using var open = await browser.OpenAsync(1280);
        await open.FirstStopShouldBeAsync("#answer");
    }

    [Fact]
    public async Task Pictures_are_named_letters_stand_out_and_all_is_reached_by_keyboard()
    {
        await using var open = await browser.OpenAsync(1280);
        await open.PicturesShouldBeNamedAsync();
        await open.LettersShouldStandOutAsync();
        await open.EverythingShouldBeReachedByKeyboardAsync();
    }
}
