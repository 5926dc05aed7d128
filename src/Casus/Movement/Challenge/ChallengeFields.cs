// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Text.Json;
using Casus.Documents;

namespace Casus.Movement;

/// <summary>Takes fields out of a JSON document of the benchmark and notes every fault with its place, such as <c>cargo[3].soft</c>.</summary>
internal sealed class ChallengeFields(string file, Diagnostics diagnostics)
{
    /// <summary>Faults after which a file is read no further. A setting of the tool: nobody reads more.</summary>
    private const int MostFaults = 200;

    /// <summary>Whether so much is wrong that reading on is of no use.</summary>
    public bool IsHopeless => diagnostics.Count >= MostFaults;

    /// <summary>The rows of a list of objects.</summary>
    /// <param name="parent">The object that has the list.</param>
    /// <param name="name">Name of the list.</param>
    /// <param name="most">Most rows taken.</param>
    public IEnumerable<ChallengeRow> Rows(JsonElement parent, string name, int most)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(name, out var list))
        {
            Fault(name, "missing-key", "is missing", "Add the list.");
            yield break;
        }
        if (list.ValueKind != JsonValueKind.Array)
        {
            Fault(name, "wrong-kind", "is not a list", "Write a list of objects.");
            yield break;
        }
        var length = list.GetArrayLength();
        if (length > most)
        {
            Fault(name, "too-large", string.Create(CultureInfo.InvariantCulture, $"has {length} rows"), string.Create(CultureInfo.InvariantCulture, $"At most {most} are read."));
            yield break;
        }
        var index = 0;
        foreach (var element in list.EnumerateArray())
        {
            if (IsHopeless)
                yield break;
            var row = new ChallengeRow(this, element, name, index++);
            if (element.ValueKind == JsonValueKind.Object)
                yield return row;
            else
                Fault(row.Place, "wrong-kind", "is not an object", "Write an object with named fields.");
        }
    }

    /// <summary>A number, plain or as text, which is how the archive has some; null when it is absent or empty.</summary>
    /// <param name="parent">The object that has the field.</param>
    /// <param name="name">Name of the field.</param>
    /// <param name="place">Where it stands, for messages; its name when left out.</param>
    public double? NumberOrNone(JsonElement parent, string name, string? place = null)
    {
        if (!parent.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        if (text.Length == 0)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return number;
        Fault(place ?? name, "wrong-value", "is no number", "Write a number, as text or plain, or leave it out.");
        return null;
    }

    /// <summary>Notes a fault.</summary>
    public void Fault(string place, string check, string fault, string remedy) =>
        diagnostics.Error(Position.Whole(file), check, $"{place} {fault}.", remedy);
}

/// <summary>One row of a list of the benchmark's JSON, with its place for messages.</summary>
internal readonly struct ChallengeRow(ChallengeFields fields, JsonElement element, string list, int index)
{
    /// <summary>Where the row stands, such as <c>cargo[3]</c>.</summary>
    public string Place => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    /// <summary>Number of the row, from 0.</summary>
    public int Index => index;

    /// <summary>A whole number within bounds; the lower bound, with a fault noted, when there is none.</summary>
    public int Whole(string name, int least, int most)
    {
        if (!element.TryGetProperty(name, out var value))
            return Missing(name, least);
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number == Math.Floor(number) && number >= least && number <= most)
            return (int)number;
        fields.Fault($"{Place}.{name}", "wrong-value", $"is {Shown(value)}", string.Create(CultureInfo.InvariantCulture, $"Write a whole number from {least} to {most}."));
        return least;
    }

    /// <summary>A whole number within bounds, or null when the field is absent or null.</summary>
    public int? WholeOrNone(string name, int least, int most) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? Whole(name, least, most) : null;

    /// <summary>A number within bounds; the lower bound, with a fault noted, when there is none.</summary>
    public double Number(string name, double least, double most)
    {
        if (!element.TryGetProperty(name, out var value))
            return Missing(name, least);
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= least && number <= most)
            return number;
        fields.Fault($"{Place}.{name}", "wrong-value", $"is {Shown(value)}", string.Create(CultureInfo.InvariantCulture, $"Write a number from {least} to {most}."));
        return least;
    }

    /// <summary>A text that is not empty; an empty one, with a fault noted, when there is none.</summary>
    public string Text(string name)
    {
        if (!element.TryGetProperty(name, out var value))
            return Missing(name, string.Empty);
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= 200 } text)
            return text;
        fields.Fault($"{Place}.{name}", "wrong-value", $"is {Shown(value)}", "Write a text of 1 to 200 characters.");
        return string.Empty;
    }

    /// <summary>A list of whole numbers; empty when the field is absent.</summary>
    public IEnumerable<int> Wholes(string name, int least, int most, int length)
    {
        if (!element.TryGetProperty(name, out var list))
            yield break;
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > length)
        {
            fields.Fault($"{Place}.{name}", "wrong-kind", "is not a list of fitting length", string.Create(CultureInfo.InvariantCulture, $"Write a list of at most {length} whole numbers."));
            yield break;
        }
        foreach (var value in list.EnumerateArray())
        {
            if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most)
                yield return number;
            else
                fields.Fault($"{Place}.{name}", "wrong-value", $"has {Shown(value)}", string.Create(CultureInfo.InvariantCulture, $"Write whole numbers from {least} to {most}."));
        }
    }

    /// <summary>Notes a fault of a field of this row.</summary>
    public void Fault(string name, string check, string fault, string remedy) => fields.Fault($"{Place}.{name}", check, fault, remedy);

    private static string Shown(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), " ...");
    }

    private T Missing<T>(string name, T otherwise)
    {
        fields.Fault($"{Place}.{name}", "missing-key", "is missing", "Add the field.");
        return otherwise;
    }
}
