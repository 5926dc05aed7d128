// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>Says what kept one more thing out of a load.</summary>
public static class LoadWords
{
    /// <summary>A clause, such as "no second row fits".</summary>
    /// <param name="limit">What kept it out.</param>
    public static string Of(LoadLimit limit) => limit switch
    {
        LoadLimit.None => "all that was left went aboard",
        LoadLimit.Floor => "too little floor was left",
        LoadLimit.Width => "no second row fits",
        LoadLimit.Mass => "too few tonnes were left",
        LoadLimit.Seats => "the seats were full",
        LoadLimit.Ramp => "the ramp bears no more",
        LoadLimit.Drop => "it drops no more",
        LoadLimit.Ready => "no more was ready",
        _ => throw new ArgumentOutOfRangeException(nameof(limit)),
    };
}
