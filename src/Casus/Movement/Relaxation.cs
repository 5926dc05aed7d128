// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Movement;

/// <summary>One constraint taken away, alone, to see whether it set the closure.</summary>
[Summary("One constraint taken away, alone, to see whether it set the closure.")]
public enum Relaxation
{
    /// <summary>Nothing is taken away.</summary>
    None,

    /// <summary>Ten times the parking places, and the teams, at every airfield.</summary>
    Places,

    /// <summary>Ten times the parking places and teams at airfields of departure alone.</summary>
    DeparturePlaces,

    /// <summary>Ten times the parking places and teams at airfields of arrival alone.</summary>
    ArrivalPlaces,

    /// <summary>Twice the aircraft.</summary>
    Fleet,

    /// <summary>Every aircraft ready to leave its base when the order is given.</summary>
    AircraftReadiness,

    /// <summary>Crews without limits of duty.</summary>
    Crews,

    /// <summary>No time for loading.</summary>
    Loading,

    /// <summary>No time for loading, unloading and turning round.</summary>
    Service,

    /// <summary>Every unit ready to load when the order is given.</summary>
    UnitReadiness,

    /// <summary>No national law to wait for.</summary>
    Gates,

    /// <summary>Every airfield of arrival open from the request, around the clock.</summary>
    ArrivalsOpen,

    /// <summary>Every state lets everybody pass.</summary>
    Passages,

    /// <summary>Weather that never closes an airfield. Best evidence knows none.</summary>
    Weather,

    /// <summary>Aircraft that never break down. Best evidence knows no faults.</summary>
    Faults,
}
