// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>What kept one more thing out of a load.</summary>
public enum LoadLimit
{
    /// <summary>Nothing: all that was there went aboard.</summary>
    None,

    /// <summary>The length of the floor and of the ramp.</summary>
    Floor,

    /// <summary>The width of the hold: no second row fits.</summary>
    Width,

    /// <summary>The tonnes that the aircraft carries so far.</summary>
    Mass,

    /// <summary>The seats.</summary>
    Seats,

    /// <summary>The load on the ramp.</summary>
    Ramp,

    /// <summary>What one aircraft can drop.</summary>
    Drop,

    /// <summary>What was ready to load by then.</summary>
    Ready,
}
