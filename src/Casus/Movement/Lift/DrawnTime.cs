// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>A time that differs from thing to thing, made ready for drawing: a fixed length on best evidence.</summary>
internal readonly struct DrawnTime
{
    private readonly Casus.Simulation.Range spread;

    /// <summary>Makes a time ready.</summary>
    public DrawnTime(Quantities quantities, Quantity<Hours> quantity)
    {
        spread = quantities.SpreadOf(quantity.Name);
        Planned = Tick.FromHours(quantities.Of(quantity).Value);
    }

    /// <summary>The time that planners reckon with: the one value resolved for the run.</summary>
    public Tick Planned { get; }

    /// <summary>The time drawn for one thing.</summary>
    /// <param name="draws">The draws of the replication; null on best evidence.</param>
    /// <param name="identity">What it is for.</param>
    /// <param name="occurrence">How often it has been drawn for the same thing before.</param>
    public Tick At(KeyedDraws? draws, Identity identity, uint occurrence) =>
        draws is { } keyed && spread.High > spread.Low ? Tick.FromHours(spread.At(keyed.Uniform(identity, occurrence))) : Planned;
}
