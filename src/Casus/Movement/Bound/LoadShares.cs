// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>The proven measures of loads by aircraft type: shares of a load that things take at least, which over any load that the type can carry add up to at most one.</summary>
internal sealed class LoadShares
{
    private readonly ImmutableArray<Cargo> cargo;

    /// <summary>Makes the shares of a model.</summary>
    public LoadShares(ImmutableArray<Cargo> cargo) => this.cargo = cargo;

    /// <summary>Whether one such thing can go aboard at all.</summary>
    public bool Fits(Carrier carrier, int number, bool drop) =>
        !drop && cargo[number].Width <= carrier.Hold.Width && cargo[number].Height <= carrier.Hold.Height && cargo[number].Length <= carrier.Hold.Length;

    /// <summary>The measures of a type.</summary>
    public ImmutableArray<LoadMeasure> Of(Carrier carrier, bool drop) =>
    [
        new LoadMeasure(
            LoadMeasureKind.Together,
            [.. cargo.Select(each => drop ? 0 : each.Length / (carrier.Hold.Length * Math.Clamp((int)((carrier.Hold.Width / each.Width) + 1e-9), 1, 8)))],
            1 / (drop && carrier.Drop is { } dropped ? Math.Max(carrier.Seats, dropped.Jumpers) : carrier.Seats),
            0),
    ];
}
