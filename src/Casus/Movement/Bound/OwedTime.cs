// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>What an hour of closure is owed to.</summary>
[Summary("What an hour of closure is owed to.")]
public enum DelayCause
{
    /// <summary>The decision of the council: from the request to the order.</summary>
    Decision,

    /// <summary>National law, after the unit was ready.</summary>
    Authorisation,

    /// <summary>Getting the unit ready, its way to the airfield counted in.</summary>
    Generation,

    /// <summary>Waiting for an aircraft.</summary>
    Fleet,

    /// <summary>Waiting for a rested crew.</summary>
    Crews,

    /// <summary>Waiting for a place or a team at the airfield of departure, or for its hours and weather.</summary>
    DepartureField,

    /// <summary>Loading.</summary>
    Loading,

    /// <summary>The way itself.</summary>
    EnRoute,

    /// <summary>Waiting for the airfield of arrival to open, for a place or for a team.</summary>
    ArrivalField,

    /// <summary>Unloading.</summary>
    Unloading,

    /// <summary>From the last arrival until the unit is complete and ready.</summary>
    Completeness,
}

/// <summary>A part of the time to closure and what it is owed to. The parts of one closure add up to it.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Time">How much of it.</param>
/// <param name="Says">Where on the way of the last load it was lost, a clause.</param>
public sealed record OwedTime(DelayCause Cause, Tick Time, string Says);
