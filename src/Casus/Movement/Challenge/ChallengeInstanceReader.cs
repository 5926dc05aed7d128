// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Casus.Documents;

namespace Casus.Movement;

/// <summary>Reads an instance of the published airlift benchmark.</summary>
public static class ChallengeInstanceReader
{
    // Bounds of the tool: some ten times the largest published instance, and small enough that tables over pairs of airports fit into memory.
    private const int MostBytes = 64 << 20;
    private const int MostAirports = 400;
    private const int MostTypes = 8;
    private const int MostRoutes = 200_000;
    private const int MostPlanes = 1_000;
    private const int MostItems = 2_000;
    private const int MostTime = 1_000_000;
    private const double MostDistance = 1e9;

    /// <summary>Reads an instance.</summary>
    /// <param name="path">Path of the file, JSON, plain or with the ending <c>.gz</c> packed.</param>
    /// <returns>The instance.</returns>
    /// <exception cref="DocumentException">Something is wrong with it; everything found is named with its place.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ChallengeInstance Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path));
    }

    /// <summary>Reads an instance from a stream.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="file">Name of the file for messages.</param>
    /// <exception cref="DocumentException">Something is wrong with it; everything found is named with its place.</exception>
    public static ChallengeInstance Read(Stream stream, string file) => ChallengeFile.Read(stream, file, MostBytes, (fields, root) => Instance(fields, root, file));

    private static ChallengeInstance Instance(ChallengeFields fields, JsonElement root, string file)
    {
        var airports = Airports(fields, root);
        var types = Types(fields, root);
        var knownAirports = airports.Select(each => each.Id).ToHashSet();
        var knownTypes = types.Select(each => each.Id).ToHashSet();
        return new ChallengeInstance(
            root.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString()! : file,
            airports,
            types,
            Routes(fields, root, knownAirports, knownTypes),
            Planes(fields, root, knownAirports, knownTypes),
            Items(fields, root, knownAirports),
            Published(fields, root, "baseline_score"),
            Published(fields, root, "random_score"));
    }

    private static ImmutableArray<ChallengeAirport> Airports(ChallengeFields fields, JsonElement root)
    {
        var airports = ImmutableArray.CreateBuilder<ChallengeAirport>();
        var seen = new HashSet<int>();
        foreach (var row in fields.Rows(root, "airports", MostAirports))
        {
            var airport = new ChallengeAirport(
                row.Whole("id", 1, int.MaxValue),
                row.Number("x", -MostDistance, MostDistance),
                row.Number("y", -MostDistance, MostDistance),
                row.Whole("capacity", 0, MostTime),
                row.Whole("processing", 0, MostTime));
            Once(row, seen.Add(airport.Id));
            airports.Add(airport);
        }
        return airports.ToImmutable();
    }

    private static ImmutableArray<ChallengePlaneType> Types(ChallengeFields fields, JsonElement root)
    {
        var types = ImmutableArray.CreateBuilder<ChallengePlaneType>();
        var seen = new HashSet<int>();
        foreach (var row in fields.Rows(root, "planeTypes", MostTypes))
        {
            var type = new ChallengePlaneType(row.Whole("id", 0, int.MaxValue), row.Whole("maxWeight", 0, MostTime));
            Once(row, seen.Add(type.Id));
            types.Add(type);
        }
        return types.ToImmutable();
    }

    private static ImmutableArray<ChallengeRoute> Routes(ChallengeFields fields, JsonElement root, HashSet<int> airports, HashSet<int> types)
    {
        var routes = ImmutableArray.CreateBuilder<ChallengeRoute>();
        var seen = new HashSet<(int, int, int)>();
        foreach (var row in fields.Rows(root, "routes", MostRoutes))
        {
            var route = new ChallengeRoute(
                Known(row, "type", types, "type of plane"),
                Known(row, "from", airports, "airport"),
                Known(row, "to", airports, "airport"),
                row.Whole("time", 0, MostTime),
                row.Number("cost", 0, MostDistance));
            if (route.From == route.To)
                row.Fault("to", "wrong-value", "is the airport from which the route begins", "Name another airport.");
            else if (!seen.Add((route.Type, route.From, route.To)))
                row.Fault("to", "duplicate", "makes a second route of the same type between the same airports", "Keep one of them.");
            routes.Add(route);
        }
        return routes.ToImmutable();
    }

    private static ImmutableArray<ChallengePlane> Planes(ChallengeFields fields, JsonElement root, HashSet<int> airports, HashSet<int> types)
    {
        var planes = ImmutableArray.CreateBuilder<ChallengePlane>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in fields.Rows(root, "planes", MostPlanes))
        {
            var plane = new ChallengePlane(row.Text("id"), Known(row, "type", types, "type of plane"), Known(row, "at", airports, "airport"));
            Once(row, seen.Add(plane.Id));
            planes.Add(plane);
        }
        return planes.ToImmutable();
    }

    private static ImmutableArray<ChallengeItem> Items(ChallengeFields fields, JsonElement root, HashSet<int> airports)
    {
        var items = ImmutableArray.CreateBuilder<ChallengeItem>();
        var seen = new HashSet<int>();
        foreach (var row in fields.Rows(root, "cargo", MostItems))
        {
            var item = new ChallengeItem(
                row.Whole("id", 0, int.MaxValue),
                Known(row, "from", airports, "airport"),
                Known(row, "to", airports, "airport"),
                row.Whole("w", 0, MostTime),
                row.Whole("avail", 0, MostTime),
                row.Whole("soft", 0, MostTime),
                row.Whole("hard", 0, MostTime));
            Once(row, seen.Add(item.Id));
            if (item.Hard < item.Soft)
                row.Fault("hard", "wrong-value", "is before the soft deadline", "Write a step that is not before it.");
            items.Add(item);
        }
        return items.ToImmutable();
    }

    private static void Once(ChallengeRow row, bool isNew)
    {
        if (!isNew)
            row.Fault("id", "duplicate", "is the id of an earlier row too", "Give each row an id of its own.");
    }

    private static int Known(ChallengeRow row, string name, HashSet<int> known, string kind)
    {
        var id = row.Whole(name, 0, int.MaxValue);
        if (!known.Contains(id))
            row.Fault(name, "unknown-id", string.Create(CultureInfo.InvariantCulture, $"names {id}, and there is no such {kind}"), $"Name a {kind} of this file.");
        return id;
    }

    private static double? Published(ChallengeFields fields, JsonElement root, string name) =>
        root.TryGetProperty("published", out var published) && published.ValueKind == JsonValueKind.Object ? fields.NumberOrNone(published, name, $"published.{name}") : null;
}
