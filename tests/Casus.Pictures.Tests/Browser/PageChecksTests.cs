// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.InBrowser;

/// <summary>The checks of pages find what they are for, and leave alone what is right.</summary>
public class PageChecksTests(PlainBrowser browser) : IClassFixture<PlainBrowser>
{
    private const string Good = """
        <figure class="picture" id="p"><figcaption><h3>Title</h3></figcaption>
        <svg class="wide" viewBox="0 0 200 100" width="200" height="100" role="img" aria-labelledby="t d"><title id="t">Title</title><desc id="d">What it says, in words and numbers.</desc>
        <rect x="10" y="10" width="120" height="40" fill="#00619e"/><text x="20" y="30" font-size="12" fill="#ffffff">on the bar</text><text x="20" y="80" font-size="12" fill="#1b1f24">on the page</text></svg></figure>
        <p><a href="#p">There</a></p><details><summary>Table</summary><p>x</p></details>
        """;

    [Fact]
    public async Task A_good_page_has_no_faults()
    {
        await using var open = await browser.OpenAsync(Good);
        foreach (var script in new[] { DrawingFaults.Script, ReaderFaults.Unnamed, ReaderFaults.Pale, ReaderFaults.Unreachable })
            (await open.Page.EvaluateAsync<string[]>(script)).ShouldBeEmpty();
        (await open.Page.EvaluateAsync<string[]>(DrawingFaults.Shapes, "p")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fill=\"#ffffff\">on the bar", "fill=\"#57606a\">on the bar", "on the bar")]
    [InlineData("<rect ", "<rect fill-opacity=\"0.2\" ", "on the bar")]
    [InlineData("fill=\"#1b1f24\">on the page", "fill=\"#b0b0b0\">on the page", "on the page")]
    [InlineData("<a href", "<a style=\"color:#ddd\" href", "There")]
    public Task Pale_letters_are_found(string right, string wrong, string named) => Found(ReaderFaults.Pale, right, wrong, named);

    [Theory]
    [InlineData("What it says, in words and numbers.", "", "no description")]
    [InlineData("<title id=\"t\">Title</title>", "", "no title")]
    [InlineData("<h3>Title</h3>", "", "no heading")]
    public Task Pictures_without_names_are_found(string right, string wrong, string named) => Found(ReaderFaults.Unnamed, right, wrong, named);

    [Theory]
    [InlineData("<summary>", "<summary tabindex=\"-1\">", "takes no focus")]
    [InlineData("<p>x</p>", "<div style=\"overflow:auto;width:50px\"><div style=\"width:500px\">x</div></div>", "scrolls and takes no focus")]
    [InlineData("<p>x</p>", "<div tabindex=\"0\" style=\"overflow:auto;width:50px\"><div style=\"width:500px\">x</div></div>", "does not say what is in it")]
    public Task What_the_keyboard_does_not_reach_is_found(string right, string wrong, string named) => Found(ReaderFaults.Unreachable, right, wrong, named);

    [Theory]
    [InlineData("y=\"80\"", "y=\"32\"", "overlap")]
    [InlineData("x=\"20\" y=\"80\"", "x=\"180\" y=\"80\"", "leaves the drawing")]
    [InlineData("font-size=\"12\" fill=\"#1b1f24\"", "font-size=\"8\" fill=\"#1b1f24\"", "too small")]
    public Task Texts_that_cannot_be_read_are_found(string right, string wrong, string named) => Found(DrawingFaults.Script, right, wrong, named);

    [Fact]
    public async Task Shapes_that_leave_the_drawing_are_found()
    {
        await using var open = await browser.OpenAsync(Good.Replace("width=\"120\"", "width=\"320\"", StringComparison.Ordinal));
        (await open.Page.EvaluateAsync<string[]>(DrawingFaults.Shapes, "p")).ShouldHaveSingleItem().ShouldContain("leaves the drawing");
    }

    private async Task Found(string script, string right, string wrong, string named)
    {
        Good.ShouldContain(right);
        await using var open = await browser.OpenAsync(Good.Replace(right, wrong, StringComparison.Ordinal));
        (await open.Page.EvaluateAsync<string[]>(script)).ShouldContain(fault => fault.Contains(named, StringComparison.Ordinal));
    }
}
