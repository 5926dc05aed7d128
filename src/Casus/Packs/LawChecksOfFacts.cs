// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Packs;

/// <summary>Checks that facts are asked and answered in the same way: yes or no, or by a value of one dimension.</summary>
internal static class LawChecksOfFacts
{
    /// <summary>Checks the facts of a case.</summary>
    public static void Run(Pack pack, CaseFile file, Dictionary<string, (Dimension Dimension, Position At)> compared, Diagnostics diagnostics)
    {
        foreach (var fact in file.Given.Facts)
        {
            var kind = pack.Law.Facts[fact.Fact].Kind;
            if (kind == FactKind.Question && fact.Value is not null)
                diagnostics.Error(fact.WrittenAt, "wrong-kind-of-fact", $"'{fact.Fact}' is a question of yes or no, and is given a value.", "Remove 'value', or make the fact one of 'kind: value'.");
            if (kind == FactKind.Value && fact.Value is null && fact.Answer != FactAnswer.Unknown)
                diagnostics.Error(fact.WrittenAt, "wrong-kind-of-fact", $"'{fact.Fact}' is asked for a value, and none is given.", "Add 'value', or answer unknown.");
            if (kind == FactKind.Value && fact.Value is not null && fact.Answer != FactAnswer.Yes)
                diagnostics.Error(fact.WrittenAt, "wrong-kind-of-fact", $"'{fact.Fact}' is given a value and yet answered {Words.Of(fact.Answer)}.", "Write 'answer: yes' beside the value, or remove it.");
            if (kind == FactKind.Value && fact.Value is { } value)
                CheckDimension(fact.Fact, value, compared, fact.WrittenAt, diagnostics);
        }
    }

    /// <summary>Checks that a value given for a fact measures what the conditions of the law compare it with.</summary>
    public static void CheckDimension(string fact, ClaimValue value, Dictionary<string, (Dimension Dimension, Position At)> compared, Position at, Diagnostics diagnostics)
    {
        if (compared.TryGetValue(fact, out var wanted) && wanted.Dimension != value.Dimension)
            diagnostics.Error(at, "bad-unit", $"'{fact}' is given as '{value}', and the law compares it with {Words.Of(wanted.Dimension)}.", "Give it in a unit of the same measure.");
    }
}
