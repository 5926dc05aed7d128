// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;
using Casus.Pictures.Tests.Support;
using Microsoft.Playwright;

namespace Casus.Pictures.Tests.InBrowser;

/// <summary>The pictures of forces and movement as a reader meets them, of a small movement and of a large one.</summary>
public class MovementPicturesInBrowserTests(Support.Browser browser) : IClassFixture<Support.Browser>
{
    /// <summary>In the order of the page.</summary>
    private static readonly string[] Pictures = ["pool", "readiness", "closure", "owed", "without", "gantt", "aprons", "loads"];

    [Theory]
    [InlineData(Runs.Acts, 390)]
    [InlineData(Runs.Acts, 1280)]
    [InlineData(Runs.Large, 390)]
    [InlineData(Runs.Large, 1280)]
    public async Task Every_picture_is_there_named_legible_and_within_its_frame(string report, int width)
    {
        await using var open = await browser.OpenAsync(report, width);
        await open.NothingShouldLeaveItsFrameAsync(Pictures);
        await open.PicturesShouldBeLegibleAsync();
        await open.PicturesShouldBeNamedAsync();
        await open.ShouldFitAsync(width);
    }

    [Theory]
    [InlineData(Runs.Acts, 390)]
    [InlineData(Runs.Acts, 1280)]
    [InlineData(Runs.Large, 1280)]
    public async Task Letters_stand_out_and_all_is_reached_by_keyboard(string report, int width)
    {
        await using var open = await browser.OpenAsync(report, width);
        await open.LettersShouldStandOutAsync();
        await open.EverythingShouldBeReachedByKeyboardAsync();
    }

    [Theory]
    [InlineData("pool")]
    [InlineData("readiness")]
    [InlineData("owed")]
    [InlineData("without")]
    [InlineData("gantt")]
    [InlineData("aprons")]
    [InlineData("loads")]
    public async Task The_table_behind_each_picture_opens_by_keyboard(string picture)
    {
        await using var open = await browser.OpenAsync(Runs.Acts, 1280);
        await open.TableShouldOpenByKeyboardAsync(picture);
    }

    [Fact]
    public async Task The_keyboard_goes_through_the_pictures_of_the_movement_in_their_order()
    {
        await using var open = await browser.OpenAsync(Runs.Acts, 1280);
        await open.Page.Locator("#closure details summary").FocusAsync();
        List<string> met = [];
        for (var stop = 0; stop < 40 && met.LastOrDefault() != "loads"; stop++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            if (await open.Page.EvaluateAsync<string?>("document.activeElement.closest('figure.picture')?.id") is { } figure && met.LastOrDefault() != figure)
                met.Add(figure);
        }
        met.ShouldBe(["owed", "without", "gantt", "aprons", "loads"]);
    }

    [Theory]
    [InlineData(Runs.Acts)]
    [InlineData(Runs.Large)]
    public async Task The_upright_lines_of_closure_stand_at_the_same_hour_as_their_words(string report)
    {
        await using var open = await browser.OpenAsync(report, 1280);
        var closure = Runs.Of(report).Best.Movement!.ClosureAt!.Value.Hours;
        foreach (var picture in new[] { "gantt", "closure" })
        {
            var said = await open.Page.Locator($"#{picture} svg.wide").GetByText("closure ").First.TextContentAsync();
            said.ShouldBe($"closure {Phrase.Hours(closure)}");
        }
    }

    [Fact]
    public async Task A_row_of_the_chart_is_an_aircraft_that_flies_or_a_line_on_land()
    {
        await using var open = await browser.OpenAsync(Runs.Acts, 1280);
        var sorties = Runs.Of(Runs.Acts).Best.Movement!.Sorties;
        var rows = sorties.Select(each => each.Aircraft?.Id ?? each.Line.Id).Distinct(StringComparer.Ordinal).Count();
        (await open.Page.EvaluateAsync<int>($"new Set([...document.querySelectorAll('#gantt svg.wide rect[fill=\"{Palette.People}\"]')].map(bar => bar.getAttribute('y'))).size")).ShouldBe(rows);
    }
}
