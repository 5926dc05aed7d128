// SPDX-License-Identifier: Apache-2.0
using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Casus.Movement;

/// <summary>Writes a plan in the format of the benchmark's traces, so that any checker of that format can replay it.</summary>
public static class ChallengeTraceWriter
{
    /// <summary>A plan as JSON in UTF-8, one line for each order. <c>max_loaded</c> is each plane's weight limit, as in the published traces.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="orders">The orders.</param>
    /// <param name="result">What the checker says of them.</param>
    public static ReadOnlyMemory<byte> Write(ChallengeInstance instance, ImmutableArray<ChallengeOrder> orders, ChallengeResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("name", instance.Name);
            json.WriteNumber("score", result.Score);
            json.WriteNumber("missed", result.Missed);
            json.WriteNumber("steps", result.Steps);
            json.WriteNumber("scaled_cost", result.ScaledCost);
            json.WriteNumber("scaled_lateness", result.ScaledLateness);
            json.WriteStartObject("delivered");
            for (var i = 0; i < instance.Items.Length; i++)
            {
                var id = instance.Items[i].Id.ToString(CultureInfo.InvariantCulture);
                if (result.Delivered[i] is { } step)
                    json.WriteNumber(id, step);
                else
                    json.WriteNull(id);
            }
            json.WriteEndObject();
            json.WriteStartObject("flight_cost");
            for (var i = 0; i < instance.Planes.Length; i++)
                json.WriteNumber(instance.Planes[i].Id, result.FlightCost[i]);
            json.WriteEndObject();
            var limits = instance.PlaneTypes.ToDictionary(each => each.Id, each => each.MaxWeight);
            json.WriteStartObject("max_loaded");
            foreach (var plane in instance.Planes)
                json.WriteNumber(plane.Id, limits[plane.Type]);
            json.WriteEndObject();
            json.WriteStartArray("actions");
            foreach (var order in orders)
                Write(json, buffer, order);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, ChallengeOrder order)
    {
        json.Flush();
        buffer.Write("\n"u8);
        json.WriteStartObject();
        json.WriteNumber("step", order.Step);
        json.WriteString("plane", order.Plane);
        if (order.Priority is { } priority)
            json.WriteNumber("priority", priority);
        else
            json.WriteNull("priority");
        Write(json, "load", order.Load);
        Write(json, "unload", order.Unload);
        json.WriteNumber("dest", order.Destination);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<int> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteNumberValue(item);
        json.WriteEndArray();
    }
}
