// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Pictures.Curves;

/// <summary>Constraints on closure in words.</summary>
public static class Constraints
{
    /// <summary>What is supposed when the constraint is taken away, after <em>with</em>.</summary>
    public static string Says(Relaxation relaxation) => relaxation switch
    {
        Relaxation.Places => "ten times the parking places",
        Relaxation.Fleet => "twice the aircraft",
        Relaxation.AircraftReadiness => "every aircraft ready at the order",
        Relaxation.Service => "no time for loading and unloading",
        Relaxation.UnitReadiness => "every unit ready at the order",
        Relaxation.Gates => "no national law to wait for",
        Relaxation.ArrivalsOpen => "airfields of arrival open at once",
        _ => "nothing taken away",
    };

    /// <summary>The constraint itself, as a bottleneck is named.</summary>
    public static string Named(Relaxation relaxation) => relaxation switch
    {
        Relaxation.Places => "parking places",
        Relaxation.Fleet => "number of aircraft",
        Relaxation.AircraftReadiness => "readiness of the aircraft",
        Relaxation.Service => "loading and unloading",
        Relaxation.UnitReadiness => "readiness of the units",
        Relaxation.Gates => "national authorisation",
        Relaxation.ArrivalsOpen => "opening of the airfields of arrival",
        _ => "none alone",
    };
}
