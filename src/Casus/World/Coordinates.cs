// SPDX-License-Identifier: Apache-2.0
namespace Casus.World;

/// <summary>A point on the earth in degrees, WGS 84.</summary>
/// <param name="Latitude">North positive, -90 to 90.</param>
/// <param name="Longitude">East positive, -180 to 180.</param>
public readonly record struct Coordinates(double Latitude, double Longitude);
