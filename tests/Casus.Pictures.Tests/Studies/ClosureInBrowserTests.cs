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
        (await open.Page.EvaluateAsync<string[]>(DrawingFaults.Script)).ShouldBeEmpty();
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        open.Requests.ShouldHaveSingleItem().ShouldStartWith("file:///");
        open.Complaints.ShouldBeEmpty();
    }
}
