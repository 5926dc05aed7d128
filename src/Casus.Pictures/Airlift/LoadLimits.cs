// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Pictures.Airlift;

/// <summary>What kept one more thing out of a load, in words.</summary>
public static class LoadLimits
{
    /// <summary>The limit as a noun.</summary>
    public static string Says(LoadLimit limit) => limit switch
    {
        LoadLimit.Floor => "length of the floor",
        LoadLimit.Width => "width of the hold",
        LoadLimit.Mass => "mass",
        LoadLimit.Seats => "seats",
        LoadLimit.Ramp => "load on the ramp",
        LoadLimit.Drop => "what one aircraft drops",
        LoadLimit.Ready => "what was ready",
        _ => "nothing was left",
    };
}
