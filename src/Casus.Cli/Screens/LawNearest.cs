// SPDX-License-Identifier: Apache-2.0
using Casus.Law;

namespace Casus.Cli.Screens;

/// <summary>The smallest change that would better the answer to what was asked.</summary>
internal static class LawNearest
{
    /// <summary>The change in a sentence with the basis that it opens, texts that were replaced or have ended last; null when the answer is yes already or no change was found.</summary>
    public static string? Of(LegalOutcome law)
    {
        if (law.Answer == Answer.Yes)
            return null;
        var nearest =
            (from verdict in law.Bases
             where verdict.Basis.Permits.Contains(law.Request.Measure)
             from set in verdict.Turning.Sets
             where set.To == TurnsTo.Open || (set.To == TurnsTo.Arguable && law.Answer == Answer.No)
             orderby verdict.InForce.Kind is Standing.Replaced or Standing.Ended, set.Steps.Length
             select (verdict.Basis.Title, set.Says)).FirstOrDefault();
        return nearest.Says is null ? null : $"{nearest.Title}. {nearest.Says}";
    }
}
