// SPDX-License-Identifier: Apache-2.0
using Casus.Studies;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Casus.Pictures.Studies;

/// <summary>A study as one HTML document that needs no network, no script and no second file.</summary>
public static class StudyPage
{
    /// <summary>Writes the page. The same answer gives the same text, whatever the culture of the machine.</summary>
    /// <param name="answer">What the study found.</param>
    public static async Task<string> RenderAsync(PivotAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(StudySheet.Answer)] = answer });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<StudySheet>(parameters)).ToHtmlString());
    }
}
