// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Pictures.LawPages;
using NodaTime;

namespace Casus.Pictures.Tests.LawPages;

public class YearScaleTests
{
    private static readonly YearScale Scale = new(Day.NumberOf(new LocalDate(1990, 1, 1)), Day.NumberOf(new LocalDate(2010, 1, 1)), 100, 300);

    [Fact]
    public void The_ends_lie_at_the_ends_and_days_outside_at_the_near_end()
    {
        Scale.At(Scale.First).ShouldBe(100);
        Scale.At(Scale.Last).ShouldBe(300);
        Scale.At(Scale.First - 1000).ShouldBe(100);
        Scale.At(Scale.Last + 1000).ShouldBe(300);
    }

    [Theory]
    [InlineData(38)]
    [InlineData(60)]
    [InlineData(90)]
    public void Named_years_keep_their_distance(double gap)
    {
        var years = Scale.Years(gap).ToArray();
        years.ShouldNotBeEmpty();
        years.Zip(years.Skip(1), (a, b) => b.At - a.At).ShouldAllBe(each => each >= gap - 1);
        years.ShouldAllBe(each => each.At > 100 && each.At < 300);
    }
}
