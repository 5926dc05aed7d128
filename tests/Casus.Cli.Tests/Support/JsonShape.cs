// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;

namespace Casus.Cli.Tests.Support;

/// <summary>The names in a JSON value with the kinds of value under them, such as <c>may.bases[].id string</c>.</summary>
internal static class JsonShape
{
    /// <summary>Objects whose names are data and not part of a contract.</summary>
    private static readonly string[] Tables = ["observed", "values", "set"];

    /// <summary>One line a name, in order of first appearance.</summary>
    public static IReadOnlyList<string> Of(JsonElement root)
    {
        var kinds = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        Collect(root, string.Empty, kinds);
        return [.. kinds.Where(each => each.Key.Length > 0).Select(each => $"{each.Key} {string.Join('|', each.Value)}")];
    }

    private static void Collect(JsonElement value, string path, Dictionary<string, SortedSet<string>> kinds)
    {
        if (!kinds.TryGetValue(path, out var known))
            kinds[path] = known = new SortedSet<string>(StringComparer.Ordinal);
        known.Add(value.ValueKind switch { JsonValueKind.True or JsonValueKind.False => "boolean", var kind => kind.ToString().ToLowerInvariant() });
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Collect(item, $"{path}[]", kinds);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
                Collect(property.Value, $"{path}{(path.Length > 0 ? "." : string.Empty)}{(Tables.Contains(path) || Tables.Any(table => path.EndsWith($".{table}", StringComparison.Ordinal)) ? "*" : property.Name)}", kinds);
        }
    }
}
