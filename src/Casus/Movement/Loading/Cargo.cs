// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>A type of thing to be carried, with its figures resolved for one run.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Length">Metres.</param>
/// <param name="Width">Metres.</param>
/// <param name="Height">Metres.</param>
/// <param name="Mass">Tonnes.</param>
/// <param name="AxleLoad">Tonnes on its heaviest axle; 0 for tracks, whose load is spread.</param>
/// <param name="Droppable">Whether it can be dropped by parachute.</param>
/// <param name="Number">Number of the type within the run, from 0, by length from the longest down, then by id.</param>
/// <param name="Class">Id of the class of cargo by size, or empty where the pack has none.</param>
public readonly record struct Cargo(string Type, double Length, double Width, double Height, double Mass, double AxleLoad = 0, bool Droppable = false, int Number = 0, string Class = "");
