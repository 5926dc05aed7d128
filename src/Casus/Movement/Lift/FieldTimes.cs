// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// When an airfield lets aircraft land and take off: from its opening to its closing, in its hours of the day, and between spells of weather. Who stands there is
/// served at any hour.
/// </summary>
internal sealed class FieldTimes
{
    /// <summary>Never.</summary>
    public const long Never = long.MaxValue;

    private const long Day = 24 * 3600;

    /// <summary>Turns of the search for a moment that satisfies hours and weather together, after which there is none. A setting of the tool.</summary>
    private const int MostTurns = 4_000;

    /// <summary>When it first opens, in seconds from the request; 0 for an airfield that is open from the start.</summary>
    public long OpenFrom { get; init; }

    /// <summary>From when it stays closed.</summary>
    public long ClosedFrom { get; init; } = Never;

    /// <summary>Seconds from midnight to its opening, for a tick 0 at midnight.</summary>
    public long Opens { get; init; }

    /// <summary>Seconds for which it then stays open; a whole day for an airfield that works around the clock.</summary>
    public long Lasts { get; init; } = Day;

    /// <summary>Share of the time for which weather closes it.</summary>
    public double WeatherShare { get; init; }

    /// <summary>Seconds for which one spell lasts.</summary>
    public long SpellLasts { get; init; }

    /// <summary>What its weather is drawn for.</summary>
    public Identity Weather { get; init; }

    /// <summary>The first moment, not before a given one, at which an aircraft may land: open, not closed for good, in its hours and between spells of weather.</summary>
    /// <param name="from">Seconds from the request.</param>
    /// <param name="always">Whether opening, closing and hours are taken away.</param>
    /// <param name="draws">The draws of the replication; null for no weather.</param>
    /// <returns>Seconds from the request, or <see cref="Never"/>.</returns>
    public long NextLanding(long from, bool always, KeyedDraws? draws)
    {
        var at = NextTakeOff(always || from == Never ? from : Math.Max(from, OpenFrom), always, draws);
        return always || at < ClosedFrom ? at : Never;
    }

    /// <summary>The first moment, not before a given one, at which an aircraft may take off: in its hours and between spells of weather. Opening and closing are about who arrives.</summary>
    public long NextTakeOff(long from, bool always, KeyedDraws? draws)
    {
        if (from == Never || (!always && Lasts <= 0))
            return Never;
        var at = from;
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var next = AfterSpell(always ? at : InHours(at), draws);
            if (next == at)
                return at;
            if (next == Never)
                return Never;
            at = next;
        }
        return Never;
    }

    private long InHours(long at)
    {
        if (Lasts >= Day)
            return at;
        var since = Modulo(at - Opens, Day);
        return since < Lasts ? at : at + Day - since;
    }

    /// <summary>
    /// Time is cut into blocks of one spell and the fair weather that belongs to it, so that the share is kept; each block draws where in it the spell lies. A draw is
    /// keyed by airfield and block.
    /// </summary>
    private long AfterSpell(long at, KeyedDraws? draws)
    {
        if (draws is not { } keyed || WeatherShare <= 0 || SpellLasts <= 0)
            return at;
        if (WeatherShare >= 1)
            return Never;
        var block = Math.Max(SpellLasts + 1, (long)Math.Round(SpellLasts / WeatherShare, MidpointRounding.AwayFromZero));
        var number = (at - Modulo(at, block)) / block;
        var start = (number * block) + (long)((block - SpellLasts) * keyed.Uniform(Weather, unchecked((uint)number)));
        return at >= start && at < start + SpellLasts ? start + SpellLasts : at;
    }

    private static long Modulo(long value, long by) => ((value % by) + by) % by;
}
