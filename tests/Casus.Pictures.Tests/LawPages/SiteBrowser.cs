// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Tests.Support;
using Microsoft.Playwright;

namespace Casus.Pictures.Tests.LawPages;

/// <summary>A Chromium without a network, and the pages of packs in folders for it to open.</summary>
public sealed class SiteBrowser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Switches = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("casus-law-site-");
    private IPlaywright? playwright;
    private IBrowserContext? context;

    public async Task InitializeAsync()
    {
        if (!File.Exists(Chromium))
            Assert.Fail($"There is no {Chromium}. Install it with: apt-get update && apt-get install -y chromium");
        foreach (var node in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"), "node", SearchOption.AllDirectories))
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(node, File.GetUnixFileMode(node) | UnixFileMode.UserExecute);
        }
        playwright = await Playwright.CreateAsync();
        context = await playwright.Chromium.LaunchPersistentContextAsync(
            Path.Combine(folder.FullName, "profile"),
            new BrowserTypeLaunchPersistentContextOptions { ExecutablePath = Chromium, Args = Switches, Headless = true, Offline = true });
    }

    /// <summary>Opens a page of a pack at a width. Whatever the page asks for or complains of is kept.</summary>
    public async Task<OpenPage> OpenAsync(string pack, string name, int width)
    {
        var site = folder.CreateSubdirectory(pack);
        var file = Path.Combine(site.FullName, name);
        if (!File.Exists(file))
        {
            foreach (var each in await LawSites.Of(pack))
                await File.WriteAllTextAsync(Path.Combine(site.FullName, each.Name), each.Html);
        }
        var page = await context!.NewPageAsync();
        var open = new OpenPage(page);
        page.Request += (_, request) => open.Requests.Add(request.Url);
        page.Console += (_, message) => open.Complaints.Add(message.Text);
        page.PageError += (_, error) => open.Complaints.Add(error);
        await page.SetViewportSizeAsync(width, 1000);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return open;
    }

    public async Task DisposeAsync()
    {
        if (context is not null)
            await context.CloseAsync();
        playwright?.Dispose();
        folder.Delete(recursive: true);
    }
}
