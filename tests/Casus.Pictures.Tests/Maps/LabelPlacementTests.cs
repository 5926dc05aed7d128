// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;
using Casus.Pictures.Maps;

namespace Casus.Pictures.Tests.Maps;

public class LabelPlacementTests
{
    [Fact]
    public void Names_of_near_places_are_kept_apart()
    {
        var placement = new LabelPlacement(new Box(0, 0, 400, 300));
        for (var i = 0; i < 6; i++)
            placement.Around((200 + i, 150 + i), "Zhetygen", 12, bold: false, Palette.Ink).ShouldBeTrue();
        var boxes = placement.Placed.Select(BoxOf).ToArray();
        for (var i = 0; i < boxes.Length; i++)
            boxes.Skip(i + 1).ShouldAllBe(other => boxes[i].Shared(other) == 0);
    }

    [Fact]
    public void A_label_without_room_is_left_out()
    {
        var placement = new LabelPlacement(new Box(0, 0, 60, 20));
        placement.Around((30, 10), "a name far too long for the map", 12, bold: false, Palette.Ink).ShouldBeFalse();
        placement.Placed.ShouldBeEmpty();
    }

    private static Box BoxOf(PlacedLabel label)
    {
        var width = TextMeasure.Width(label.Text, label.Size, label.Bold);
        var left = label.Anchor switch { "start" => label.X, "end" => label.X - width, _ => label.X - (width / 2) };
        return new Box(left, label.Y - label.Size, width, label.Size);
    }
}
