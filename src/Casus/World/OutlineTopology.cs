// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text.Json;

namespace Casus.World;

/// <summary>
/// Reads the states of a TopoJSON 1.0 file (github.com/topojson/topojson-specification): shapes are rings of numbered arcs that neighbours share, and arcs are
/// quantised points, each counted from the one before.
/// </summary>
public static class OutlineTopology
{
    /// <summary>Reads the states of the object <c>countries</c>: the numeric code, null for a territory without one, the name, and the rings.</summary>
    /// <param name="json">The topology.</param>
    public static IReadOnlyList<(string? State, string Name, ImmutableArray<ImmutableArray<Coordinates>> Rings)> Read(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var arcs = Arcs(root);
        var states = new List<(string?, string, ImmutableArray<ImmutableArray<Coordinates>>)>();
        foreach (var shape in root.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray())
        {
            var state = shape.TryGetProperty("id", out var id) ? id.GetString() : null;
            var name = shape.TryGetProperty("properties", out var properties) && properties.TryGetProperty("name", out var named) ? named.GetString() : null;
            var parts = shape.GetProperty("arcs").EnumerateArray();
            var rings = shape.GetProperty("type").GetString() == "MultiPolygon" ? parts.SelectMany(polygon => polygon.EnumerateArray()) : parts;
            states.Add((state, name ?? string.Empty, [.. rings.Select(ring => Ring(ring, arcs))]));
        }
        return states;
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
