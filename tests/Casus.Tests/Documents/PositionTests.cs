// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;

namespace Casus.Tests.Documents;

public sealed class PositionTests
{
    [Fact]
    public void Files_are_ordered_by_ordinal_and_lines_as_numbers()
    {
        Position[] sorted = [Position.Whole("B"), new("B", 2, 5), new("B", 10, 1), new("a", 1, 1)];
        sorted.Reverse().Order().ShouldBe(sorted);
    }

    [Fact]
    public void A_whole_file_is_shown_without_line() => Position.Whole("p/a.yaml").ToString().ShouldBe("p/a.yaml");

    [Fact]
    public void Its_operators_agree_with_its_order()
    {
        var (first, second) = (new Position("a", 1, 2), new Position("a", 2, 1));
        (first < second && first <= second && second > first && second >= first).ShouldBeTrue();
        (first > second || first >= second || second < first || second <= first).ShouldBeFalse();
    }
}
