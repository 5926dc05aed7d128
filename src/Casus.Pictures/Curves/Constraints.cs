// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Pictures.Curves;

/// <summary>Constraints on closure in words.</summary>
public static class Constraints
{
    /// <summary>What is supposed when the constraint is taken away, after <em>with</em>.</summary>
    public static string Says(Relaxation relaxation) => relaxation switch
    {
        Relaxation.Places => "ten times the parking places and teams",
        Relaxation.DeparturePlaces => "ten times the places and teams at departure",
        Relaxation.ArrivalPlaces => "ten times the places and teams on arrival",
        Relaxation.Fleet => "twice the aircraft",
        Relaxation.AircraftReadiness => "every aircraft ready at the order",
        Relaxation.Crews => "crews that need no rest",
        Relaxation.Loading => "no time for loading",
        Relaxation.Service => "no time for loading, unloading and turning round",
        Relaxation.Passages => "leave to pass everywhere",
        Relaxation.Weather => "weather that closes no airfield",
        Relaxation.Faults => "aircraft that never break down",
        Relaxation.UnitReadiness => "every unit ready at the order",
        Relaxation.Gates => "no national law to wait for",
        Relaxation.ArrivalsOpen => "airfields of arrival open at once",
        _ => "nothing taken away",
    };

    /// <summary>The constraint itself, as a bottleneck is named.</summary>
    public static string Named(Relaxation relaxation) => relaxation switch
    {
        Relaxation.Places => "parking places and teams",
        Relaxation.DeparturePlaces => "places and teams where forces depart",
        Relaxation.ArrivalPlaces => "places and teams where forces arrive",
        Relaxation.Fleet => "number of aircraft",
        Relaxation.AircraftReadiness => "readiness of the aircraft",
        Relaxation.Crews => "duty of the crews",
        Relaxation.Loading => "loading",
        Relaxation.Service => "loading, unloading and turning round",
        Relaxation.Passages => "leave to pass",
        Relaxation.Weather => "weather",
        Relaxation.Faults => "breakdowns",
        Relaxation.UnitReadiness => "readiness of the units",
        Relaxation.Gates => "national authorisation",
        Relaxation.ArrivalsOpen => "opening of the airfields of arrival",
        _ => "none alone",
    };
}
