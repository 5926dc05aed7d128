// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Movement;

/// <summary>One constraint taken away, alone, to see whether it set the closure.</summary>
[Summary("One constraint taken away, alone, to see whether it set the closure.")]
public enum Relaxation
{
    /// <summary>Nothing is taken away.</summary>
    None,

    /// <summary>Ten times the parking places at every airfield.</summary>
    Places,

    /// <summary>Twice the aircraft.</summary>
    Fleet,

    /// <summary>Every aircraft ready to leave its base when the order is given.</summary>
    AircraftReadiness,

    /// <summary>No time for loading, unloading and turning round.</summary>
    Service,

    /// <summary>Every unit ready to load when the order is given.</summary>
    UnitReadiness,

    /// <summary>No national law to wait for.</summary>
    Gates,

    /// <summary>Every airfield of arrival open from the request.</summary>
    ArrivalsOpen,
}
