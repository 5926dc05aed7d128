// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>One choice of a side in every contest that a basis turns on, with the verdict on that choice.</summary>
/// <param name="Sides">The side taken in each contest.</param>
/// <param name="Value">The verdict.</param>
public sealed record Supposition(ImmutableArray<(Contest Contest, ContestSide Side)> Sides, Kleene Value)
{
    /// <summary>The choice in words.</summary>
    public string Says => Sides.IsEmpty ? "on every reading" : string.Join("; ", Sides.Select(each => each.Side.Says));
}
