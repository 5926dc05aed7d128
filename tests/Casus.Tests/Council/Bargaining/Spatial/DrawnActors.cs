// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Simulation;

namespace Casus.Tests.Council.Bargaining.Spatial;

/// <summary>Actors drawn by a seed, positions to a hundredth as people write them.</summary>
internal static class DrawnActors
{
    public static ImmutableArray<SpatialActor> Of(int actors, int dimensions, ulong seed) => [.. Enumerable.Range(0, actors).Select(i => One(i, dimensions, new KeyedDraws(seed, 0)))];

    private static SpatialActor One(int i, int dimensions, KeyedDraws draws)
    {
        var name = $"Actor {i}";
        return new SpatialActor(
            name,
            10 + (190 * draws.Uniform("capability", name)),
            [.. Enumerable.Range(0, dimensions).Select(k => Math.Round(100 * draws.Uniform("position", name, (uint)k), 2))],
            [.. Enumerable.Range(0, dimensions).Select(k => (20 + (79 * draws.Uniform("salience", name, (uint)k))) / dimensions)]);
    }
}
