// SPDX-License-Identifier: Apache-2.0
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using NodaTime;
using NodaTime.Text;

namespace Casus.Documents.Binding;

/// <summary>
/// Makes records from document nodes. It reports unknown keys, missing fields, wrong types and numbers out of range, goes on after each, and
/// enters every id and reference in a table to be checked at the end.
/// </summary>
public sealed class Binder
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<FieldPlan>> Plans = new();
    private static readonly ConcurrentDictionary<Type, Func<DocumentNode, Binder, object?>> Readers = new();
    private string? inside;

    /// <summary>Makes a binder that reports to the given places.</summary>
    public Binder(Diagnostics diagnostics, IdTable ids) => (Diagnostics, Ids) = (diagnostics, ids);

    /// <summary>Takes what is wrong.</summary>
    public Diagnostics Diagnostics { get; }

    /// <summary>Takes ids and references.</summary>
    public IdTable Ids { get; }

    /// <summary>Reads one value.</summary>
    /// <returns>The value, or the type's default when it could not be read; the reason is then in <see cref="Diagnostics"/>.</returns>
    public T? Read<T>(DocumentNode node) => Read(typeof(T), node) is T value ? value : default;

    /// <summary>Enters a reference that stands in a notation of its own.</summary>
    /// <param name="kind">Kind of thing referred to.</param>
    /// <param name="id">Its id.</param>
    /// <param name="at">Where the reference stands.</param>
    /// <param name="acyclic">Whether following references of this kind must come to an end.</param>
    public void Refer(string kind, string id, Position at, bool acyclic = false) => Ids.Refer(new IdReference(kind, id, at, inside, acyclic));

    /// <summary>The text of a single value, or null with an error when the node is something else or empty.</summary>
    public string? Text(DocumentNode node)
    {
        if (node is ScalarNode { IsEmpty: false } scalar)
            return scalar.Text;
        Wrong(node, "a single value");
        return null;
    }

    /// <summary>Reports a node of the wrong kind.</summary>
    public void Wrong(DocumentNode node, string wanted) =>
        Diagnostics.Error(node.At, "wrong-type", $"Here stands {node.Kind} where {wanted} belongs.", $"Write {wanted}.");

    internal static IReadOnlyList<FieldPlan> PlanOf(Type record) => Plans.GetOrAdd(record, FieldPlan.Of);

    internal object? Read(Type type, DocumentNode node)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var reported = Diagnostics.Count;
        var value = Readers.GetOrAdd(type, ReaderOf)(node, this);
        if (value is null && Diagnostics.Count == reported)
            Diagnostics.Error(node.At, "bad-value", "This value cannot be used.", "Compare it with the guide to the format of packs.");
        return value;
    }

    private static Func<DocumentNode, Binder, object?> ReaderOf(Type type)
    {
        if (type == typeof(string))
            return (node, binder) => binder.Text(node);
        if (type == typeof(bool))
            return (node, binder) => binder.Word(node, [("true", true), ("false", false)]);
        if (type == typeof(int))
            return (node, binder) => binder.Parsed<int>(node, "a whole number", text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null);
        if (type == typeof(double))
            return (node, binder) => binder.Parsed<double>(node, "a number", Number);
        if (type == typeof(LocalDate))
            return (node, binder) => binder.Parsed<LocalDate>(node, "a day such as 2022-01-05", Day);
        if (type == typeof(OffsetDateTime))
            return (node, binder) => binder.Parsed<OffsetDateTime>(node, "a time with its offset such as 2022-01-05T21:30+06:00", Time);
        if (type.IsEnum)
            return (node, binder) => binder.Word(node, Words.All(type));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return ListReader(type.GetGenericArguments()[0]);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableSortedDictionary<,>))
            return MapReader(type.GetGenericArguments()[1]);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Stated<>))
            return type.GetMethod("Read", BindingFlags.Public | BindingFlags.Static, [typeof(DocumentNode), typeof(Binder)])!.CreateDelegate<Func<DocumentNode, Binder, object?>>();
        if (type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IDocumentValue<>)))
            return type.GetMethod("Read", BindingFlags.Public | BindingFlags.Static, [typeof(DocumentNode), typeof(Binder)])!.CreateDelegate<Func<DocumentNode, Binder, object?>>();
        if (typeof(Entry).IsAssignableFrom(type))
            return (node, binder) => binder.Record(type, node);
        throw new NotSupportedException($"A pack cannot hold a {type}.");
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;

    private static OffsetDateTime? Time(string text)
    {
        foreach (var pattern in new[] { "uuuu'-'MM'-'dd'T'HH':'mmo<m>", "uuuu'-'MM'-'dd'T'HH':'mm':'sso<m>" })
        {
            if (OffsetDateTimePattern.CreateWithInvariantCulture(pattern).Parse(text) is { Success: true, Value: var time })
                return time;
        }
        return null;
    }

    private static Func<DocumentNode, Binder, object?> ListReader(Type item)
    {
        var create = typeof(Binder).GetMethod(nameof(ToImmutable), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item);
        return (node, binder) =>
        {
            if (node is not SequenceNode list)
            {
                binder.Wrong(node, "a list");
                return create.Invoke(null, [new ArrayList()]);
            }
            var items = new ArrayList(list.Items.Length);
            foreach (var each in list.Items)
            {
                if (binder.Read(item, each) is { } value)
                    items.Add(value);
            }
            return create.Invoke(null, [items]);
        };
    }

    private static Func<DocumentNode, Binder, object?> MapReader(Type item)
    {
        var create = typeof(Binder).GetMethod(nameof(ToSorted), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item);
        return (node, binder) =>
        {
            var entries = new List<(string, object)>();
            if (node is MappingNode map)
            {
                foreach (var (key, each) in map.Entries)
                {
                    if (binder.Read(item, each) is { } value)
                        entries.Add((key.Text, value));
                }
            }
            else
            {
                binder.Wrong(node, "a mapping");
            }
            return create.Invoke(null, [entries]);
        };
    }

    private static ImmutableArray<T> ToImmutable<T>(ArrayList items) => [.. items.Cast<T>()];

    private static ImmutableSortedDictionary<string, T> ToSorted<T>(List<(string Key, object Value)> entries) =>
        entries.ToImmutableSortedDictionary(entry => entry.Key, entry => (T)entry.Value, StringComparer.Ordinal);

    private T? Parsed<T>(DocumentNode node, string wanted, Func<string, T?> parse)
        where T : struct
    {
        if (node is not ScalarNode { IsEmpty: false } scalar)
        {
            Wrong(node, wanted);
            return null;
        }
        var value = parse(scalar.Text);
        if (value is null)
            Diagnostics.Error(node.At, "wrong-type", $"'{scalar.Text}' is not {wanted}.", $"Write {wanted}.");
        return value;
    }

    private object? Word(DocumentNode node, IReadOnlyList<(string Word, object Value)> words)
    {
        if (Text(node) is not { } text)
            return null;
        foreach (var (word, value) in words)
        {
            if (word == text)
                return value;
        }
        Diagnostics.Error(node.At, "unknown-word", $"'{text}' is not one of the words that belong here.", NearMiss.Remedy(text, words.Select(each => each.Word), "word"));
        return null;
    }

    private Entry? Record(Type type, DocumentNode node)
    {
        if (node is not MappingNode map)
        {
            Wrong(node, "a mapping of fields");
            return null;
        }
        var plan = PlanOf(type);
        var record = (Entry)Activator.CreateInstance(type)!;
        record.WrittenAt = map.At;
        var outer = inside;
        var missing = plan.Where(field => field.Required).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        EnterName(plan, map);
        foreach (var (key, value) in map.Entries)
        {
            var field = plan.FirstOrDefault(each => each.Name == key.Text);
            if (field is null)
                Diagnostics.Error(key.At, "unknown-key", $"There is no field '{key.Text}' here.", NearMiss.Remedy(key.Text, plan.Select(each => each.Name), "field"));
            else if (Fill(record, field, value))
                missing.Remove(field.Name);
        }
        inside = outer;
        foreach (var name in plan.Select(field => field.Name).Where(missing.Contains))
        {
            if (!map.Entries.Any(entry => entry.Key.Text == name && entry.Value is not ScalarNode { IsEmpty: true }))
                Diagnostics.Error(map.At, "missing-field", $"The field '{name}' is missing.", $"Add it: {plan.First(field => field.Name == name).Field.Description}");
        }
        if (missing.Count > 0)
            return null;
        record.Check(Diagnostics);
        return record;
    }

    private void EnterName(IReadOnlyList<FieldPlan> plan, MappingNode map)
    {
        if (plan.FirstOrDefault(field => field.Names is not null) is not { } named)
            return;
        foreach (var (key, value) in map.Entries)
        {
            if (key.Text != named.Name || value is not ScalarNode { IsEmpty: false } id)
                continue;
            if (!IsId(id.Text))
                Diagnostics.Error(id.At, "bad-id", $"'{id.Text}' cannot be an id.", "Use letters, digits, hyphens and dots, at most 100 of them, beginning with a letter or digit.");
            Ids.Name(named.Names!, id.Text, id.At, Diagnostics);
            inside = id.Text;
        }
    }

    private static bool IsId(string text) =>
        text.Length is > 0 and <= 100 && char.IsAsciiLetterOrDigit(text[0]) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.');

    private bool Fill(Entry record, FieldPlan field, DocumentNode node)
    {
        if (node is ScalarNode { IsEmpty: true })
        {
            if (field.Required)
                return false;
            Diagnostics.Error(node.At, "nothing", $"The field '{field.Name}' has no value.", "Give it one, or leave the whole line out.");
            return false;
        }
        var value = Read(field.Property.PropertyType, node);
        if (value is null)
            return false;
        if (value is double or int && !InRange(field, Convert.ToDouble(value, CultureInfo.InvariantCulture), node))
            return false;
        if (field.Refers is { } refers)
            EnterReferences(refers, node);
        field.Property.SetValue(record, value);
        return true;
    }

    private bool InRange(FieldPlan field, double number, DocumentNode node)
    {
        if (number >= field.Field.Minimum && number <= field.Field.Maximum)
            return true;
        Diagnostics.Error(
            node.At,
            "out-of-range",
            string.Create(CultureInfo.InvariantCulture, $"{number} is out of range for '{field.Name}'."),
            string.Create(CultureInfo.InvariantCulture, $"Write a number from {field.Field.Minimum} to {field.Field.Maximum}."));
        return false;
    }

    private void EnterReferences(RefersAttribute refers, DocumentNode node)
    {
        var ids = node is SequenceNode list ? list.Items : [node];
        foreach (var id in ids.OfType<ScalarNode>())
            Ids.Refer(new IdReference(refers.Kind, id.Text, id.At, inside, refers.Acyclic));
    }
}
