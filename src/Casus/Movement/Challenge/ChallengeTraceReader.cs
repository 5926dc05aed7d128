// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Casus.Documents;

namespace Casus.Movement;

/// <summary>Reads the orders of an episode of the published airlift benchmark, with what their file says came of them.</summary>
public static class ChallengeTraceReader
{
    // Bounds of the tool: a plane of a thousand may get an order at each step of an episode.
    private const int MostBytes = 512 << 20;
    private const int MostOrders = ChallengeInstance.LastStep * 1_000;
    private const int MostItems = 100_000;
    private const int MostPriority = 1_000_000;

    /// <summary>Reads a file of orders.</summary>
    /// <param name="path">Path of the file, JSON, plain or with the ending <c>.gz</c> packed.</param>
    /// <exception cref="DocumentException">Something is wrong with it; everything found is named with its place.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ChallengeTrace Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path));
    }

    /// <summary>Reads orders from a stream.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="file">Name of the file for messages.</param>
    /// <exception cref="DocumentException">Something is wrong with it; everything found is named with its place.</exception>
    public static ChallengeTrace Read(Stream stream, string file) => ChallengeFile.Read(stream, file, MostBytes, Trace);

    private static ChallengeTrace Trace(ChallengeFields fields, JsonElement root)
    {
        var orders = ImmutableArray.CreateBuilder<ChallengeOrder>();
        foreach (var row in fields.Rows(root, "actions", MostOrders))
        {
            orders.Add(new ChallengeOrder(
                row.Whole("step", 1, ChallengeInstance.LastStep),
                row.Text("plane"),
                row.WholeOrNone("priority", -MostPriority, MostPriority),
                [.. row.Wholes("load", int.MinValue, int.MaxValue, MostItems)],
                [.. row.Wholes("unload", int.MinValue, int.MaxValue, MostItems)],
                row.WholeOrNone("dest", 0, int.MaxValue) ?? 0));
        }
        return new ChallengeTrace(
            root.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null,
            orders.ToImmutable(),
            fields.NumberOrNone(root, "published_score"),
            fields.NumberOrNone(root, "score"),
            Whole(fields, root, "missed"),
            Whole(fields, root, "steps"),
            fields.NumberOrNone(root, "scaled_cost"),
            fields.NumberOrNone(root, "scaled_lateness"),
            Delivered(fields, root),
            Costs(fields, root));
    }

    private static ImmutableSortedDictionary<int, int?> Delivered(ChallengeFields fields, JsonElement root)
    {
        var delivered = ImmutableSortedDictionary.CreateBuilder<int, int?>();
        foreach (var (key, value) in Entries(fields, root, "delivered"))
        {
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var item))
                fields.Fault($"delivered.{key}", "wrong-key", "is not the id of an item", "Write a whole number.");
            else if (value.ValueKind == JsonValueKind.Null)
                delivered[item] = null;
            else if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var step))
                delivered[item] = step;
            else
                fields.Fault($"delivered.{key}", "wrong-value", "is no step", "Write a whole number, or null for never.");
        }
        return delivered.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, double> Costs(ChallengeFields fields, JsonElement root)
    {
        var costs = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (var (key, value) in Entries(fields, root, "flight_cost"))
        {
            if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var cost))
                costs[key] = cost;
            else
                fields.Fault($"flight_cost.{key}", "wrong-value", "is no number", "Write a number.");
        }
        return costs.ToImmutable();
    }

    private static IEnumerable<(string Key, JsonElement Value)> Entries(ChallengeFields fields, JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var entries) || entries.ValueKind == JsonValueKind.Null)
            yield break;
        if (entries.ValueKind != JsonValueKind.Object)
        {
            fields.Fault(name, "wrong-kind", "is not an object", "Write an object, or leave it out.");
            yield break;
        }
        foreach (var entry in entries.EnumerateObject())
        {
            if (fields.IsHopeless)
                yield break;
            yield return (entry.Name, entry.Value);
        }
    }

    private static int? Whole(ChallengeFields fields, JsonElement root, string name) => fields.NumberOrNone(root, name) is { } number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : null;
}
