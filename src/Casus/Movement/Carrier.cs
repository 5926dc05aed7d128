// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>An aircraft type with its figures resolved for one run.</summary>
/// <param name="Id">Id of the type.</param>
/// <param name="Number">Number of the type within the run, from 0.</param>
/// <param name="Payload">Planning load in tonnes, after the load factor.</param>
/// <param name="Seats">People with nothing else aboard, after the load factor.</param>
/// <param name="Length">Usable floor in metres, after the load factor.</param>
/// <param name="Width">Usable width in metres.</param>
/// <param name="Height">Usable height in metres.</param>
/// <param name="Speed">Kilometres per hour.</param>
/// <param name="Range">Kilometres with the planning load.</param>
/// <param name="Runway">Metres of runway needed.</param>
public sealed record Carrier(string Id, int Number, double Payload, double Seats, double Length, double Width, double Height, double Speed, double Range, double Runway);

/// <summary>An aircraft of a fleet.</summary>
/// <param name="Id">Fleet and number, such as <c>vta-il-76/12</c>.</param>
/// <param name="Carrier">Its type.</param>
/// <param name="Base">Airfield where it stands.</param>
/// <param name="BaseNumber">Number of that airfield within the run.</param>
/// <param name="ReadyAfter">When it can leave its base, counted from the order.</param>
public sealed record Aircraft(string Id, Carrier Carrier, string Base, int BaseNumber, Casus.Simulation.Tick ReadyAfter);
