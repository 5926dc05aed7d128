// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// Planning factors of airlift as commonly used. Unverified: wording and constants are to be checked against AFPAM 10-1403, of which no worked example could be read; they serve to look at a result from afar, and nothing else of the model
/// rests on them.
/// </summary>
public static class PlanningFactors
{
    /// <summary>Missions for a requirement: requirement / average payload, rounded up. With people and seats, the passenger missions.</summary>
    /// <param name="requirement">Tonnes, or people.</param>
    /// <param name="eachCarries">Average payload in tonnes, or seats.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not positive and finite.</exception>
    public static double Missions(double requirement, double eachCarries)
    {
        ThroughputFigures.Positive(requirement, nameof(requirement));
        ThroughputFigures.Positive(eachCarries, nameof(eachCarries));
        return Math.Ceiling(requirement / eachCarries);
    }

    /// <summary>Hours flown there and back: 2 × distance / block speed.</summary>
    /// <param name="kilometres">Distance one way.</param>
    /// <param name="blockSpeed">Kilometres per hour.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not positive and finite.</exception>
    public static double RoundTripFlyingHours(double kilometres, double blockSpeed)
    {
        ThroughputFigures.Positive(kilometres, nameof(kilometres));
        ThroughputFigures.Positive(blockSpeed, nameof(blockSpeed));
        return 2 * kilometres / blockSpeed;
    }

    /// <summary>Hours of a cycle: flying time there and back, and time on the ground at both ends.</summary>
    /// <param name="roundTripFlyingHours">Hours flown there and back.</param>
    /// <param name="roundTripGroundHours">Hours on the ground in one round.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not positive and finite.</exception>
    public static double CycleHours(double roundTripFlyingHours, double roundTripGroundHours)
    {
        ThroughputFigures.Positive(roundTripFlyingHours, nameof(roundTripFlyingHours));
        ThroughputFigures.Positive(roundTripGroundHours, nameof(roundTripGroundHours));
        return roundTripFlyingHours + roundTripGroundHours;
    }

    /// <summary>Days to close: requirement × round-trip flying time / (average payload × aircraft × use rate).</summary>
    /// <param name="requirement">Tonnes.</param>
    /// <param name="roundTripFlyingHours">Hours flown there and back.</param>
    /// <param name="payload">Average payload in tonnes.</param>
    /// <param name="aircraft">Aircraft.</param>
    /// <param name="useRate">Hours flown by one aircraft in a day.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not positive and finite.</exception>
    public static double ClosureDays(double requirement, double roundTripFlyingHours, double payload, double aircraft, double useRate)
    {
        ThroughputFigures.Positive(requirement, nameof(requirement));
        return requirement / FleetTonnesADay(aircraft, payload, useRate, roundTripFlyingHours);
    }

    /// <summary>Tonnes that a fleet delivers in a day: aircraft × average payload × use rate / round-trip flying time.</summary>
    /// <param name="aircraft">Aircraft.</param>
    /// <param name="payload">Average payload in tonnes.</param>
    /// <param name="useRate">Hours flown by one aircraft in a day.</param>
    /// <param name="roundTripFlyingHours">Hours flown there and back.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not positive and finite.</exception>
    public static double FleetTonnesADay(double aircraft, double payload, double useRate, double roundTripFlyingHours)
    {
        ThroughputFigures.Positive(aircraft, nameof(aircraft));
        ThroughputFigures.Positive(payload, nameof(payload));
        ThroughputFigures.Positive(useRate, nameof(useRate));
        ThroughputFigures.Positive(roundTripFlyingHours, nameof(roundTripFlyingHours));
        return aircraft * payload * useRate / roundTripFlyingHours;
    }

    /// <summary>Share of the flown distance that is flown with a load.</summary>
    /// <param name="loadedKilometres">Distance flown with a load.</param>
    /// <param name="roundTripKilometres">Distance flown there and back.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not positive and finite.</exception>
    public static double Productivity(double loadedKilometres, double roundTripKilometres)
    {
        ThroughputFigures.Positive(loadedKilometres, nameof(loadedKilometres));
        ThroughputFigures.Positive(roundTripKilometres, nameof(roundTripKilometres));
        return loadedKilometres / roundTripKilometres;
    }

    /// <summary>Million tonne-kilometres a day: aircraft × block speed × payload × use rate × productivity / 10^6.</summary>
    /// <param name="aircraft">Aircraft.</param>
    /// <param name="blockSpeed">Kilometres per hour.</param>
    /// <param name="payload">Tonnes.</param>
    /// <param name="useRate">Hours flown by one aircraft in a day.</param>
    /// <param name="productivity">Share of the distance flown with a load.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not positive and finite, or the share is above 1.</exception>
    public static double MillionTonneKilometresADay(double aircraft, double blockSpeed, double payload, double useRate, double productivity)
    {
        ThroughputFigures.Positive(aircraft, nameof(aircraft));
        ThroughputFigures.Positive(blockSpeed, nameof(blockSpeed));
        ThroughputFigures.Positive(payload, nameof(payload));
        ThroughputFigures.Positive(useRate, nameof(useRate));
        ThroughputFigures.Share(productivity, nameof(productivity));
        return aircraft * blockSpeed * payload * useRate * productivity / 1e6;
    }
}
