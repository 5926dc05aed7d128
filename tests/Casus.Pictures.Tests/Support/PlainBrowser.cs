// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.Tests.Support;

/// <summary>A browser for pages that a test writes.</summary>
public sealed class PlainBrowser : OfflineBrowser
{
    private int pages;

    /// <summary>Opens a page with this in its main part.</summary>
    public async Task<OpenPage> OpenAsync(string main)
    {
        var file = Path.Combine(Folder.FullName, $"page-{++pages}.html");
        await File.WriteAllTextAsync(file, $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Page</title></head><body><main>{main}</main></body></html>");
        return await OpenFileAsync(file, 800);
    }
}
