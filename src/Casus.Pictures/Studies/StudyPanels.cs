// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Studies;

namespace Casus.Pictures.Studies;

/// <summary>The panels of all pictures of a study. A number has the same scale at every time, so that pictures can be compared.</summary>
/// <param name="Pairs">Panels of the pictures of pairs.</param>
/// <param name="Members">Panels of the pictures of members.</param>
/// <param name="Rules">Panels of the pictures of rules.</param>
public sealed record StudyPanels(ImmutableArray<DotPanel> Pairs, ImmutableArray<DotPanel> Members, ImmutableArray<DotPanel> Rules)
{
    /// <summary>The panels of an answer.</summary>
    public static StudyPanels Of(PivotAnswer answer)
    {
        var main = answer.Study.Epochs.Select(answer.Main).ToArray();
        var own = answer.Result.Findings.Select(answer.PairOf).OfType<PairFinding>().ToArray();
        return new StudyPanels(
            [DotPanel.For("needed, %", main.SelectMany(each => each.Pairs).Select(pair => pair.Strict.High)), DotPanel.For("leads, %", main.SelectMany(each => each.Pairs).Select(pair => pair.Top.High))],
            [DotPanel.For("decides, %", main.SelectMany(each => each.Members).Select(member => member.Pivotal.High)), DotPanel.For("leads, %", main.SelectMany(each => each.Members).Select(member => member.Top.High)), new DotPanel("its way, %", 1)],
            [new DotPanel("adopts, %", 1), DotPanel.For("needed, %", own.Select(pair => pair.Strict.High)), DotPanel.For("leads, %", own.Select(pair => pair.Top.High))]);
    }
}
