// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Law;
using Casus.Pictures.Drawing;

namespace Casus.Pictures.Verdicts;

/// <summary>National authorisations in words.</summary>
internal static class GateWords
{
    /// <summary>How the law lets forces go, and who decides; the finding of the model when it is not a plain yes.</summary>
    public static string Says(GateOutcome outcome)
    {
        if (outcome.Gate is not { } gate || outcome.Answer != Answer.Yes)
            return $"{Phrase.Sentence(outcome.Says)}.";
        return $"{Mode(gate.Mode)}. Decides: {gate.Organ}.";
    }

    /// <summary>What else is to be said: other readings of the same national law, leave of states on the way, special rules that might apply.</summary>
    public static string[] Besides(GateOutcome outcome, Func<string, string> nameOf) =>
    [
        .. outcome.Rivals.Select(rival => $"On another reading ({rival.Reading ?? rival.Gate?.Id}): {Words.Of(rival.Answer)}. {Phrase.Sentence(rival.Says)}."),
        .. outcome.Clearances.Select(clearance => $"{Phrase.Sentence(Words.Of(clearance.Clearance.Kind))} of {nameOf(clearance.Clearance.State)}: {clearance.Says}."),
        .. outcome.MightApply.Select(gate => $"A special rule might apply: {gate.Says}"),
    ];

    private static string Mode(GateMode mode) => mode switch
    {
        GateMode.None => "The executive decides alone",
        GateMode.Blanket => "Consent was given once for all cases",
        GateMode.Prior => "Consent for each case, before the forces go",
        GateMode.EmergencyRatify => "The forces may go and consent follows",
        GateMode.Silence => "Consent by silence",
        GateMode.Retroactive => "Consent may follow with effect from an earlier day",
        _ => "Forces may not be sent abroad",
    };
}
