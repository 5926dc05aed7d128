// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>Reads conditions from documents. Everything wrong is reported; a condition with a fault is left out as a whole.</summary>
internal static class ConditionReader
{
    private static readonly string[] Forms = ["all", "any", "atLeast", "not", "fact", "compare", "term", "defined", "inForce", "member", "day"];

    private static readonly (string Key, Comparison Comparison)[] Comparisons =
        [("is", Comparison.Is), ("atLeast", Comparison.AtLeast), ("atMost", Comparison.AtMost), ("moreThan", Comparison.MoreThan), ("lessThan", Comparison.LessThan)];

    /// <summary>Reads a condition, or reports what is wrong and returns null. How deep conditions stand in each other is bounded by the depth of documents.</summary>
    public static Condition? Read(DocumentNode node, Binder binder)
    {
        if (node is not MappingNode { Entries: [var (key, value), .. var more] } map)
        {
            binder.Wrong(node, "a condition such as 'fact: attack.armed'");
            return null;
        }

        // The counted form may be written with its list first.
        if (key.Text == "of" && more is [var (count, number)] && count.Text == "atLeast")
            (key, value, more) = (count, number, [new MappingEntry(key, value)]);
        return key.Text switch
        {
            "all" => Alone(key, more, binder) && Several(value, binder) is { } parts ? new AtLeastCondition(map.At, parts.Length, parts) : null,
            "any" => Alone(key, more, binder) && Several(value, binder) is { } parts ? new AtLeastCondition(map.At, 1, parts) : null,
            "atLeast" => Counted(map, value, more, binder),
            "not" => Alone(key, more, binder) && Read(value, binder) is { } inner ? new NotCondition(map.At, inner) : null,
            "fact" => Alone(key, more, binder) && Named("fact", value, binder) is { } fact ? new FactCondition(map.At, fact) : null,
            "compare" => Compared(map, value, more, binder),
            "term" => Alone(key, more, binder) && Named("term", value, binder) is { } term ? new TermCondition(map.At, term) : null,
            "defined" => Alone(key, more, binder) && Named("definition", value, binder, acyclic: true) is { } definition ? new DefinedCondition(map.At, definition) : null,
            "inForce" => InForce(map, value, more, binder),
            "member" => Member(map, value, more, binder),
            "day" => Alone(key, more, binder) ? Day(map, value, binder) : null,
            _ => Unknown(key, binder),
        };
    }

    /// <summary>The JSON Schema of a condition.</summary>
    public static JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["maxProperties"] = 2,
        ["properties"] = new JsonObject
        {
            ["all"] = Form("array", "All of these conditions hold."),
            ["any"] = Form("array", "At least one of these conditions holds."),
            ["atLeast"] = new JsonObject { ["description"] = "At least so many of the conditions under 'of' hold; after 'compare', the value is this or more." },
            ["of"] = Form("array", "The conditions counted by 'atLeast'."),
            ["not"] = Form("object", "This condition does not hold."),
            ["fact"] = Form("string", "This fact holds."),
            ["compare"] = Form("string", "The value of this fact, compared by is, atLeast, atMost, moreThan or lessThan with a value or a quantity."),
            ["is"] = Form("string", "The value is this."),
            ["atMost"] = Form("string", "The value is this or less."),
            ["moreThan"] = Form("string", "The value is more than this."),
            ["lessThan"] = Form("string", "The value is less than this."),
            ["term"] = Form("string", "This contested term is met, on the reading taken."),
            ["defined"] = Form("string", "This definition is met."),
            ["inForce"] = Form("string", "This version of an instrument is in force for the host, or for the state under 'for'."),
            ["for"] = Form("string", "The state for which the version must be in force."),
            ["member"] = Form("string", "This state, or 'host', is a member on the day."),
            ["participates"] = Form("boolean", "Whether the member must take part fully as well."),
            ["day"] = Form("object", "The day whose law is applied lies in the period 'from' and 'until'."),
        },
        ["additionalProperties"] = false,
    };

    private static JsonObject Form(string type, string description) => new() { ["type"] = type, ["description"] = description };

    private static bool Alone(ScalarNode key, ImmutableArray<MappingEntry> more, Binder binder)
    {
        if (more.Length == 0)
            return true;
        binder.Diagnostics.Error(more[0].Key.At, "bad-condition", $"'{key.Text}' stands alone, and here follows '{more[0].Key.Text}'.", "Put several conditions under 'all' or 'any'.");
        return false;
    }

    private static ImmutableArray<Condition>? Several(DocumentNode node, Binder binder)
    {
        if (node is not SequenceNode { Items.Length: > 0 } list)
        {
            binder.Wrong(node, "a list of conditions");
            return null;
        }
        var parts = list.Items.Select(item => Read(item, binder)).ToArray();
        return parts.Any(part => part is null) ? null : [.. parts.OfType<Condition>()];
    }

    private static AtLeastCondition? Counted(MappingNode map, DocumentNode value, ImmutableArray<MappingEntry> more, Binder binder)
    {
        if (more is not [var (of, list)] || of.Text != "of")
        {
            binder.Diagnostics.Error(map.At, "bad-condition", "'atLeast' needs 'of' with the conditions to be counted, and nothing else.", "Write 'atLeast: 2' and under it 'of:' with a list.");
            return null;
        }
        var (least, parts) = (binder.Read<int>(value), Several(list, binder));
        if (parts is null || value is not ScalarNode { Text: var text } || !int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _))
            return null;
        if (least >= 1 && least <= parts.Value.Length)
            return new AtLeastCondition(map.At, least, parts.Value);
        binder.Diagnostics.Error(value.At, "bad-condition", $"At least {least} of {parts.Value.Length} conditions cannot be asked.", $"Write a number from 1 to {parts.Value.Length}.");
        return null;
    }

    private static CompareCondition? Compared(MappingNode map, DocumentNode value, ImmutableArray<MappingEntry> more, Binder binder)
    {
        var fact = Named("fact", value, binder);
        if (more is not [var (relation, other)] || !Comparisons.Any(each => each.Key == relation.Text))
        {
            binder.Diagnostics.Error(map.At, "bad-condition", "'compare' needs one comparison beside it.", "Add is, atLeast, atMost, moreThan or lessThan with a value or the name of a quantity.");
            return null;
        }
        if (binder.Text(other) is not { } text || fact is null)
            return null;
        var comparison = Comparisons.First(each => each.Key == relation.Text).Comparison;
        if (!char.IsLetter(text[0]))
            return ClaimValue.Read(other, binder) is { } literal ? new CompareCondition(map.At, fact, comparison, literal, null) : null;
        binder.Refer(QuantityName.AnyKind, text, other.At);
        return new CompareCondition(map.At, fact, comparison, null, text);
    }

    private static InForceCondition? InForce(MappingNode map, DocumentNode value, ImmutableArray<MappingEntry> more, Binder binder)
    {
        var version = Named("version", value, binder);
        if (more.Length == 0)
            return version is null ? null : new InForceCondition(map.At, version);
        if (more is not [var (key, state)] || key.Text != "for")
        {
            binder.Diagnostics.Error(more[0].Key.At, "bad-condition", $"Beside 'inForce' can stand 'for', not '{more[0].Key.Text}'.", "Put several conditions under 'all' or 'any'.");
            return null;
        }
        return Named("member", state, binder) is { } code && version is not null ? new InForceCondition(map.At, version, code) : null;
    }

    private static MemberCondition? Member(MappingNode map, DocumentNode value, ImmutableArray<MappingEntry> more, Binder binder)
    {
        var state = value is ScalarNode { Text: "host" } ? "host" : Named("member", value, binder);
        var participates = more is [var (key, flag)] && key.Text == "participates" && binder.Read<bool>(flag);
        if (more.Length > 0 && (more.Length > 1 || more[0].Key.Text != "participates"))
        {
            binder.Diagnostics.Error(more[0].Key.At, "bad-condition", $"Beside 'member' can stand 'participates', not '{more[0].Key.Text}'.", "Put several conditions under 'all' or 'any'.");
            return null;
        }
        return state is null ? null : new MemberCondition(map.At, state == "host" ? null : state, participates);
    }

    private static DayCondition? Day(MappingNode map, DocumentNode value, Binder binder)
    {
        if (value is not MappingNode { Entries: { Length: 1 or 2 } entries } || entries.Any(entry => entry.Key.Text is not ("from" or "until")))
        {
            binder.Wrong(value, "a period with 'from', 'until' or both");
            return null;
        }
        LocalDate? End(string name) => entries.Where(entry => entry.Key.Text == name).Select(entry => (LocalDate?)binder.Read<LocalDate>(entry.Value)).FirstOrDefault();
        var (from, until) = (End("from"), End("until"));
        if (until > from || from is null || until is null)
            return new DayCondition(map.At, from, until);
        binder.Diagnostics.Error(value.At, "contradiction", "This period ends before it begins, and so holds no day.", "Mend 'from' or 'until'.");
        return null;
    }

    private static string? Named(string kind, DocumentNode node, Binder binder, bool acyclic = false)
    {
        if (binder.Text(node) is not { } id)
            return null;
        binder.Refer(kind, id, node.At, acyclic);
        return id;
    }

    private static Condition? Unknown(ScalarNode key, Binder binder)
    {
        binder.Diagnostics.Error(key.At, "bad-condition", $"'{key.Text}' is not a form of condition.", NearMiss.Remedy(key.Text, Forms, "form"));
        return null;
    }
}
