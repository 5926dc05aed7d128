// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>Where an aircraft is in a run, and what it does. Times in seconds from the request.</summary>
internal struct AircraftState
{
    /// <summary>No crew has reported yet, or the one aboard is rested.</summary>
    public const long Rested = long.MinValue;

    /// <summary>Number of the airfield where it stands, to which it flies, or over which it has dropped its load.</summary>
    public int Place;

    /// <summary>Whether it is in the air over a drop zone.</summary>
    public bool Airborne;

    /// <summary>Number of the line whose load it carries or fetches.</summary>
    public int Line;

    /// <summary>Number of the load within the line.</summary>
    public int Number;

    /// <summary>People aboard.</summary>
    public int Persons;

    /// <summary>Tonnes of stores aboard.</summary>
    public double Stores;

    /// <summary>What kept one more thing out.</summary>
    public LoadLimit Limit;

    /// <summary>Whether it has come to unload.</summary>
    public bool Unloading;

    /// <summary>Legs flown so far.</summary>
    public int Legs;

    /// <summary>Loads carried so far.</summary>
    public int Carried;

    /// <summary>When its crew reported, or <see cref="Rested"/>.</summary>
    public long DutyFrom;

    /// <summary>Since when its crew has had nothing to do.</summary>
    public long IdleSince;

    /// <summary>Since when it has been free while its crew rests before it is given a load; -1 when it does not.</summary>
    public long FreeSince;

    /// <summary>How often in a row it has left what it could take to others.</summary>
    public int Yielded;

    /// <summary>When it is free to take a load, as far as can be foreseen; <see cref="FieldTimes.Never"/> when it is out of the movement.</summary>
    public long FreeAt;

    /// <summary>Where it will then be.</summary>
    public int FreePlace;

    /// <summary>When its crew of then will have reported, or <see cref="Rested"/>.</summary>
    public long DutyThen;

    /// <summary>Since when that crew will have had nothing to do.</summary>
    public long IdleThen;

    /// <summary>Where it was when it was given the load.</summary>
    public int FetchedFrom;

    /// <summary>Kilometres flown empty to fetch the load.</summary>
    public double EmptyKilometres;

    /// <summary>When it was given the load.</summary>
    public long TakenAt;

    /// <summary>Seconds for which its crew rested, or was waited for, on the way to loading.</summary>
    public long RestedFor;

    /// <summary>When the load was ready.</summary>
    public long ReadyAt;

    /// <summary>When it stood at the place of embarkation.</summary>
    public long AircraftAt;

    /// <summary>When loading began.</summary>
    public long LoadingAt;

    /// <summary>When it was loaded.</summary>
    public long LoadedAt;

    /// <summary>When it took off.</summary>
    public long TakeOffAt;

    /// <summary>When it could be over the port of debarkation.</summary>
    public long OverheadAt;

    /// <summary>When it landed, or began to drop.</summary>
    public long LandedAt;

    /// <summary>When unloading began.</summary>
    public long UnloadingAt;
}
