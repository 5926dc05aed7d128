// SPDX-License-Identifier: Apache-2.0
namespace Casus.Evidence;

/// <summary>What a quantity measures. Quantities of different dimensions never mix.</summary>
public enum Dimension
{
    /// <summary>People.</summary>
    Persons,

    /// <summary>Vehicles.</summary>
    Vehicles,

    /// <summary>Aircraft.</summary>
    Aircraft,

    /// <summary>Flights or sorties.</summary>
    Flights,

    /// <summary>Battalions.</summary>
    Battalions,

    /// <summary>Guard posts.</summary>
    Posts,

    /// <summary>Parking places for aircraft.</summary>
    Places,

    /// <summary>Working teams, such as those that load an aircraft.</summary>
    Teams,

    /// <summary>Guarded sites.</summary>
    Sites,

    /// <summary>Documents.</summary>
    Documents,

    /// <summary>Votes of deputies.</summary>
    Deputies,

    /// <summary>People who live somewhere, as against people who are sent.</summary>
    Inhabitants,

    /// <summary>A place on a scale, which may lie below its zero.</summary>
    Points,

    /// <summary>Votes that a member casts in a body.</summary>
    Votes,

    /// <summary>States.</summary>
    States,

    /// <summary>Things of no other kind.</summary>
    Items,

    /// <summary>Length of time; base unit hour.</summary>
    Time,

    /// <summary>Distance or length; base unit metre.</summary>
    Length,

    /// <summary>Mass; base unit tonne.</summary>
    Mass,

    /// <summary>Speed; base unit kilometre per hour.</summary>
    Speed,

    /// <summary>Part of a whole; base unit one (1 = all).</summary>
    Share,

    /// <summary>Plain ratio.</summary>
    Ratio,

    /// <summary>Money in roubles.</summary>
    Roubles,

    /// <summary>Money in United States dollars.</summary>
    Dollars,

    /// <summary>A day of the calendar; base unit days since 1 January 1970.</summary>
    Day,

    /// <summary>A word.</summary>
    Word,
}
