// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Pictures.Frames;
using Casus.Pictures.Sections;

namespace Casus.Pictures;

/// <summary>The report of a run: one HTML document that needs no network, no script and no second file.</summary>
public static class Report
{
    /// <summary>Writes the report. The same run gives the same text, whatever the culture of the machine.</summary>
    /// <param name="run">The run.</param>
    public static Task<string> RenderAsync(Run run) => SinglePage.RenderAsync<ReportPage>(nameof(ReportPage.Run), run);
}
