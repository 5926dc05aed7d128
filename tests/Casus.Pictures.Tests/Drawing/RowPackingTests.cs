// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;

namespace Casus.Pictures.Tests.Drawing;

public class RowPackingTests
{
    [Fact]
    public void Labels_apart_share_a_row_and_others_do_not()
    {
        var packing = new RowPacking(10);
        packing.Place(0, 50).ShouldBe(0);
        packing.Place(60, 90).ShouldBe(0);
        packing.Place(85, 120).ShouldBe(1);
        packing.Place(40, 70).ShouldBe(1);
        packing.Place(45, 65).ShouldBe(2);
        packing.Rows.ShouldBe(3);
    }
}
