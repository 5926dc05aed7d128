// SPDX-License-Identifier: Apache-2.0
using Microsoft.Playwright;

namespace Casus.Pictures.Tests.Support;

/// <summary>A browser with the reports as files for it to open.</summary>
public sealed class Browser : OfflineBrowser
{
    /// <summary>Opens a report at a width.</summary>
    public async Task<OpenPage> OpenAsync(string report, int width)
    {
        var file = Path.Combine(Folder.FullName, $"{report.Replace(' ', '-')}.html");
        await File.WriteAllTextAsync(file, await Runs.ReportOf(report));
        return await OpenFileAsync(file, width);
    }
}

/// <summary>A page with what it asked for and complained of.</summary>
public sealed class OpenPage(IPage page) : IAsyncDisposable
{
    public IPage Page { get; } = page;

    public List<string> Requests { get; } = [];

    public List<string> Complaints { get; } = [];

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
