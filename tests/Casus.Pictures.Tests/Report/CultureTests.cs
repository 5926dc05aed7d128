// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Page;

public class CultureTests
{
    [Theory]
    [InlineData("tr-TR", Runs.Acts)]
    [InlineData("ru-RU", Runs.Acts)]
    [InlineData("sv-SE", Runs.Stops)]
    [InlineData("ar-SA", Runs.Invented)]
    public async Task The_culture_of_the_machine_changes_no_byte(string culture, string name)
    {
        Cultures.In(culture, () => (-1.5).ToString(CultureInfo.CurrentCulture)).ShouldNotBe("-1.5", $"this machine does not know {culture}, so the test would prove nothing");
        var invariant = await Cultures.In(string.Empty, () => Pictures.Report.RenderAsync(Runs.Make(name)));
        var foreign = await Cultures.In(culture, () => Pictures.Report.RenderAsync(Runs.Make(name)));
        foreign.ShouldBe(invariant);
    }

    [Fact]
    public async Task The_same_run_gives_the_same_bytes() =>
        (await Pictures.Report.RenderAsync(Runs.Make(Runs.Stops))).ShouldBe(await Runs.ReportOf(Runs.Stops));
}
