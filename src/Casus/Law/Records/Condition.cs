// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>
/// A condition of law over facts, contested terms and the law in force. Written as a mapping with one key: <c>all</c>, <c>any</c>, <c>atLeast</c> with
/// <c>of</c>, <c>not</c>, <c>fact</c>, <c>term</c> or <c>inForce</c>.
/// </summary>
public abstract record Condition(Position At) : IDocumentValue<Condition>
{
    /// <summary>The facts, terms and instruments that the condition asks for, in the order written.</summary>
    public IEnumerable<Condition> Leaves() => this switch
    {
        AtLeastCondition several => several.Parts.SelectMany(part => part.Leaves()),
        NotCondition not => not.Inner.Leaves(),
        _ => [this],
    };

    private static readonly string[] Forms = ["all", "any", "atLeast", "not", "fact", "term", "inForce"];

    /// <inheritdoc/>
    public static Condition? Read(DocumentNode node, Binder binder)
    {
        if (node is not MappingNode { Entries: [var (key, value), .. var more] } map)
        {
            binder.Wrong(node, "a condition with one key, such as 'fact: attack.armed'");
            return null;
        }
        if (key.Text == "atLeast" && more is [var (of, list)] && of.Text == "of")
            return binder.Read<int>(value) is > 0 and var least && Parts(list, binder) is { } counted ? new AtLeastCondition(map.At, least, counted) : null;
        if (more.Length > 0)
        {
            binder.Diagnostics.Error(more[0].Key.At, "bad-condition", "A condition has one key.", "Put several conditions under 'all' or 'any'.");
            return null;
        }
        return key.Text switch
        {
            "all" => Parts(value, binder) is { } parts ? new AtLeastCondition(map.At, parts.Length, parts) : null,
            "any" => Parts(value, binder) is { } parts ? new AtLeastCondition(map.At, 1, parts) : null,
            "not" => Read(value, binder) is { } inner ? new NotCondition(map.At, inner) : null,
            "fact" => Named("fact", value, binder) is { } fact ? new FactCondition(map.At, fact) : null,
            "term" => Named("term", value, binder) is { } term ? new TermCondition(map.At, term) : null,
            "inForce" => Named("version", value, binder) is { } version ? new InForceCondition(map.At, version) : null,
            _ => Unknown(key, binder),
        };
    }

    /// <inheritdoc/>
    public static JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["maxProperties"] = 2,
        ["properties"] = new JsonObject
        {
            ["all"] = Form("array", "All of these conditions hold."),
            ["any"] = Form("array", "At least one of these conditions holds."),
            ["atLeast"] = Form("integer", "At least so many of the conditions under 'of' hold."),
            ["of"] = Form("array", "The conditions counted by 'atLeast'."),
            ["not"] = Form("object", "This condition does not hold."),
            ["fact"] = Form("string", "This fact holds."),
            ["term"] = Form("string", "This contested term is met, on the reading taken."),
            ["inForce"] = Form("string", "This version of an instrument is in force."),
        },
        ["additionalProperties"] = false,
    };

    private static JsonObject Form(string type, string description) => new() { ["type"] = type, ["description"] = description };

    private static ImmutableArray<Condition>? Parts(DocumentNode node, Binder binder)
    {
        if (node is not SequenceNode { Items.Length: > 0 } list)
        {
            binder.Wrong(node, "a list of conditions");
            return null;
        }
        var parts = list.Items.Select(item => Read(item, binder)).ToArray();
        return parts.Any(part => part is null) ? null : [.. parts.OfType<Condition>()];
    }

    private static string? Named(string kind, DocumentNode node, Binder binder)
    {
        if (binder.Text(node) is not { } id)
            return null;
        binder.Refer(kind, id, node.At);
        return id;
    }

    private static Condition? Unknown(ScalarNode key, Binder binder)
    {
        binder.Diagnostics.Error(key.At, "bad-condition", $"'{key.Text}' is not a form of condition.", NearMiss.Remedy(key.Text, Forms, "form"));
        return null;
    }
}

/// <summary>At least so many of several conditions; all of them when the count is their number, any of them when it is 1.</summary>
public sealed record AtLeastCondition(Position At, int Least, ImmutableArray<Condition> Parts) : Condition(At);

/// <summary>A condition does not hold.</summary>
public sealed record NotCondition(Position At, Condition Inner) : Condition(At);

/// <summary>A fact holds.</summary>
public sealed record FactCondition(Position At, string Fact) : Condition(At);

/// <summary>A contested term is met, on the reading taken.</summary>
public sealed record TermCondition(Position At, string Term) : Condition(At);

/// <summary>A version of an instrument is in force.</summary>
public sealed record InForceCondition(Position At, string Version) : Condition(At);
