// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;
using Casus.Pictures.Loads;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Loads;

public class LoadPictureTests
{
    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Everything_is_drawn_to_one_scale_inside_its_hold_and_the_picture(string name)
    {
        var canvas = Canvas.All.Single(each => each.Name == name);
        var sheet = new LoadSheet(LoadFigures.All, canvas);
        sheet.Plans.Count.ShouldBe(LoadFigures.All.Count);
        foreach (var plan in sheet.Plans)
        {
            var hold = plan.Floor with { Width = plan.Floor.Width + (plan.Ramp?.Width ?? 0) };
            hold.Right.ShouldBeLessThanOrEqualTo(canvas.Width);
            hold.Bottom.ShouldBeLessThan(sheet.Height);
            (plan.Floor.Width / plan.Load.Length).ShouldBe(sheet.PerMetre, 1e-9);
            foreach (var (thing, drawn) in plan.Load.Things.Zip(plan.Things))
            {
                hold.Grown(1e-6).Holds(drawn.Box).ShouldBeTrue();
                (drawn.Box.Width / thing.Length).ShouldBe(sheet.PerMetre, 1e-9);
                (drawn.Box.Height / thing.Width).ShouldBe(sheet.PerMetre, 1e-9);
                if (plan.People is { } people)
                    people.Shared(drawn.Box).ShouldBe(0);
            }
        }
        for (var i = 1; i < sheet.Plans.Count; i++)
            sheet.Plans[i].Head.Y.ShouldBeGreaterThan(sheet.Plans[i - 1].Floor.Bottom + 8);
    }

    [Fact]
    public void A_name_that_does_not_fit_its_rectangle_is_cut_or_left_out()
    {
        foreach (var canvas in Canvas.All)
        {
            var sheet = new LoadSheet(LoadFigures.All, canvas);
            foreach (var (box, label) in sheet.Plans.SelectMany(each => each.Things).Where(each => each.Name is not null))
                TextMeasure.Width(label!.Value.Text, sheet.Letters).ShouldBeLessThanOrEqualTo(box.Width);
        }
    }

    [Fact]
    public async Task The_table_has_every_load_with_its_figures()
    {
        var html = await Component.RenderAsync<LoadPicture>((nameof(LoadPicture.Loads), LoadFigures.All));
        var text = Markup.Text(html);
        foreach (var load in LoadFigures.All)
        {
            text.ShouldContain($"{load.Times} × {load.Aircraft}");
            text.ShouldContain(Markup.Text(LoadText.Tonnes(load)));
            text.ShouldContain(load.Limit!);
        }
        text.ShouldContain("2 × KamAZ-5350 lorry");
        text.ShouldContain("of them 88 in seats of their own");
        text.ShouldContain("2 × KamAZ-5350 lorry, 1 × UAZ <b>\"light\"</b> & vehicle and 27 people: 28.1 of 40 t");
        Markup.Tags(html).Count(tag => tag.Name == "title").ShouldBe(Canvas.All.Count);
        Markup.Tags(html).Count(tag => tag.Name == "desc").ShouldBe(Canvas.All.Count);
        html.ShouldNotContain("<b>");
    }

    [Fact]
    public void The_figures_are_those_of_the_load()
    {
        // Two lorries of 7.9 m with gaps of 0.2 take 16.2 of 20.2 m: 19.8 % of 140 seats are 27. The two short ones: one on the ramp, the other finds 4 m left and no gap.
        var load = LoadFigures.All[0];
        load.Things.Count(each => each.Name.StartsWith("KamAZ", StringComparison.Ordinal)).ShouldBe(2);
        load.Things.Count(each => each.X >= 20).ShouldBe(1);
        load.Tonnes.ShouldBeLessThanOrEqualTo(load.Allowed);
        LoadText.Sums(LoadFigures.All[2]).ShouldStartWith("140 people: 15.4 of 40\u00a0t, 0\u00a0% of the floor");
        LoadText.Sums(new LoadFigure { Aircraft = "x", Length = 1, Width = 1 }).ShouldStartWith("nothing: ");
    }

    [Fact]
    public async Task Nothing_is_drawn_of_no_loads() =>
        (await Component.RenderAsync<LoadPicture>((nameof(LoadPicture.Loads), Array.Empty<LoadFigure>()))).Trim().ShouldBeEmpty();

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task It_is_the_same_in_every_culture(string culture)
    {
        var expected = await Component.RenderAsync<LoadPicture>((nameof(LoadPicture.Loads), LoadFigures.All));
        (await Cultures.In(culture, () => Component.RenderAsync<LoadPicture>((nameof(LoadPicture.Loads), LoadFigures.All)))).ShouldBe(expected);
    }
}
