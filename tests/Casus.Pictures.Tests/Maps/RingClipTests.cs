// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Maps;

namespace Casus.Pictures.Tests.Maps;

public class RingClipTests
{
    [Fact]
    public void A_ring_inside_is_left_alone()
    {
        List<(double X, double Y)> ring = [(1, 1), (9, 1), (5, 8)];
        RingClip.To(ring, 0, 0, 10, 10).ShouldBe(ring);
    }

    [Fact]
    public void A_ring_outside_is_gone() => RingClip.To([(11, 1), (19, 1), (15, 8)], 0, 0, 10, 10).ShouldBeEmpty();

    [Fact]
    public void A_ring_around_the_map_fills_it() =>
        RingClip.To([(-5, -5), (15, -5), (15, 15), (-5, 15)], 0, 0, 10, 10).ShouldBe([(0, 0), (10, 0), (10, 10), (0, 10)], ignoreOrder: true);

    [Fact]
    public void A_ring_across_an_edge_is_cut_at_it() =>
        RingClip.To([(5, 2), (15, 2), (15, 4), (5, 4)], 0, 0, 10, 10).ShouldBe([(5, 2), (10, 2), (10, 4), (5, 4)], ignoreOrder: true);
}
