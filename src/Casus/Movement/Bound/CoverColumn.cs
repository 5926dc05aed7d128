// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>Loads of a stream, by a wing and a way: a column of a covering problem.</summary>
/// <param name="Stream">Number of the stream.</param>
/// <param name="Wing">The wing.</param>
/// <param name="Option">The way.</param>
/// <param name="Begins">When the first of them can begin to load, in seconds.</param>
internal sealed record CoverColumn(int Stream, BoundWing Wing, BoundOption Option, long Begins)
{
    /// <summary>What must follow loading, in seconds.</summary>
    public long Tail => Option.Flight + Option.Unloading;

    /// <summary>When unloading can begin.</summary>
    public long Head => Option.Arrives(Begins);

    /// <summary>When the first can be unloaded.</summary>
    public long Ends => Head + Option.Unloading;
}

/// <summary>Loads that pass a field: its capacity between the first of them and the time by which all is to be unloaded is a row of a covering problem.</summary>
/// <param name="Field">The field.</param>
/// <param name="Loading">Whether they are loaded there; else unloaded.</param>
/// <param name="Columns">Numbers of their columns.</param>
/// <param name="From">When the first service can begin, in seconds.</param>
/// <param name="Tail">What must follow the last of them, in seconds.</param>
internal sealed record CoverPassage(BoundField Field, bool Loading, int[] Columns, long From, long Tail);
