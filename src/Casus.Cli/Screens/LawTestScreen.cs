// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Law;

namespace Casus.Cli.Screens;

/// <summary>The tests of a pack's law and what they cover, as plain text.</summary>
internal static class LawTestScreen
{
    /// <summary>Lines of one kind written; the rest is counted.</summary>
    private const int Shown = 200;

    /// <summary>Writes it.</summary>
    public static void Write(TextWriter to, int width, string pack, LawExamination examination)
    {
        foreach (var result in examination.Tests.Where(result => !result.Passed).Take(Shown))
            WriteFailure(to, width, result);
        var (tests, coverage) = (examination.Tests, examination.Coverage);
        WriteUncovered(to, width, "provision", coverage.Provisions);
        WriteUncovered(to, width, "branch", coverage.Branches);
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pack}: {tests.Count(each => each.Passed)} of {Prose.Things(tests.Length, "test", "tests")} of the law passed."));
        if (coverage.Branches.All > 0)
            to.WriteLine($"{pack}: {Said(coverage.Provisions, "provision", "provisions")} and {Said(coverage.Branches, "branch", "branches")} covered.");
        if (!coverage.IsEnough)
            WrappedText.Write(to, width, "warning: ", string.Create(CultureInfo.InvariantCulture, $"{pack}: the tests of the law cover less than {LawCoverage.LeastPercent} %. Add tests for what is listed as not covered."));
    }

    private static void WriteFailure(TextWriter to, int width, LawTestResult result)
    {
        WrappedText.Write(to, width, "failed: ", $"{result.Test.WrittenAt}: {result.Test.Name}");
        foreach (var failure in result.Failures)
            WrappedText.Write(to, width, "        ", $"{failure.At}: {failure.Says}");
    }

    private static void WriteUncovered(TextWriter to, int width, string kind, CoverageShare share)
    {
        foreach (var each in share.Uncovered.Take(Shown))
            WrappedText.Write(to, width, "not covered: ", $"{kind} {each}");
        if (share.Uncovered.Length > Shown)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {share.Uncovered.Length - Shown} more."));
    }

    /// <summary>How many are covered, in whole per cent that are never rounded up to a limit that is not reached.</summary>
    private static string Said(CoverageShare share, string one, string many) => share.All == 0
        ? $"0 of 0 {many}"
        : string.Create(CultureInfo.InvariantCulture, $"{Prose.Count(share.Covered)} of {Prose.Things(share.All, one, many)} ({share.Covered * 100L / share.All} %)");
}
