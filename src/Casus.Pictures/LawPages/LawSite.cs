// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Law;
using Casus.Packs;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Casus.Pictures.LawPages;

/// <summary>The law of a pack as pages for a folder: they need no network and no script, and lead to each other by relative links.</summary>
public static class LawSite
{
    /// <summary>Writes the pages, the start page first. The same pack gives the same pages, whatever the culture of the machine.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="examination">Its law put to the test.</param>
    public static async Task<ImmutableArray<LawPage>> RenderAsync(Pack pack, LawExamination examination)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(examination);
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var law = new PackLaw(pack, examination);
            var pages = ImmutableArray.CreateBuilder<LawPage>();
            async Task Add<T>(string name, Instrument? instrument = null)
                where T : IComponent
            {
                var parameters = new Dictionary<string, object?> { [nameof(StartPage.Law)] = law };
                if (instrument is not null)
                    parameters[nameof(InstrumentPage.Instrument)] = instrument;
                var page = await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters));
                pages.Add(new LawPage(name, page.ToHtmlString()));
            }

            await Add<StartPage>(PageAddress.Start);
            foreach (var instrument in pack.Law.Instruments)
                await Add<InstrumentPage>(PageAddress.Of(instrument), instrument);
            if (law.HasNationalLaw)
                await Add<NationalLawPage>(PageAddress.National);
            if (law.HasQuestions)
                await Add<QuestionsPage>(PageAddress.Questions);
            if (law.HasTests)
                await Add<TestsPage>(PageAddress.Tests);
            return pages.ToImmutable();
        });
    }
}
