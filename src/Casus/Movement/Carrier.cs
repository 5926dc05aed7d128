// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;
using Casus.World;

namespace Casus.Movement;

/// <summary>An aircraft type with its figures resolved for one run.</summary>
/// <param name="Id">Id of the type.</param>
/// <param name="Number">Number of the type within the run, from 0.</param>
/// <param name="Size">How much of an apron it takes.</param>
/// <param name="Load">Load against range, after the load factor.</param>
/// <param name="Seats">People with nothing else in the hold, after the load factor; the upper seats are among them.</param>
/// <param name="UpperSeats">Of the seats, those that stay free when vehicles fill the hold, after the load factor.</param>
/// <param name="Hold">The inside of the hold, after the load factor.</param>
/// <param name="Speed">Kilometres per hour.</param>
/// <param name="Runway">Metres of runway needed.</param>
/// <param name="Unpaved">Whether it uses unpaved runways.</param>
/// <param name="Reliability">Share of departures without a fault.</param>
/// <param name="Drop">What it drops by parachute, or null.</param>
public sealed record Carrier(
    string Id,
    int Number,
    SizeClass Size,
    LoadCurve Load,
    double Seats,
    double UpperSeats,
    HoldSpace Hold,
    double Speed,
    double Runway,
    bool Unpaved = false,
    double Reliability = 1,
    CarrierDrop? Drop = null);

/// <summary>What an aircraft type drops by parachute, resolved for one run.</summary>
/// <param name="Jumpers">People who jump from an aircraft that carries nothing else.</param>
/// <param name="Streams">Streams in which they jump at one time.</param>
/// <param name="Platforms">Most vehicles dropped.</param>
/// <param name="Heaviest">Heaviest dropped item in tonnes; infinite where nothing is stated.</param>
/// <param name="Speed">Kilometres per hour over the zone.</param>
public sealed record CarrierDrop(int Jumpers, int Streams, int Platforms, double Heaviest, double Speed);

/// <summary>The limits of the crews of a fleet, resolved for one run.</summary>
/// <param name="PerAircraft">Crews for each aircraft; those above one wait at the base, and aircraft for which there is none stay on the ground.</param>
/// <param name="Duty">Longest duty, from reporting until the aircraft is unloaded.</param>
/// <param name="Rest">Rest between two duties.</param>
/// <param name="Augmented">Longest duty of a crew with additional pilots; null where there are none.</param>
public sealed record CrewLimit(double PerAircraft, Tick Duty, Tick Rest, Tick? Augmented)
{
    /// <summary>Longest duty of any crew of the fleet.</summary>
    public Tick Longest => Tick.Max(Duty, Augmented ?? Duty);

    /// <summary>Longest duty of the crew that is called for a task: the plain one where it suffices.</summary>
    public Tick For(Tick task) => task <= Duty ? Duty : Longest;
}

/// <summary>An aircraft of a fleet.</summary>
/// <param name="Id">Fleet and number, such as <c>vta-il-76/12</c>.</param>
/// <param name="Fleet">Id of the fleet.</param>
/// <param name="Member">The member whose it is.</param>
/// <param name="Carrier">Its type.</param>
/// <param name="Base">Airfield where it stands.</param>
/// <param name="BaseNumber">Number of that airfield within the run.</param>
/// <param name="ReadyAfter">When it can leave its base, counted from the order.</param>
/// <param name="Crews">The limits of its crews; null for none.</param>
public sealed record Aircraft(string Id, string Fleet, string Member, Carrier Carrier, string Base, int BaseNumber, Tick ReadyAfter, CrewLimit? Crews = null);
