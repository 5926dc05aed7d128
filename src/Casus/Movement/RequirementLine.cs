// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>How a unit moves.</summary>
public enum Mode
{
    /// <summary>By air.</summary>
    Air,

    /// <summary>By road.</summary>
    Road,
}

/// <summary>One vehicle to be carried.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Length">Metres.</param>
/// <param name="Width">Metres.</param>
/// <param name="Height">Metres.</param>
/// <param name="Mass">Tonnes.</param>
public readonly record struct Cargo(string Type, double Length, double Width, double Height, double Mass);

/// <summary>One line of the movement requirement: a unit, from where, to where, from when.</summary>
/// <param name="Id">Id of the unit moved.</param>
/// <param name="Member">The member whose it is.</param>
/// <param name="Mode">How it moves.</param>
/// <param name="From">Airfield of embarkation.</param>
/// <param name="To">Airfield of debarkation.</param>
/// <param name="FromNumber">Number of the airfield of embarkation within the run.</param>
/// <param name="ToNumber">Number of the airfield of debarkation within the run.</param>
/// <param name="Persons">People.</param>
/// <param name="Vehicles">Vehicles, longest first.</param>
/// <param name="OrderedAt">When the order was given.</param>
/// <param name="FreeAt">When national law lets it go.</param>
/// <param name="FirstReadyAt">When its first part is ready to load.</param>
/// <param name="FullReadyAt">When all of it is ready to load.</param>
public sealed record RequirementLine(
    string Id,
    string Member,
    Mode Mode,
    string From,
    string To,
    int FromNumber,
    int ToNumber,
    int Persons,
    ImmutableArray<Cargo> Vehicles,
    Tick OrderedAt,
    Tick FreeAt,
    Tick FirstReadyAt,
    Tick FullReadyAt)
{
    /// <summary>When a part of the line may load: on the straight line from first to full readiness, and not before national law lets it go.</summary>
    /// <param name="share">Share of the line that must be ready, 0 to 1.</param>
    /// <param name="relaxed">The constraint taken away.</param>
    public Tick ReadyAt(double share, Relaxation relaxed)
    {
        var ready = relaxed == Relaxation.UnitReadiness
            ? OrderedAt
            : new Tick(FirstReadyAt.Seconds + (long)Math.Round((FullReadyAt - FirstReadyAt).Seconds * share, MidpointRounding.AwayFromZero));
        return relaxed == Relaxation.Gates ? ready : Tick.Max(ready, FreeAt);
    }
}
