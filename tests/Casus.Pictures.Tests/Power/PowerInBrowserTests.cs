// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Tests.Support;
using Microsoft.Playwright;

namespace Casus.Pictures.Tests.Power;

public class PowerInBrowserTests(PowerBrowser browser) : IClassFixture<PowerBrowser>
{
    [Theory]
    [InlineData(Powers.Veto, 390)]
    [InlineData(Powers.Veto, 1200)]
    [InlineData(Powers.Many, 390)]
    [InlineData(Powers.Many, 760)]
    [InlineData(Powers.Unions, 390)]
    [InlineData(Powers.Unions, 1200)]
    [InlineData(Powers.Equal, 390)]
    [InlineData(Powers.Equal, 1200)]
    public async Task The_page_opens_from_a_file_without_network_complaint_or_sideways_scroll(string page, int width)
    {
        await using var open = await browser.OpenAsync(page, width);
        await open.ShouldFitAsync(width);
        (await open.Page.TitleAsync()).ShouldStartWith("Power in the ");
    }

    [Theory]
    [InlineData(Powers.Veto, 390)]
    [InlineData(Powers.Veto, 1200)]
    [InlineData(Powers.Many, 390)]
    [InlineData(Powers.Many, 1200)]
    [InlineData(Powers.Unions, 390)]
    [InlineData(Powers.Unions, 1200)]
    [InlineData(Powers.Equal, 390)]
    [InlineData(Powers.Equal, 1200)]
    public async Task Texts_in_pictures_do_not_overlap_and_can_be_read(string page, int width)
    {
        await using var open = await browser.OpenAsync(page, width);
        await open.PicturesShouldBeLegibleAsync();
    }

    [Theory]
    [InlineData(390, "narrow", "wide")]
    [InlineData(1200, "wide", "narrow")]
    public async Task Each_picture_is_shown_once_with_names_and_numbers(int width, string shown, string hidden)
    {
        await using var open = await browser.OpenAsync(Powers.Unions, width);
        foreach (var picture in new[] { "shares", "prevent", "unions" })
        {
            await Assertions.Expect(open.Page.Locator($"#{picture} svg.{shown}")).ToBeVisibleAsync();
            await Assertions.Expect(open.Page.Locator($"#{picture} svg.{hidden}")).ToBeHiddenAsync();
        }
        var shares = open.Page.Locator($"#shares svg.{shown}");
        foreach (var label in new[] { "Bavaria", "Shapley-Shubik", "Banzhaf, normalised" })
            await Assertions.Expect(shares.GetByText(label, new() { Exact = true }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_table_behind_a_picture_opens_by_keyboard()
    {
        await using var open = await browser.OpenAsync(Powers.Veto, 1200);
        await open.TableShouldOpenByKeyboardAsync("shares");
    }

    [Fact]
    public async Task A_number_beside_the_rule_leads_to_its_note()
    {
        await using var open = await browser.OpenAsync(Powers.Veto, 1200);
        var link = open.Page.Locator("#rule a.note").First;
        var target = await link.GetAttributeAsync("href");
        await link.ClickAsync();
        await Assertions.Expect(open.Page.Locator($"{target}:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_numbers()
    {
        await using var open = await browser.OpenAsync(Powers.Veto, 1200);
        await open.FirstStopShouldBeAsync("#power");
    }

    /// <summary>Every text of the page stands out from its ground by 4.5 to 1, which WCAG 2.2, criterion 1.4.3, asks for; a bar from the ground by 3 to 1 or by its edge.</summary>
    [Theory]
    [InlineData(Powers.Veto)]
    [InlineData(Powers.Many)]
    public async Task Letters_stand_out_from_their_ground(string page)
    {
        await using var open = await browser.OpenAsync(page, 1200);
        await open.LettersShouldStandOutAsync();
    }
}
