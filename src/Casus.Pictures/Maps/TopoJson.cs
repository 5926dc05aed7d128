// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text.Json;
using Casus.World;

namespace Casus.Pictures.Maps;

/// <summary>
/// Reads TopoJSON 1.0 (github.com/topojson/topojson-specification): shapes are rings of numbered arcs that neighbours share, and arcs are quantised points,
/// each counted from the one before.
/// </summary>
public static class TopoJson
{
    /// <summary>Reads the countries of a topology.</summary>
    /// <param name="json">The topology, with an object <c>countries</c>.</param>
    public static ImmutableArray<CountryOutline> Countries(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var arcs = Arcs(root);
        return [.. root.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray().Select(each => Country(each, arcs))];
    }

    private static CountryOutline Country(JsonElement geometry, Coordinates[][] arcs)
    {
        var shapes = geometry.GetProperty("arcs").EnumerateArray();
        var rings = geometry.GetProperty("type").GetString() == "MultiPolygon" ? shapes.SelectMany(polygon => polygon.EnumerateArray()) : shapes;
        return new CountryOutline(
            geometry.TryGetProperty("id", out var id) ? id.GetString() : null,
            geometry.GetProperty("properties").GetProperty("name").GetString() ?? string.Empty,
            [.. rings.Select(ring => Ring(ring, arcs))]);
    }

    /// <summary>Strings arcs together. The first point of an arc is the last of the one before; a number below zero, the complement of the index, runs it backwards.</summary>
    private static ImmutableArray<Coordinates> Ring(JsonElement indices, Coordinates[][] arcs)
    {
        var points = ImmutableArray.CreateBuilder<Coordinates>();
        foreach (var index in indices.EnumerateArray().Select(each => each.GetInt32()))
        {
            var arc = index >= 0 ? arcs[index] : [.. arcs[~index].Reverse()];
            points.AddRange(points.Count == 0 ? arc : arc[1..]);
        }
        return points.ToImmutable();
    }

    private static Coordinates[][] Arcs(JsonElement root)
    {
        var transform = root.GetProperty("transform");
        var (scale, shift) = (Pair(transform.GetProperty("scale")), Pair(transform.GetProperty("translate")));
        return [.. root.GetProperty("arcs").EnumerateArray().Select(arc => Points(arc, scale, shift))];
    }

    private static Coordinates[] Points(JsonElement arc, (double X, double Y) scale, (double X, double Y) shift)
    {
        var (x, y) = (0.0, 0.0);
        var points = new List<Coordinates>();
        foreach (var step in arc.EnumerateArray().Select(Pair))
        {
            (x, y) = (x + step.X, y + step.Y);
            points.Add(new Coordinates((y * scale.Y) + shift.Y, (x * scale.X) + shift.X));
        }
        return [.. points];
    }

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());
}
