// SPDX-License-Identifier: Apache-2.0
using NodaTime;

namespace Casus.Evidence;

/// <summary>A value type that a quantity of one dimension gives.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IMeasure<TSelf>
    where TSelf : struct, IMeasure<TSelf>
{
    /// <summary>What it measures.</summary>
    static abstract Dimension Dimension { get; }

    /// <summary>Makes the value from base units.</summary>
    static abstract TSelf From(double baseUnits);
}

/// <summary>A number of people; a drawn number is rounded to whole people, halves away from zero.</summary>
public readonly record struct Persons(int Count) : IMeasure<Persons>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Persons;

    /// <inheritdoc/>
    public static Persons From(double baseUnits) => new(Whole.Of(baseUnits));
}

/// <summary>A number of vehicles, whole.</summary>
public readonly record struct Vehicles(int Count) : IMeasure<Vehicles>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Vehicles;

    /// <inheritdoc/>
    public static Vehicles From(double baseUnits) => new(Whole.Of(baseUnits));
}

/// <summary>A number of aircraft, whole.</summary>
public readonly record struct AircraftCount(int Count) : IMeasure<AircraftCount>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Aircraft;

    /// <inheritdoc/>
    public static AircraftCount From(double baseUnits) => new(Whole.Of(baseUnits));
}

/// <summary>A number of flights, whole.</summary>
public readonly record struct Flights(int Count) : IMeasure<Flights>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Flights;

    /// <inheritdoc/>
    public static Flights From(double baseUnits) => new(Whole.Of(baseUnits));
}

/// <summary>Parking places for a large aircraft, whole and at least one.</summary>
public readonly record struct Places(int Count) : IMeasure<Places>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Places;

    /// <inheritdoc/>
    public static Places From(double baseUnits) => new(Math.Max(1, Whole.Of(baseUnits)));
}

/// <summary>A number of things, whole and at least one.</summary>
public readonly record struct Items(int Count) : IMeasure<Items>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Items;

    /// <inheritdoc/>
    public static Items From(double baseUnits) => new(Math.Max(1, Whole.Of(baseUnits)));
}

/// <summary>Working teams, whole and at least one.</summary>
public readonly record struct Teams(int Count) : IMeasure<Teams>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Teams;

    /// <inheritdoc/>
    public static Teams From(double baseUnits) => new(Math.Max(1, Whole.Of(baseUnits)));
}

/// <summary>Guard posts, whole.</summary>
public readonly record struct Posts(int Count) : IMeasure<Posts>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Posts;

    /// <inheritdoc/>
    public static Posts From(double baseUnits) => new(Whole.Of(baseUnits));
}

/// <summary>Votes of deputies, whole.</summary>
public readonly record struct Deputies(int Count) : IMeasure<Deputies>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Deputies;

    /// <inheritdoc/>
    public static Deputies From(double baseUnits) => new(Whole.Of(baseUnits));
}

/// <summary>A place on a scale.</summary>
public readonly record struct Points(double Value) : IMeasure<Points>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Points;

    /// <inheritdoc/>
    public static Points From(double baseUnits) => new(baseUnits);
}

/// <summary>A number of battalions, whole.</summary>
public readonly record struct Battalions(int Count) : IMeasure<Battalions>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Battalions;

    /// <inheritdoc/>
    public static Battalions From(double baseUnits) => new(Whole.Of(baseUnits));
}

/// <summary>A length of time in hours.</summary>
public readonly record struct Hours(double Value) : IMeasure<Hours>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Time;

    /// <inheritdoc/>
    public static Hours From(double baseUnits) => new(baseUnits);
}

/// <summary>A length in metres.</summary>
public readonly record struct Metres(double Value) : IMeasure<Metres>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Length;

    /// <inheritdoc/>
    public static Metres From(double baseUnits) => new(baseUnits);
}

/// <summary>A mass in tonnes.</summary>
public readonly record struct Tonnes(double Value) : IMeasure<Tonnes>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Mass;

    /// <inheritdoc/>
    public static Tonnes From(double baseUnits) => new(baseUnits);
}

/// <summary>A speed in kilometres per hour.</summary>
public readonly record struct Speed(double KilometresPerHour) : IMeasure<Speed>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Speed;

    /// <inheritdoc/>
    public static Speed From(double baseUnits) => new(baseUnits);
}

/// <summary>A part of a whole or a probability; clamped to 0 to 1 when drawn from a wide range.</summary>
public readonly record struct Share(double Value) : IMeasure<Share>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Share;

    /// <inheritdoc/>
    public static Share From(double baseUnits) => new(Math.Clamp(baseUnits, 0, 1));
}

/// <summary>A plain ratio.</summary>
public readonly record struct Ratio(double Value) : IMeasure<Ratio>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Ratio;

    /// <inheritdoc/>
    public static Ratio From(double baseUnits) => new(baseUnits);
}

/// <summary>A day of the calendar.</summary>
public readonly record struct Day(LocalDate Date) : IMeasure<Day>
{
    /// <inheritdoc/>
    public static Dimension Dimension => Dimension.Day;

    /// <inheritdoc/>
    public static Day From(double baseUnits) => new(new LocalDate(1970, 1, 1).PlusDays(Whole.Of(baseUnits)));

    /// <summary>Days from 1 January 1970 to a day.</summary>
    public static double NumberOf(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day);
}

/// <summary>Rounding of counts.</summary>
internal static class Whole
{
    /// <summary>The whole number nearest to a count, halves away from zero.</summary>
    public static int Of(double count) => (int)Math.Round(Math.Clamp(count, int.MinValue, int.MaxValue), MidpointRounding.AwayFromZero);
}
