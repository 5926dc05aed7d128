// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Pictures.Frames;

namespace Casus.Pictures.Power;

/// <summary>The power of the voters of a body as one HTML document that needs no network, no script and no second file.</summary>
public static class PowerReportPage
{
    /// <summary>Writes the page. The same answer gives the same text, whatever the culture of the machine.</summary>
    /// <param name="answer">The answer.</param>
    public static Task<string> RenderAsync(PowerAnswer answer) => SinglePage.RenderAsync<PowerPage>(nameof(PowerPage.Answer), answer);
}
