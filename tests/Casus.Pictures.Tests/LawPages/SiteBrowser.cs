// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.LawPages;

/// <summary>A browser with the pages of packs in folders for it to open.</summary>
public sealed class SiteBrowser : OfflineBrowser
{
    /// <summary>Opens a page of a pack at a width.</summary>
    public async Task<OpenPage> OpenAsync(string pack, string name, int width)
    {
        var site = Folder.CreateSubdirectory(pack);
        var file = Path.Combine(site.FullName, name);
        if (!File.Exists(file))
        {
            foreach (var each in await LawSites.Of(pack))
                await File.WriteAllTextAsync(Path.Combine(site.FullName, each.Name), each.Html);
        }
        return await OpenFileAsync(file, width);
    }
}
