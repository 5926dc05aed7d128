// SPDX-License-Identifier: Apache-2.0
using Casus.Law;

namespace Casus.Pictures.LawPages;

/// <summary>A test of the law as it came out, with its number in the pack.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Result">What came out.</param>
public sealed record NumberedTest(int Number, LawTestResult Result)
{
    /// <summary>The test.</summary>
    public LawTest Test => Result.Test;

    /// <summary>The bases that it tries, each once, in the order of its expectations.</summary>
    public IEnumerable<string> Bases => Test.Expect.Select(each => each.Basis).Distinct(StringComparer.Ordinal);
}
