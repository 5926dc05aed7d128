// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>
/// What may go into the hold of one aircraft type, and in which order it is tried: first what the fewest types of the run can carry, then what leaves room for the fewest
/// rows, then the longest.
/// </summary>
/// <remarks>
/// The gap for lashing lies between two things that stand one behind the other. It is counted by adding it to each length and once to the floor, which is the same:
/// n things and n - 1 gaps fit into L if and only if n things each longer by a gap fit into L and a gap.
/// </remarks>
internal sealed class HoldFit
{
    /// <summary>Makes the order for a hold.</summary>
    /// <param name="carrier">The aircraft type.</param>
    /// <param name="cargo">All types of things, by number.</param>
    /// <param name="fits">Which of them fit.</param>
    /// <param name="carriedBy">How many aircraft types can carry each.</param>
    /// <param name="gap">Metres between two things one behind the other.</param>
    /// <param name="dropped">Whether things and people leave by parachute: then no ramp, no upper seats.</param>
    internal HoldFit(Carrier carrier, ImmutableArray<Cargo> cargo, ReadOnlySpan<bool> fits, int[] carriedBy, double gap, bool dropped)
    {
        var hold = carrier.Hold;
        IsDrop = dropped;
        Width = hold.Width;
        Floor = hold.Length + gap;
        Ramp = hold.Ramp > 0 && !dropped ? hold.Ramp + gap : 0;
        RampLoad = hold.RampLoad;
        Seats = dropped ? carrier.Drop?.Jumpers ?? 0 : carrier.Seats;
        Upper = dropped ? 0 : Math.Min(carrier.UpperSeats, carrier.Seats);
        Most = Math.Min(LoadSearch.MostThings, dropped ? carrier.Drop?.Platforms ?? 0 : LoadSearch.MostThings);
        Planned = carrier.Load.Planned;
        Order = OrderOf(cargo, fits, carriedBy, hold.Width);
        Length = new double[cargo.Length];
        Wide = new double[cargo.Length];
        RealWidth = new double[cargo.Length];
        Mass = new double[cargo.Length];
        Lane = new double[cargo.Length];
        SingleRow = true;
        var narrowest = double.PositiveInfinity;
        foreach (var i in Order)
            narrowest = Math.Min(narrowest, cargo[i].Width);
        foreach (var i in Order)
        {
            Length[i] = cargo[i].Length + gap;
            // Nothing stands beside it: it may as well take the whole width.
            Wide[i] = cargo[i].Width + narrowest > hold.Width + Skyline.Slack ? hold.Width : cargo[i].Width;
            SingleRow &= Wide[i] >= hold.Width;
            RealWidth[i] = cargo[i].Width;
            Mass[i] = cargo[i].Mass;
            Lane[i] = Length[i] / Floor / Rows(hold.Width, cargo[i].Width);
        }
    }

    /// <summary>Numbers of the things that fit, in the order in which they are tried.</summary>
    internal int[] Order { get; }

    /// <summary>Length of each thing and its gap, by number.</summary>
    internal double[] Length { get; }

    /// <summary>Width of each, or the whole width where nothing can stand beside it.</summary>
    internal double[] Wide { get; }

    /// <summary>Width of each.</summary>
    internal double[] RealWidth { get; }

    /// <summary>Tonnes of each.</summary>
    internal double[] Mass { get; }

    /// <summary>Share of the floor that is no longer free for people: its length, over as many rows as such things can stand in.</summary>
    internal double[] Lane { get; }

    /// <summary>Whether it is the hold of a drop.</summary>
    internal bool IsDrop { get; }

    /// <summary>Whether nothing can stand beside anything.</summary>
    internal bool SingleRow { get; }

    /// <summary>Whether the order in which things are put makes no difference to what room is left.</summary>
    internal bool AnyOrder => SingleRow && Ramp <= 0;

    /// <summary>Length of the floor and a gap.</summary>
    internal double Floor { get; }

    /// <summary>Length of the ramp and a gap; 0 where there is none.</summary>
    internal double Ramp { get; }

    /// <summary>Tonnes on the ramp.</summary>
    internal double RampLoad { get; }

    /// <summary>Width of the hold.</summary>
    internal double Width { get; }

    /// <summary>People with nothing else aboard.</summary>
    internal double Seats { get; }

    /// <summary>Of these, those whose seats vehicles do not take.</summary>
    internal double Upper { get; }

    /// <summary>Most things in one load.</summary>
    internal int Most { get; }

    /// <summary>The planning load in tonnes.</summary>
    internal double Planned { get; }

    /// <summary>Whether a thing may stand on the ramp.</summary>
    internal bool Ramps(int thing) => Ramp > 0 && Length[thing] <= Ramp + Skyline.Slack && Mass[thing] <= RampLoad + Skyline.Slack;

    /// <summary>Seats left beside vehicles.</summary>
    /// <param name="lanes">Share of the floor that they take.</param>
    internal double SeatsBeside(double lanes) => Upper + ((Seats - Upper) * Math.Max(0, 1 - lanes));

    /// <summary>Rows in which things of a width can stand.</summary>
    internal static int Rows(double hold, double width) => Math.Max(1, (int)Math.Min(1e6, (hold + Skyline.Slack) / width));

    private static int[] OrderOf(ImmutableArray<Cargo> cargo, ReadOnlySpan<bool> fits, int[] carriedBy, double width)
    {
        var count = 0;
        foreach (var fit in fits)
            count += fit ? 1 : 0;
        var order = new int[count];
        count = 0;
        for (var i = 0; i < cargo.Length; i++)
        {
            if (fits[i])
                order[count++] = i;
        }
        Array.Sort(order, (a, b) =>
        {
            var by = carriedBy[a].CompareTo(carriedBy[b]);
            by = by != 0 ? by : Rows(width, cargo[a].Width).CompareTo(Rows(width, cargo[b].Width));
            by = by != 0 ? by : cargo[b].Length.CompareTo(cargo[a].Length);
            return by != 0 ? by : a.CompareTo(b);
        });
        return order;
    }
}
