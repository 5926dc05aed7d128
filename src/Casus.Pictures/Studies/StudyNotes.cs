// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Studies;

namespace Casus.Pictures.Studies;

/// <summary>
/// The numbered notes of a study: the prior, then at each time the request, the rule, and the positions with the quantities that they are coded by; each once, in this
/// order.
/// </summary>
public static class StudyNotes
{
    /// <summary>The notes of an answer.</summary>
    public static CitedNotes Of(PivotAnswer answer)
    {
        var notes = new CitedNotes(answer.Pack.Evidence);
        if (answer.Study.Prior is { } prior)
            notes.On(prior.Weight.Name, prior.Reach.Name, prior.Width.Name);
        foreach (var epoch in answer.Study.Epochs)
        {
            var given = answer.Pack.Cases[epoch.Case].Given;
            notes.On([.. given.Request.Claims, .. given.Request.Assumptions]);
            var rule = answer.Main(epoch).Rule;
            notes.On([.. rule.Claims, .. rule.Assumptions]);
            if (given.Council?.Correlation is { } correlation)
                notes.On(correlation.Name);
            foreach (var position in given.Positions)
                notes.On([.. OfPosition(position)]);
        }
        return notes;
    }

    /// <summary>What a position is coded from: its claims and assumptions, and its quantities.</summary>
    public static IEnumerable<string> OfPosition(CouncilPosition position) =>
        [.. position.Claims, .. position.Assumptions, position.Supports.Name, position.Objects.Name, .. new[] { position.Absent?.Name, position.ObjectsToFormat?.Name }.OfType<string>()];
}
