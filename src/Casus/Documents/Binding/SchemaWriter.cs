// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using NodaTime;

namespace Casus.Documents.Binding;

/// <summary>
/// Writes the JSON Schema of a kind of document from the records themselves, in draft-07, the newest that the common YAML language server
/// understands.
/// </summary>
public sealed class SchemaWriter
{
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    private SchemaWriter()
    {
    }

    /// <summary>The schema of a document whose only key is <paramref name="section"/>.</summary>
    /// <param name="section">The key.</param>
    /// <param name="type">Type of the value under it.</param>
    /// <param name="description">What the document holds.</param>
    public static JsonObject Document(string section, Type type, string description)
    {
        var writer = new SchemaWriter();
        var content = writer.Of(type);
        content["description"] = description;
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = $"Casus {section}",
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = new JsonObject { [section] = content },
            ["required"] = new JsonArray(section),
            ["additionalProperties"] = false,
        };
        if (writer.definitions.Count > 0)
            schema["definitions"] = new JsonObject(writer.definitions.Select(each => KeyValuePair.Create<string, JsonNode?>(each.Key, each.Value)));
        return schema;
    }

    private JsonObject Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return new JsonObject { ["type"] = "string" };
        if (type == typeof(bool))
            return new JsonObject { ["type"] = "boolean" };
        if (type == typeof(int))
            return new JsonObject { ["type"] = "integer" };
        if (type == typeof(double))
            return new JsonObject { ["type"] = "number" };
        if (type == typeof(LocalDate))
            return new JsonObject { ["type"] = "string", ["format"] = "date" };
        if (type == typeof(OffsetDateTime))
            return new JsonObject { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?[+-]\d{2}:\d{2}$" };
        if (type.IsEnum)
            return new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. Words.All(type).Select(each => (JsonNode)each.Word)]) };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return new JsonObject { ["type"] = "array", ["items"] = Of(type.GetGenericArguments()[0]) };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableSortedDictionary<,>))
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(type.GetGenericArguments()[1]) };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Stated<>))
            return new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(StatedWord.None) }, Of(type.GetGenericArguments()[0])) };
        if (type.GetMethod("Schema", BindingFlags.Public | BindingFlags.Static, []) is { } own)
            return (JsonObject)own.Invoke(null, null)!;
        return Record(type);
    }

    private JsonObject Record(Type type)
    {
        if (!definitions.ContainsKey(type.Name))
        {
            definitions[type.Name] = [];
            definitions[type.Name] = Fields(type);
        }
        return new JsonObject { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = $"#/definitions/{type.Name}" }) };
    }

    private JsonObject Fields(Type type)
    {
        var properties = new JsonObject();
        foreach (var field in Binder.PlanOf(type))
        {
            var schema = Of(field.Property.PropertyType);
            schema["description"] = field.Field.Description;
            if (double.IsFinite(field.Field.Minimum))
                schema["minimum"] = field.Field.Minimum;
            if (double.IsFinite(field.Field.Maximum))
                schema["maximum"] = field.Field.Maximum;
            properties[field.Name] = schema;
        }
        return new JsonObject
        {
            ["description"] = type.GetCustomAttribute<SummaryAttribute>()?.Description,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. Binder.PlanOf(type).Where(field => field.Required).Select(field => (JsonNode)field.Name)]),
            ["additionalProperties"] = false,
        };
    }
}
