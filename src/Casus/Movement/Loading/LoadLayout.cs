// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>A thing as it stands in a hold.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Number">Number of the type within the run.</param>
/// <param name="X">Metres from the front of the floor to its front; the ramp begins where the floor ends.</param>
/// <param name="Y">Metres from the left wall to its left side.</param>
/// <param name="Length">Metres.</param>
/// <param name="Width">Metres.</param>
/// <param name="Mass">Tonnes.</param>
/// <param name="OnRamp">Whether it stands on the ramp.</param>
public readonly record struct PlacedThing(string Type, int Number, double X, double Y, double Length, double Width, double Mass, bool OnRamp);

/// <summary>Where each thing of a load stands: the proof that it fits.</summary>
public sealed record LoadLayout
{
    /// <summary>The aircraft type.</summary>
    public required Carrier Carrier { get; init; }

    /// <summary>Vehicles, from the front, those on the ramp among them.</summary>
    public required ImmutableArray<PlacedThing> Things { get; init; }

    /// <summary>People in the upper seats.</summary>
    public required int UpperPersons { get; init; }

    /// <summary>People in the hold, where the floor is free.</summary>
    public required int MainPersons { get; init; }

    /// <summary>Tonnes of loose stores.</summary>
    public required double Stores { get; init; }

    /// <summary>Tonnes of vehicles.</summary>
    public required double ThingTonnes { get; init; }

    /// <summary>Tonnes of people with gear.</summary>
    public required double PersonTonnes { get; init; }

    /// <summary>Tonnes on the ramp.</summary>
    public required double RampTonnes { get; init; }

    /// <summary>Share of the floor that vehicles leave no seats on, 0 to 1: approximate, by length over the rows that their width allows.</summary>
    public required double FloorUsed { get; init; }

    /// <summary>Tonnes in all.</summary>
    public double Tonnes => ThingTonnes + PersonTonnes + Stores;

    /// <summary>People in all.</summary>
    public int Persons => UpperPersons + MainPersons;

    internal static LoadLayout Of(
        Carrier carrier,
        HoldFit hold,
        ImmutableArray<Cargo> cargo,
        ReadOnlySpan<int> taken,
        int persons,
        double stores,
        double personMass)
    {
        var search = LoadSearch.Own;
        var count = LoadStanding.Stand(search, hold, taken);
        var things = ImmutableArray.CreateBuilder<PlacedThing>(count);
        var (tonnes, ramp, lanes) = (0.0, 0.0, 0.0);
        for (var level = 0; level < count; level++)
        {
            var i = search.ThingAt(level);
            var (x, y, ramped) = search.PlaceAt(level);
            var middle = (hold.Wide[i] - cargo[i].Width) / 2;
            things.Add(new PlacedThing(cargo[i].Type, i, ramped ? carrier.Hold.Length + x : x, y + middle, cargo[i].Length, cargo[i].Width, cargo[i].Mass, ramped));
            tonnes += cargo[i].Mass;
            ramp += ramped ? cargo[i].Mass : 0;
            lanes += ramped ? 0 : hold.Lane[i];
        }
        var upper = Math.Min(persons, (int)(hold.Upper + Skyline.Slack));
        var fits = persons <= hold.SeatsBeside(lanes) + Skyline.Slack
            && tonnes + (persons * personMass) + stores <= carrier.Load.Planned + Skyline.Slack;
        if (!fits)
            throw new ArgumentException("The load does not fit.", nameof(taken));
        return new LoadLayout
        {
            Carrier = carrier,
            Things = [.. things.OrderBy(each => each.X).ThenBy(each => each.Y)],
            UpperPersons = upper,
            MainPersons = persons - upper,
            Stores = stores,
            ThingTonnes = tonnes,
            PersonTonnes = persons * personMass,
            RampTonnes = ramp,
            FloorUsed = Math.Min(1, lanes),
        };
    }
}
