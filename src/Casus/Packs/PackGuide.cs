// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Packs;

/// <summary>Writes the guide to every kind of document with every field, from the same descriptions that the reader and the schemas use.</summary>
public static class PackGuide
{
    /// <summary>The guide in Markdown.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder("# Fields of a pack\n\nGenerated from the records of the model. What each document is for: [pack-format.md](pack-format.md).\n");
        var told = new HashSet<Type>();
        foreach (var section in PackSection.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## `{section.Key}`\n\n{section.Description} {(section.Single ? "One record." : "A list of records.")}\n");
            Tell(section.Record, text, told);
        }
        return text.ToString();
    }

    private static void Tell(Type record, StringBuilder text, HashSet<Type> told)
    {
        if (!told.Add(record))
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n### {record.Name}\n\n{record.GetCustomAttribute<SummaryAttribute>()?.Description}\n\n| field | kind | needed | meaning |\n| --- | --- | --- | --- |\n");
        var plan = Documents.Binding.Binder.PlanOf(record);
        foreach (var field in plan)
            text.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {Kind(field.Property.PropertyType)} | {(field.Required ? "yes" : string.Empty)} | {field.Field.Description}{Range(field.Field)} |\n");
        foreach (var inner in plan.Select(field => Inner(field.Property.PropertyType)).Where(type => typeof(Entry).IsAssignableFrom(type)))
            Tell(inner, text, told);
    }

    private static string Range(FieldAttribute field) =>
        double.IsFinite(field.Minimum) ? string.Create(CultureInfo.InvariantCulture, $" From {field.Minimum} to {field.Maximum}.") : string.Empty;

    private static string Kind(Type type)
    {
        var inner = Inner(type);
        var name = inner switch
        {
            _ when inner.IsEnum => string.Join(", ", Words.All(inner).Select(each => $"`{each.Word}`")),
            _ when inner.IsGenericType && inner.GetGenericTypeDefinition() == typeof(Quantity<>) => $"quantity ({inner.GetGenericArguments()[0].Name})",
            _ when typeof(Entry).IsAssignableFrom(inner) => $"[{inner.Name}](#{inner.Name.ToLowerInvariant()})",
            _ when inner == typeof(ClaimValue) => "value",
            _ when inner == typeof(Law.Condition) => "condition",
            _ when inner == typeof(NodaTime.LocalDate) => "day",
            _ when inner == typeof(NodaTime.OffsetDateTime) => "time",
            _ when inner == typeof(bool) => "true or false",
            _ when inner == typeof(int) || inner == typeof(double) => "number",
            _ => "text",
        };
        if (!type.IsGenericType)
            return name;
        var shape = type.GetGenericTypeDefinition();
        if (shape == typeof(Stated<>))
            return $"`none` or {name}";
        return shape == typeof(ImmutableArray<>) ? $"list of {name}" : shape == typeof(ImmutableSortedDictionary<,>) ? $"mapping to {name}" : name;
    }

    private static Type Inner(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() == typeof(Quantity<>))
            return type;
        var last = type.GetGenericArguments()[^1];
        return Nullable.GetUnderlyingType(last) ?? last;
    }
}
