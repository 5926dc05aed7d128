// SPDX-License-Identifier: Apache-2.0
using Microsoft.Playwright;

namespace Casus.Pictures.Tests.Support;

/// <summary>A Chromium without a network and with a fresh profile, and the reports as files for it to open.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Switches =
        ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("casus-pictures-");
    private IPlaywright? playwright;
    private IBrowserContext? context;

    public async Task InitializeAsync()
    {
        if (!File.Exists(Chromium))
            Assert.Fail($"There is no {Chromium}. Install it with: apt-get update && apt-get install -y chromium");
        MakeDriverRunnable();
        playwright = await Playwright.CreateAsync();
        context = await playwright.Chromium.LaunchPersistentContextAsync(
            Path.Combine(folder.FullName, "profile"),
            new BrowserTypeLaunchPersistentContextOptions { ExecutablePath = Chromium, Args = Switches, Headless = true, Offline = true });
    }

    /// <summary>Opens a report at a width. Whatever the page asks for or complains of is kept.</summary>
    public async Task<OpenPage> OpenAsync(string report, int width)
    {
        var file = Path.Combine(folder.FullName, $"{report}.html");
        await File.WriteAllTextAsync(file, await Runs.ReportOf(report));
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

    /// <summary>A package may be unpacked without the right to run the node program in it.</summary>
    private static void MakeDriverRunnable()
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var node in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"), "node", SearchOption.AllDirectories))
            File.SetUnixFileMode(node, File.GetUnixFileMode(node) | UnixFileMode.UserExecute);
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
