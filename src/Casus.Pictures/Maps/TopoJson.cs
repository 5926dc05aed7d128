// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.World;

namespace Casus.Pictures.Maps;

/// <summary>The outlines of a topology as maps draw them.</summary>
public static class TopoJson
{
    /// <summary>Reads the countries of a topology.</summary>
    /// <param name="json">The topology, with an object <c>countries</c>.</param>
    public static ImmutableArray<CountryOutline> Countries(Stream json) =>
        [.. OutlineTopology.Read(json).Select(each => new CountryOutline(each.State, each.Name, each.Rings))];
}
