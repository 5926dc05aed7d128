// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Drawing;

public class SvgTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(12, "12")]
    [InlineData(12.34, "12.3")]
    [InlineData(12.35, "12.4")]
    [InlineData(-0.04, "0")]
    [InlineData(-7.25, "-7.3")]
    [InlineData(1234567.89, "1234567.9")]
    public void Numbers_have_one_decimal_and_no_separators(double number, string text) => Svg.N(number).ShouldBe(text);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ru-RU")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture) =>
        Cultures.In(culture, () => Svg.N(-1234.5) + Svg.ViewBox(0.5, 10) + Svg.Shift(1.5, -2)).ShouldBe("-1234.50 0 0.5 10translate(1.5 -2)");
}
