// SPDX-License-Identifier: Apache-2.0
using System.Globalization;

namespace Casus.Simulation;

/// <summary>
/// A moment or a length of simulated time: whole seconds, counted from the request that opens the case. Integer time makes every run the same on
/// every machine. The default is the moment of the request.
/// </summary>
/// <param name="Seconds">Seconds since the request; may be negative.</param>
public readonly record struct Tick(long Seconds) : IComparable<Tick>
{
    /// <summary>The moment of the request.</summary>
    public static Tick Zero => default;

    /// <summary>Hours since the request.</summary>
    public double Hours => Seconds / 3600.0;

    /// <summary>The tick nearest to a number of hours, halves away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a finite number, or beyond a thousand years.</exception>
    public static Tick FromHours(double hours)
    {
        if (!(Math.Abs(hours) < 9e6))
            throw new ArgumentOutOfRangeException(nameof(hours), hours, "A time must be finite and within a thousand years.");
        return new Tick((long)Math.Round(hours * 3600.0, MidpointRounding.AwayFromZero));
    }

    /// <summary>The later of two.</summary>
    public static Tick Max(Tick a, Tick b) => a.Seconds >= b.Seconds ? a : b;

    /// <inheritdoc/>
    public int CompareTo(Tick other) => Seconds.CompareTo(other.Seconds);

    /// <summary>Sum of a moment and a length.</summary>
    public static Tick operator +(Tick a, Tick b) => new(a.Seconds + b.Seconds);

    /// <summary>Length from <paramref name="b"/> to <paramref name="a"/>.</summary>
    public static Tick operator -(Tick a, Tick b) => new(a.Seconds - b.Seconds);

    /// <summary>Whether <paramref name="a"/> is earlier.</summary>
    public static bool operator <(Tick a, Tick b) => a.Seconds < b.Seconds;

    /// <summary>Whether <paramref name="a"/> is later.</summary>
    public static bool operator >(Tick a, Tick b) => a.Seconds > b.Seconds;

    /// <summary>Whether <paramref name="a"/> is not later.</summary>
    public static bool operator <=(Tick a, Tick b) => a.Seconds <= b.Seconds;

    /// <summary>Whether <paramref name="a"/> is not earlier.</summary>
    public static bool operator >=(Tick a, Tick b) => a.Seconds >= b.Seconds;

    /// <summary>Hours with one decimal, such as <c>12.5 h</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hours:0.0} h");
}
