// SPDX-License-Identifier: Apache-2.0
using Microsoft.Playwright;

namespace Casus.Pictures.Tests.Support;

/// <summary>A Chromium without a network and with a fresh profile, and a folder of files for it to open.</summary>
public abstract class OfflineBrowser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Switches =
        ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;
    private IBrowserContext? context;

    /// <summary>The folder of the files.</summary>
    protected DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("casus-pictures-");

    public async Task InitializeAsync()
    {
        if (!File.Exists(Chromium))
            Assert.Fail($"There is no {Chromium}. Install it with: apt-get update && apt-get install -y chromium");
        MakeDriverRunnable();
        playwright = await Playwright.CreateAsync();
        context = await playwright.Chromium.LaunchPersistentContextAsync(
            Path.Combine(Folder.FullName, "profile"),
            new BrowserTypeLaunchPersistentContextOptions { ExecutablePath = Chromium, Args = Switches, Headless = true, Offline = true });
    }

    public async Task DisposeAsync()
    {
        if (context is not null)
            await context.CloseAsync();
        playwright?.Dispose();
        Folder.Delete(recursive: true);
    }

    /// <summary>Opens a file at a width. Whatever the page asks for or complains of is kept.</summary>
    protected async Task<OpenPage> OpenFileAsync(string file, int width)
    {
        var page = await context!.NewPageAsync();
        var open = new OpenPage(page);
        page.Request += (_, request) => open.Requests.Add(request.Url);
        page.Console += (_, message) => open.Complaints.Add(message.Text);
        page.PageError += (_, error) => open.Complaints.Add(error);
        await page.SetViewportSizeAsync(width, 1000);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return open;
    }

    /// <summary>A package may be unpacked without the right to run the node program in it.</summary>
    private static void MakeDriverRunnable()
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var node in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"), "node", SearchOption.AllDirectories))
            File.SetUnixFileMode(node, File.GetUnixFileMode(node) | UnixFileMode.UserExecute);
    }
}
