// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>An actor of the spatial model of politics.</summary>
/// <param name="Name">Its name, unique among the actors; draws are keyed by it.</param>
/// <param name="Capability">Its power to influence others, on any scale that all actors share; from 1e-9 to 1e12.</param>
/// <param name="Positions">The position that it takes in each dimension, from 0 to 100.</param>
/// <param name="Saliences">How much it cares for each dimension, from 0 to 100; together above 0 and at most 100, the rest going to other matters.</param>
public sealed record SpatialActor(string Name, double Capability, ImmutableArray<double> Positions, ImmutableArray<double> Saliences)
{
    /// <summary>Who it is, in words. Default empty.</summary>
    public string Description { get; init; } = string.Empty;
}
