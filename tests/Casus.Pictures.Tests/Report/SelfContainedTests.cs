// SPDX-License-Identifier: Apache-2.0
using System.Text;
using System.Text.RegularExpressions;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Page;

/// <summary>The report is one file: nothing in it makes a browser ask for a second, or run anything.</summary>
public class SelfContainedTests
{
    private static readonly string[] Forbidden = ["script", "link", "base", "iframe", "object", "embed", "img", "image", "audio", "video", "source", "form", "input", "foreignobject", "animate", "set"];

    private static readonly string[] Loading = ["src", "srcset", "action", "formaction", "data", "poster", "background", "ping", "xlink:href"];

    [Theory]
    [InlineData(Runs.Acts)]
    [InlineData(Runs.Stops)]
    [InlineData(Runs.Invented)]
    public async Task Nothing_is_loaded_and_nothing_runs(string name)
    {
        var tags = Markup.Tags(await Runs.ReportOf(name));
        tags.ShouldNotContain(tag => Forbidden.Contains(tag.Name));
        foreach (var tag in tags)
        {
            tag.Attributes.Keys.ShouldNotContain(key => Loading.Contains(key) || key.StartsWith("on", StringComparison.OrdinalIgnoreCase), tag.Name);
            foreach (var (key, value) in tag.Attributes)
                Check(tag, key, value);
        }
    }

    [Theory]
    [InlineData(Runs.Acts)]
    [InlineData(Runs.Stops)]
    public async Task The_style_sheet_names_no_address(string name)
    {
        var html = await Runs.ReportOf(name);
        var sheet = Regex.Match(html, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value;
        sheet.Length.ShouldBeGreaterThan(1000);
        sheet.ShouldNotContain("@import");
        sheet.ShouldNotContain("url(");
        sheet.ShouldNotContain("http");
        sheet.ShouldNotContain("var(--", Case.Sensitive, "a colour is missing from the palette");
        Regex.Count(html, "<style").ShouldBe(1);
    }

    [Theory]
    [InlineData(Runs.Acts)]
    [InlineData(Runs.Stops)]
    [InlineData(Runs.Invented)]
    public async Task A_report_stays_under_a_megabyte(string name) => Encoding.UTF8.GetByteCount(await Runs.ReportOf(name)).ShouldBeLessThan(1_000_000);

    [Fact]
    public async Task A_browser_is_told_to_load_nothing() =>
        Markup.Tags(await Runs.ReportOf(Runs.Acts)).ShouldContain(tag => tag.Name == "meta" && tag.Attributes.GetValueOrDefault("content", string.Empty).StartsWith("default-src 'none'", StringComparison.Ordinal));

    private static void Check(Tag tag, string key, string value)
    {
        foreach (Match url in Regex.Matches(value, @"url\(\s*['""]?(.)"))
            url.Groups[1].Value.ShouldBe("#", $"{tag.Name} {key}=\"{value}\"");
        if (key == "href")
            (value.StartsWith('#') || (tag.Name == "a" && value.StartsWith("http", StringComparison.Ordinal))).ShouldBeTrue($"{tag.Name} leads to {value}");
        else
            value.ShouldNotContain("://", Case.Sensitive, $"{tag.Name} {key}");
    }
}
