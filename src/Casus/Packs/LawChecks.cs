// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Documents;
using Casus.Law;

namespace Casus.Packs;

/// <summary>Checks of the law of a pack that look at several of its records together.</summary>
public static class LawChecks
{
    /// <summary>Runs every check of the law.</summary>
    internal static void Run(Pack pack, PackContents contents, Diagnostics diagnostics)
    {
        var compared = LawChecksOfConditions.Compared(pack);
        LawChecksOfConditions.Run(pack, compared, diagnostics);
        LawChecksOfDays.Run(pack, diagnostics);
        LawChecksOfGates.Run(pack, diagnostics);
        LawChecksOfTests.Run(pack, compared, diagnostics);
        foreach (var file in contents.Of<CaseFile>())
            LawChecksOfFacts.Run(pack, file, compared, diagnostics);
        if (!diagnostics.HasErrors)
            LawChecksOfFreshness.Run(pack, contents, diagnostics);
    }

    /// <summary>Puts the whole law of a pack to the test: its own tests, what they cover, and a sweep for gaps and conflicts.</summary>
    public static LawExamination Examine(Pack pack) => LawExamination.Of(
        pack.Law,
        pack.Evidence,
        pack.LawTests,
        pack.Manifest.CoversFrom,
        pack.Manifest.CoversUntil,
        pack.Silences,
        pack.Organisation is null ? null : [.. pack.Rules.Where(rule => rule.Status == RuleStatus.Adopted).Select(rule => new LawSpan(rule.From, rule.Until))]);
}
