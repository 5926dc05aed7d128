// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.World;

namespace Casus.Pictures.Maps;

/// <summary>The outline of a country.</summary>
/// <param name="Numeric">Its ISO 3166-1 numeric code, three digits; null where the outline has none.</param>
/// <param name="Name">Its name in the outline; readers are shown the name of the pack.</param>
/// <param name="Rings">Closed rings, islands and lakes alike.</param>
public sealed record CountryOutline(string? Numeric, string Name, ImmutableArray<ImmutableArray<Coordinates>> Rings)
{
    private static readonly Lazy<ImmutableArray<CountryOutline>> Atlas = new(Read);

    /// <summary>All countries of the world at 1:110 million, from Natural Earth (public domain) by way of world-atlas.</summary>
    public static ImmutableArray<CountryOutline> World => Atlas.Value;

    private static ImmutableArray<CountryOutline> Read()
    {
        using var json = typeof(CountryOutline).Assembly.GetManifestResourceStream("countries-110m.json")
            ?? throw new InvalidOperationException("The outline of the world is missing from the assembly.");
        return TopoJson.Countries(json);
    }
}
