// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Frames;
using Casus.Studies;

namespace Casus.Pictures.Studies;

/// <summary>A study as one HTML document that needs no network, no script and no second file.</summary>
public static class StudyPage
{
    /// <summary>Writes the page. The same answer gives the same text, whatever the culture of the machine.</summary>
    /// <param name="answer">What the study found.</param>
    public static Task<string> RenderAsync(PivotAnswer answer) => SinglePage.RenderAsync<StudySheet>(nameof(StudySheet.Answer), answer);
}
