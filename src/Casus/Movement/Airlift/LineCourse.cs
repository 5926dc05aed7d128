// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// A line on one of the ways that it could take, with everything that does not change while it moves: what each wing of aircraft (those of one type, member and rule of
/// crews) could do for it.
/// </summary>
internal sealed class LineCourse
{
    /// <summary>Works a way out.</summary>
    /// <param name="model">The movement.</param>
    /// <param name="line">The line with the mode and the port of debarkation of this way.</param>
    /// <param name="wings">One aircraft of each wing.</param>
    /// <param name="wingSizes">How many aircraft each wing has.</param>
    /// <param name="relaxed">The constraint taken away.</param>
    public LineCourse(LiftModel model, RequirementLine line, ImmutableArray<Aircraft> wings, ReadOnlySpan<int> wingSizes, Relaxation relaxed)
    {
        Line = line;
        CanFly = new bool[wings.Length];
        Allowed = new double[wings.Length];
        Kilometres = new double[wings.Length];
        Flight = new long[wings.Length];
        Task = new long[wings.Length];
        Limit = new long[wings.Length];
        Opens = new long[wings.Length];
        Closes = new long[wings.Length];
        if (line.Mode is not (Mode.Air or Mode.Drop))
        {
            LandIsOpen = model.BordersOf(line, relaxed, out var opens) >= 0;
            LandOpens = opens.Seconds;
            Trains = line.Mode == Mode.Rail ? model.Trains(line) : 0;
            LandTakes = line.Mode == Mode.Rail ? model.Train(line)!.Value.Seconds : model.March(line).Seconds;
            return;
        }
        for (var wing = 0; wing < wings.Length; wing++)
        {
            var aircraft = wings[wing];
            CanFly[wing] = model.CanFly(aircraft, line, relaxed);
            if (!CanFly[wing])
                continue;
            var way = model.Way(aircraft.Member, line.Member, line.FromNumber, line.ToNumber, relaxed);
            (Kilometres[wing], Opens[wing], Closes[wing]) = (way.Kilometres, way.Opens, way.Closes);
            Allowed[wing] = model.AllowedTonnes(aircraft, line, relaxed);
            Flight[wing] = model.FlightOver(aircraft.Carrier, way.Kilometres, line.FromNumber, line.ToNumber).Seconds;
            var task = model.Task(aircraft, line, relaxed);
            Task[wing] = task.Seconds;
            Limit[wing] = aircraft.Crews is { } crews && relaxed != Relaxation.Crews ? crews.For(task).Seconds : long.MaxValue;
        }
        Common = CommonLoad.Of(model, wings, wingSizes, CanFly, Allowed);
        if (line.Mode != Mode.Drop || model.DropAt(line.To) is not { } zone)
            return;
        var quantities = model.Quantities;
        Drop = new DropPattern(
            quantities.Of(zone.Length).Value,
            quantities.Of(zone.Interval).Value * 3600,
            quantities.Of(zone.Circuit).Value * 3600,
            zone.VehiclesPerPass is { } vehicles ? quantities.Of(vehicles).Count : 0);
        Spacing = Tick.FromHours(quantities.Of(zone.Spacing).Value).Seconds;
        Assembly = Tick.FromHours(quantities.Of(zone.Assembly).Value).Seconds;
    }

    /// <summary>The line.</summary>
    public RequirementLine Line { get; }

    /// <summary>Whether it is dropped.</summary>
    public bool IsDrop => Line.Mode == Mode.Drop;

    /// <summary>Whether a wing can fly it.</summary>
    public bool[] CanFly { get; }

    /// <summary>Tonnes that an aircraft of a wing may carry.</summary>
    public double[] Allowed { get; }

    /// <summary>Kilometres flown with the load.</summary>
    public double[] Kilometres { get; }

    /// <summary>Seconds of the loaded leg.</summary>
    public long[] Flight { get; }

    /// <summary>Seconds that a crew has to reckon with.</summary>
    public long[] Task { get; }

    /// <summary>Seconds that the crew called for it may be on duty.</summary>
    public long[] Limit { get; }

    /// <summary>From when states on the way let pass.</summary>
    public long[] Opens { get; }

    /// <summary>From when they no longer do.</summary>
    public long[] Closes { get; }

    /// <summary>Whether it may go by land.</summary>
    public bool LandIsOpen { get; }

    /// <summary>From when states on the way by land let pass.</summary>
    public long LandOpens { get; }

    /// <summary>Seconds of the march, or of a train on its way.</summary>
    public long LandTakes { get; }

    /// <summary>Trains that it takes.</summary>
    public int Trains { get; }

    /// <summary>What a load is like in the aircraft that carry most of it.</summary>
    public CommonLoad Common { get; } = CommonLoad.None;

    /// <summary>How it is dropped.</summary>
    public DropPattern Drop { get; }

    /// <summary>Seconds between two aircraft over the zone.</summary>
    public long Spacing { get; }

    /// <summary>Seconds from the last jumper until all have assembled.</summary>
    public long Assembly { get; }
}
