// SPDX-License-Identifier: Apache-2.0
namespace Casus.Evidence;

/// <summary>How far a value may go before the model refuses it: nothing negative but a place on a scale, no speed of nothing, and no number so large that a run would not end. Settings of the tool.</summary>
public static class Reach
{
    /// <summary>What is wrong with a value, or null when the model can use it.</summary>
    public static string? Fault(ClaimValue value)
    {
        if (value.Dimension is Dimension.Day or Dimension.Word)
            return null;
        if (value.Low < 0 && value.Dimension != Dimension.Points)
            return "is negative";
        if (value.Dimension == Dimension.Speed && value.Low <= 0)
            return "must be more than nothing";
        return value.High > Most(value.Dimension) ? $"is more than {QuantityText.Of(Most(value.Dimension), value.Dimension)}, the most that a run takes" : null;
    }

    private static double Most(Dimension dimension) => dimension switch
    {
        Dimension.Persons => 1_000_000,
        Dimension.Vehicles => 20_000,
        Dimension.Aircraft or Dimension.Places => 5_000,
        Dimension.Posts or Dimension.Sites => 100_000,
        Dimension.Time => 1_000_000,
        Dimension.Share => 1,
        Dimension.Ratio => 1_000_000,
        Dimension.Mass => 1_000_000,
        Dimension.Length => 50_000_000,
        Dimension.Speed => 10_000,
        _ => double.PositiveInfinity,
    };
}
