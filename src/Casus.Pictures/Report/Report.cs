// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;

namespace Casus.Pictures;

/// <summary>The report of a run: one HTML document that needs nothing else.</summary>
public static class Report
{
    /// <summary>Writes the report.</summary>
    /// <param name="run">The run.</param>
    public static Task<string> RenderAsync(Run run) => Task.FromException<string>(new NotSupportedException($"The report of {run.Scenario.Case.Id} is not written yet."));
}
