// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;

namespace Casus.Pictures.Loads;

/// <summary>A thing that stands in a hold.</summary>
/// <param name="Name">Name of its type.</param>
/// <param name="X">Metres from the front of the floor.</param>
/// <param name="Y">Metres from the left wall.</param>
/// <param name="Length">Metres.</param>
/// <param name="Width">Metres.</param>
public sealed record LoadedThing(string Name, double X, double Y, double Length, double Width);

/// <summary>A load as it is drawn: plain figures, so that any page can show it.</summary>
public sealed record LoadFigure
{
    /// <summary>Name of the aircraft type.</summary>
    public required string Aircraft { get; init; }

    /// <summary>How often the load occurs.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Usable floor in metres.</summary>
    public required double Length { get; init; }

    /// <summary>Usable width in metres.</summary>
    public required double Width { get; init; }

    /// <summary>Metres of ramp behind the floor; 0 for none.</summary>
    public double Ramp { get; init; }

    /// <summary>The vehicles.</summary>
    public ImmutableArray<LoadedThing> Things { get; init; } = [];

    /// <summary>People in the hold.</summary>
    public int MainPersons { get; init; }

    /// <summary>People in seats apart from the hold.</summary>
    public int UpperPersons { get; init; }

    /// <summary>Tonnes of loose stores.</summary>
    public double Stores { get; init; }

    /// <summary>Tonnes in all.</summary>
    public double Tonnes { get; init; }

    /// <summary>Tonnes that the aircraft carries over the distance.</summary>
    public double Allowed { get; init; }

    /// <summary>Share of the floor that vehicles leave no seats on.</summary>
    public double FloorUsed { get; init; }

    /// <summary>What kept one more thing out, a clause; or null.</summary>
    public string? Limit { get; init; }

    /// <summary>People in all.</summary>
    public int Persons => MainPersons + UpperPersons;

    /// <summary>A figure of a load.</summary>
    /// <param name="layout">Where each thing stands.</param>
    /// <param name="aircraft">Name of the aircraft type.</param>
    /// <param name="name">Name of a type of things.</param>
    /// <param name="allowed">Tonnes that the aircraft carries over the distance.</param>
    /// <param name="limit">What kept one more thing out, a clause; or null.</param>
    /// <param name="times">How often the load occurs.</param>
    public static LoadFigure Of(LoadLayout layout, string aircraft, Func<string, string> name, double allowed, string? limit, int times)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(name);
        return new LoadFigure
        {
            Aircraft = aircraft,
            Times = times,
            Length = layout.Carrier.Hold.Length,
            Width = layout.Carrier.Hold.Width,
            Ramp = layout.Carrier.Hold.Ramp,
            Things = [.. layout.Things.Select(each => new LoadedThing(name(each.Type), each.X, each.Y, each.Length, each.Width))],
            MainPersons = layout.MainPersons,
            UpperPersons = layout.UpperPersons,
            Stores = layout.Stores,
            Tonnes = layout.Tonnes,
            Allowed = allowed,
            FloorUsed = layout.FloorUsed,
            Limit = limit,
        };
    }
}
