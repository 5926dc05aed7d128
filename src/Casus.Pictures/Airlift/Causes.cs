// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Pictures.Airlift;

/// <summary>Causes of delay in words.</summary>
public static class Causes
{
    /// <summary>The cause as a noun.</summary>
    public static string Says(DelayCause cause) => cause switch
    {
        DelayCause.Decision => "decision",
        DelayCause.Authorisation => "national authorisation",
        DelayCause.Generation => "getting the unit ready",
        DelayCause.Fleet => "waiting for an aircraft",
        DelayCause.Crews => "waiting for a rested crew",
        DelayCause.DepartureField => "waiting at the airfield of departure",
        DelayCause.Loading => "loading",
        DelayCause.EnRoute => "on the way",
        DelayCause.ArrivalField => "waiting at the airfield of arrival",
        DelayCause.Unloading => "unloading",
        _ => "until the unit is complete and ready",
    };
}
