// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Frames;
using Casus.Studies;

namespace Casus.Pictures.Studies;

/// <summary>A study of closure as one HTML document that needs no network, no script and no second file.</summary>
public static class ClosureStudyPage
{
    /// <summary>Writes the page. The same answer gives the same text, whatever the culture of the machine.</summary>
    /// <param name="answer">What the study found.</param>
    public static Task<string> RenderAsync(ClosureAnswer answer) => SinglePage.RenderAsync<ClosureSheet>(nameof(ClosureSheet.Answer), answer);
}
