// SPDX-License-Identifier: Apache-2.0
namespace Casus.Evidence;

/// <summary>The grade of a claim: reliability of its source and credibility of what is said, never folded into one for readers.</summary>
/// <param name="Reliability">Of the source.</param>
/// <param name="Credibility">Of the statement, 1 to 6.</param>
public readonly record struct Grade(Reliability Reliability, int Credibility)
{
    /// <summary>
    /// Weight of the claim when a run draws which of several rivals to believe. Credibility by the scale of STIX 2.1 (1 to 5 are 90, 70, 50, 30, 10), times
    /// reliability by the same steps; what cannot be judged counts as the middle. A convention of this tool: only ratios matter.
    /// </summary>
    public double Weight => Step(Credibility) * Step((int)Reliability + 1);

    /// <summary>Letter and figure, such as B2.</summary>
    public override string ToString() => $"{Reliability}{Credibility}";

    private static double Step(int grade) => grade is >= 1 and <= 5 ? 110 - (20 * grade) : 50;
}
