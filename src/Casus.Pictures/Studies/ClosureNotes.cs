// SPDX-License-Identifier: Apache-2.0
using Casus.Studies;

namespace Casus.Pictures.Studies;

/// <summary>The numbered notes of a study of closure: the time, the size, then the request of each case; each once, in this order.</summary>
public static class ClosureNotes
{
    /// <summary>The notes of an answer.</summary>
    public static CitedNotes Of(ClosureAnswer answer)
    {
        var notes = new CitedNotes(answer.Pack.Evidence);
        notes.On(answer.Study.Within.Name, answer.Study.Size.Name);
        foreach (var id in answer.Study.Scenarios.Select(each => each.Case).Distinct(StringComparer.Ordinal))
        {
            var request = answer.Pack.Cases[id].Given.Request;
            notes.On([.. request.Claims, .. request.Assumptions]);
        }
        return notes;
    }
}
