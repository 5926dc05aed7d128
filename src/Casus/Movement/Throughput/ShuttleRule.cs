// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// What a fleet that flies to and fro between two airfields delivers in a day, by the rule of airlift-planner: cycle = 2 × leg / speed + 2 × ground time; the ramp passes hours / cycle × places × efficiency sorties,
/// the fleet flies aircraft × hours / cycle, and the lesser counts. It divides by the whole cycle where formula 9.0 (<see cref="AirfieldThroughput"/>) divides by the time on the ground: the two are different rules and are kept apart.
/// </summary>
/// <param name="CycleHours">Hours from one loading to the next.</param>
/// <param name="RampSorties">Sorties a day that the ramp passes.</param>
/// <param name="FleetSorties">Sorties a day that the fleet flies.</param>
public sealed record ShuttleRule(double CycleHours, double RampSorties, double FleetSorties)
{
    /// <summary>Sorties in a day.</summary>
    public double SortiesADay => Math.Min(RampSorties, FleetSorties);

    /// <summary>Works the rule out.</summary>
    /// <param name="legKilometres">Length of the leg.</param>
    /// <param name="speed">Block speed in kilometres per hour.</param>
    /// <param name="groundHours">Hours on the ground at each end.</param>
    /// <param name="hours">Operating hours in a day.</param>
    /// <param name="places">Places on the ramp.</param>
    /// <param name="aircraft">Aircraft of the fleet.</param>
    /// <param name="efficiency">Queuing efficiency, above 0, at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not positive and finite, or the efficiency is above 1.</exception>
    public static ShuttleRule Of(double legKilometres, double speed, double groundHours, double hours, double places, double aircraft, double efficiency)
    {
        ThroughputFigures.Positive(legKilometres, nameof(legKilometres));
        ThroughputFigures.Positive(speed, nameof(speed));
        ThroughputFigures.Positive(groundHours, nameof(groundHours));
        ThroughputFigures.Positive(hours, nameof(hours));
        ThroughputFigures.Positive(places, nameof(places));
        ThroughputFigures.Positive(aircraft, nameof(aircraft));
        ThroughputFigures.Share(efficiency, nameof(efficiency));
        var cycle = (2 * legKilometres / speed) + (2 * groundHours);
        return new ShuttleRule(cycle, hours / cycle * places * efficiency, aircraft * hours / cycle);
    }
}
