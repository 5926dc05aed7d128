// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Casus.Pictures.Power;

/// <summary>The power of the voters of a body as one HTML document that needs no network, no script and no second file.</summary>
public static class PowerReportPage
{
    /// <summary>Writes the page. The same answer gives the same text, whatever the culture of the machine.</summary>
    /// <param name="answer">The answer.</param>
    public static async Task<string> RenderAsync(PowerAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PowerPage.Answer)] = answer });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<PowerPage>(parameters)).ToHtmlString());
    }
}
