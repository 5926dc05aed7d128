// SPDX-License-Identifier: Apache-2.0
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Casus.Pictures.Frames;

/// <summary>Renders a component as one HTML document that needs no network, no script and no second file.</summary>
internal static class SinglePage
{
    /// <summary>Renders a page. The same value gives the same text, whatever the culture of the machine.</summary>
    /// <typeparam name="TPage">The component of the whole page.</typeparam>
    /// <param name="parameter">Name of its one parameter.</param>
    /// <param name="value">What the page shows.</param>
    public static async Task<string> RenderAsync<TPage>(string parameter, object value)
        where TPage : IComponent
    {
        ArgumentNullException.ThrowIfNull(value);
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(parameters)).ToHtmlString());
    }
}
