// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// What an airfield passes in a day by formula 9.0 of AFPAM 10-1403 (2018), as quoted by the method page of airlift-planner: places × payload × operating hours / ground hours × queuing efficiency. An average of
/// days without end; it knows nothing of when aircraft come.
/// </summary>
public static class AirfieldThroughput
{
    /// <summary>Sorties handled in a day: places × operating hours / ground hours × efficiency.</summary>
    /// <param name="places">Places that aircraft stand on (maximum on ground).</param>
    /// <param name="hours">Operating hours in a day.</param>
    /// <param name="groundHours">Hours that one aircraft takes a place.</param>
    /// <param name="efficiency">Queuing efficiency, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not positive and finite, or the efficiency is above 1.</exception>
    public static double SortiesADay(double places, double hours, double groundHours, double efficiency)
    {
        ThroughputFigures.Positive(places, nameof(places));
        ThroughputFigures.Positive(hours, nameof(hours));
        ThroughputFigures.Positive(groundHours, nameof(groundHours));
        ThroughputFigures.Share(efficiency, nameof(efficiency));
        return places * hours / groundHours * efficiency;
    }

    /// <summary>Tonnes handled in a day: formula 9.0 itself.</summary>
    /// <param name="places">Places that aircraft stand on (maximum on ground).</param>
    /// <param name="payload">Tonnes that one aircraft brings or takes.</param>
    /// <param name="hours">Operating hours in a day.</param>
    /// <param name="groundHours">Hours that one aircraft takes a place.</param>
    /// <param name="efficiency">Queuing efficiency, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not positive and finite, or the efficiency is above 1.</exception>
    public static double TonnesADay(double places, double payload, double hours, double groundHours, double efficiency)
    {
        ThroughputFigures.Positive(payload, nameof(payload));
        return SortiesADay(places, hours, groundHours, efficiency) * payload;
    }

    /// <summary>Places that so many sorties a day need: formula 9.0 solved for the places.</summary>
    /// <param name="sortiesADay">Sorties in a day.</param>
    /// <param name="hours">Operating hours in a day.</param>
    /// <param name="groundHours">Hours that one aircraft takes a place.</param>
    /// <param name="efficiency">Queuing efficiency, above 0, at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not positive and finite, or the efficiency is above 1.</exception>
    public static double PlacesNeeded(double sortiesADay, double hours, double groundHours, double efficiency)
    {
        ThroughputFigures.Positive(sortiesADay, nameof(sortiesADay));
        return sortiesADay / SortiesADay(1, hours, groundHours, efficiency);
    }
}
