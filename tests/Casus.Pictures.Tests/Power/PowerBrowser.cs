// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Power;

/// <summary>A browser with the pages on power as files for it to open.</summary>
public sealed class PowerBrowser : OfflineBrowser
{
    /// <summary>Opens a page at a width.</summary>
    public async Task<OpenPage> OpenAsync(string page, int width)
    {
        var file = Path.Combine(Folder.FullName, $"{page}.html");
        if (!File.Exists(file))
            await File.WriteAllTextAsync(file, await Powers.PageOf(page));
        return await OpenFileAsync(file, width);
    }
}
