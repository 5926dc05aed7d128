// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Pictures.Sections;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Casus.Pictures;

/// <summary>The report of a run: one HTML document that needs no network, no script and no second file.</summary>
public static class Report
{
    /// <summary>Writes the report. The same run gives the same text, whatever the culture of the machine.</summary>
    /// <param name="run">The run.</param>
    public static async Task<string> RenderAsync(Run run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ReportPage.Run)] = run });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ReportPage>(parameters)).ToHtmlString());
    }
}
