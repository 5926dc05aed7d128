// SPDX-License-Identifier: Apache-2.0
using Microsoft.Playwright;

namespace Casus.Pictures.Tests.Support;

/// <summary>What every page of ours keeps to in a browser.</summary>
internal static class PageChecks
{
    /// <summary>Nothing is asked of a network, nothing is complained of, and with every table open the page does not scroll sideways.</summary>
    public static async Task ShouldFitAsync(this OpenPage open, int width)
    {
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        open.Requests.ShouldHaveSingleItem().ShouldStartWith("file:///");
        open.Complaints.ShouldBeEmpty();
    }

    /// <summary>No text of a drawing overlaps another, is too small or leaves the drawing.</summary>
    public static Task PicturesShouldBeLegibleAsync(this OpenPage open) => open.ShouldFindNothingAsync(DrawingFaults.Script);

    /// <summary>No line, bar or path of these pictures leaves the drawing.</summary>
    public static async Task NothingShouldLeaveItsFrameAsync(this OpenPage open, params string[] figures)
    {
        foreach (var figure in figures)
        {
            await Assertions.Expect(open.Page.Locator($"#{figure} svg:visible")).ToHaveCountAsync(1);
            (await open.Page.EvaluateAsync<string[]>(DrawingFaults.Shapes, figure)).ShouldBeEmpty();
        }
    }

    /// <summary>Every picture has a heading for those who see, and a title and a description for those who do not (WCAG 2.2, 1.1.1).</summary>
    public static Task PicturesShouldBeNamedAsync(this OpenPage open) => open.ShouldFindNothingAsync(ReaderFaults.Unnamed);

    /// <summary>Every text stands out from its ground by 4.5 to 1 (WCAG 2.2, 1.4.3).</summary>
    public static Task LettersShouldStandOutAsync(this OpenPage open) => open.ShouldFindNothingAsync(ReaderFaults.Pale);

    /// <summary>Every link, every table that opens and every box that scrolls takes the focus, and says what it is (WCAG 2.2, 2.1.1 and 4.1.2).</summary>
    public static Task EverythingShouldBeReachedByKeyboardAsync(this OpenPage open) => open.ShouldFindNothingAsync(ReaderFaults.Unreachable);

    /// <summary>The first stop of the keyboard skips to where the answer begins (WCAG 2.2, 2.4.1).</summary>
    public static async Task FirstStopShouldBeAsync(this OpenPage open, string href)
    {
        await open.Page.Keyboard.PressAsync("Tab");
        (await open.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).ShouldBe(href);
    }

    /// <summary>The table behind a picture opens and shuts by keyboard.</summary>
    public static async Task TableShouldOpenByKeyboardAsync(this OpenPage open, string figure)
    {
        var details = open.Page.Locator($"#{figure} details");
        await Assertions.Expect(details.Locator("table")).ToBeHiddenAsync();
        await details.Locator("summary").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(details.Locator("table")).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(details.Locator("table")).ToBeHiddenAsync();
    }

    private static async Task ShouldFindNothingAsync(this OpenPage open, string script) => (await open.Page.EvaluateAsync<string[]>(script)).ShouldBeEmpty();
}
