// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Evidence;

namespace Casus.Pictures.Curves;

/// <summary>What somebody says happened, as a number that can be drawn.</summary>
/// <param name="Text">As stated.</param>
/// <param name="Low">Low end.</param>
/// <param name="High">High end.</param>
/// <param name="OpenBelow">Whether smaller numbers are allowed too.</param>
/// <param name="OpenAbove">Whether greater numbers are allowed too.</param>
public sealed record ObservedValue(string Text, double Low, double High, bool OpenBelow, bool OpenAbove)
{
    /// <summary>Every statement of a line of the comparison that is a number.</summary>
    public static IReadOnlyList<ObservedValue> In(ComparisonLine? line) =>
        line is null ? [] : [.. line.Observed.Split("; ").Select(Read).OfType<ObservedValue>()];

    /// <summary>What was observed beside one result of a run.</summary>
    public static IReadOnlyList<ObservedValue> Of(Run run, string path) => In(run.Comparison.FirstOrDefault(line => line.Path == path));

    private static ObservedValue? Read(string text)
    {
        if (!ClaimValue.TryParse(text, out var value, out _, out _) || value is null || value.Dimension is Dimension.Word or Dimension.Day)
            return null;
        return new ObservedValue(text, value.Low, value.High, value.Bound is Bound.Under or Bound.UpTo, value.Bound == Bound.Over);
    }
}
