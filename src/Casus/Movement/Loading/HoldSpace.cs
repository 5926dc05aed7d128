// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>The inside of a hold with its limits, resolved for one run.</summary>
/// <param name="Length">Usable floor in metres, after the load factor.</param>
/// <param name="Width">Usable width in metres.</param>
/// <param name="Height">Usable height in metres.</param>
/// <param name="Ramp">Metres of ramp that carry a load, beyond the floor; 0 for none.</param>
/// <param name="RampLoad">Tonnes on the ramp; infinite where nothing is stated.</param>
/// <param name="AxleLoad">Tonnes of one axle on the floor; infinite where nothing is stated.</param>
/// <param name="Heaviest">Tonnes of one item; infinite where nothing is stated.</param>
public readonly record struct HoldSpace(
    double Length,
    double Width,
    double Height,
    double Ramp = 0,
    double RampLoad = double.PositiveInfinity,
    double AxleLoad = double.PositiveInfinity,
    double Heaviest = double.PositiveInfinity);
