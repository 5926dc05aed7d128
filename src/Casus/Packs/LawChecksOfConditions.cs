// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Packs;

/// <summary>Checks the conditions of the law: what readings are stated over, how large conditions are with definitions written out, and that comparisons compare like with like.</summary>
internal static class LawChecksOfConditions
{
    /// <summary>Questions in a condition with every definition written out. A setting of the tool.</summary>
    private const long MostQuestions = 2_000;

    /// <summary>Definitions within definitions that are followed. A setting of the tool.</summary>
    private const int MostLevels = 40;

    /// <summary>Runs the checks.</summary>
    public static void Run(Pack pack, Dictionary<string, (Dimension Dimension, Position At)> compared, Diagnostics diagnostics)
    {
        foreach (var leaf in All(pack.Law).SelectMany(condition => condition.Leaves()))
            CheckKind(pack, leaf, compared, diagnostics);
        foreach (var formality in pack.Law.Bases.SelectMany(basis => basis.Formalities).Where(each => each.Fact is not null && pack.Law.Facts[each.Fact].Kind == FactKind.Value))
            diagnostics.Error(formality.WrittenAt, "wrong-kind-of-fact", $"The formality asks whether '{formality.Fact}' holds, and that fact is asked for a value.", "Name a fact that is answered by yes or no.");
        var definitions = Weighed(pack.Law);
        foreach (var reading in pack.Law.Terms.Values.SelectMany(term => term.Readings))
            CheckReading(reading, definitions, diagnostics);
        CheckSizes(pack.Law, definitions, diagnostics);
    }

    /// <summary>Every condition written in a law.</summary>
    public static IEnumerable<Condition> All(LawBook law) =>
        law.Bases.SelectMany(basis => basis.Exceptions.Select(exception => exception.When).Prepend(basis.When))
            .Concat(law.Definitions.Values.Select(definition => definition.When))
            .Concat(law.Terms.Values.SelectMany(term => term.Readings).Select(reading => reading.When))
            .Concat(law.Gates.Select(gate => gate.When).OfType<Condition>());

    /// <summary>What each fact that comparisons ask is compared with, and where it first is.</summary>
    public static Dictionary<string, (Dimension Dimension, Position At)> Compared(Pack pack)
    {
        var found = new Dictionary<string, (Dimension, Position)>(StringComparer.Ordinal);
        foreach (var compare in All(pack.Law).SelectMany(condition => condition.Leaves()).OfType<CompareCondition>())
        {
            if (DimensionOf(pack, compare) is { } dimension)
                found.TryAdd(compare.Fact, (dimension, compare.At));
        }
        return found;
    }

    /// <summary>What a comparison compares with measures; null when nothing in the pack says so.</summary>
    private static Dimension? DimensionOf(Pack pack, CompareCondition compare)
    {
        if (compare.With is { } literal)
            return literal.Dimension;
        if (pack.Evidence.On(compare.Quantity!) is [var first, ..])
            return first.Value.Dimension;
        return pack.Evidence.Assumptions.TryGetValue(compare.Quantity!, out var assumption) ? assumption.Value?.Dimension : null;
    }

    private static void CheckKind(Pack pack, Condition leaf, Dictionary<string, (Dimension Dimension, Position At)> compared, Diagnostics diagnostics)
    {
        switch (leaf)
        {
            case FactCondition fact when pack.Law.Facts[fact.Fact].Kind == FactKind.Value:
                diagnostics.Error(fact.At, "wrong-kind-of-fact", $"The condition asks whether '{fact.Fact}' holds, and that fact is asked for a value.", "Write 'compare' with is, atLeast, atMost, moreThan or lessThan.");
                break;
            case CompareCondition compare when pack.Law.Facts[compare.Fact].Kind == FactKind.Question:
                diagnostics.Error(compare.At, "wrong-kind-of-fact", $"The condition compares '{compare.Fact}', which is a question of yes or no.", "Ask it with 'fact', or make it one of 'kind: value'.");
                break;
            case CompareCondition compare when DimensionOf(pack, compare) == Dimension.Word:
                diagnostics.Error(compare.At, "bad-unit", $"The condition compares '{compare.Fact}' with a word, and words have no order.", "Compare it with a number and its unit, or a day.");
                break;
            case CompareCondition compare when DimensionOf(pack, compare) is { } own && compared[compare.Fact] is var first && own != first.Dimension:
                diagnostics.Error(compare.At, "bad-unit", $"'{compare.Fact}' is compared here with {Words.Of(own)}, and at {first.At} with {Words.Of(first.Dimension)}.", "Compare it with values of one measure.");
                break;
        }
    }

    private static void CheckReading(Reading reading, Dictionary<string, Weight> definitions, Diagnostics diagnostics)
    {
        foreach (var leaf in reading.When.Leaves())
        {
            if (leaf is TermCondition direct)
                diagnostics.Error(direct.At, "reading-of-reading", $"The reading '{reading.Id}' is stated over the contested term '{direct.Term}'.", "State it over facts, so that each reading can be seen for itself.");
            else if (leaf is DefinedCondition { Definition: var id } defined && definitions[id].Term is { } term)
                diagnostics.Error(defined.At, "reading-of-reading", $"The reading '{reading.Id}' is stated over the definition '{id}', which turns on the contested term '{term}'.", "State it over facts, so that each reading can be seen for itself.");
        }
    }

    private static void CheckSizes(LawBook law, Dictionary<string, Weight> definitions, Diagnostics diagnostics)
    {
        foreach (var definition in law.Definitions.Values.Where(each => definitions[each.Id].Levels == MostLevels + 1))
            diagnostics.Error(definition.WrittenAt, "too-deep", $"The definition '{definition.Id}' rests on others more than {MostLevels} deep.", "Define it in fewer steps.");
        var terms = law.Terms.Values.ToDictionary(term => term.Id, term => term.Readings.Sum(reading => WeightOf(reading.When, definitions).Questions), StringComparer.Ordinal);
        foreach (var condition in All(law))
        {
            var leaves = condition.Leaves().ToArray();
            var questions = WeightOf(condition, definitions).Questions + leaves.OfType<TermCondition>().Sum(leaf => terms[leaf.Term]);
            // Only where it begins: what rests on a definition that is too large is too large as well.
            if (questions > MostQuestions && !leaves.OfType<DefinedCondition>().Any(leaf => definitions[leaf.Definition].Questions > MostQuestions))
                diagnostics.Error(condition.At, "too-large-condition", $"With its definitions written out this condition asks more than {MostQuestions} questions.", "Make it simpler; no rule of law is so long.");
        }
    }

    private static Weight WeightOf(Condition condition, Dictionary<string, Weight> definitions)
    {
        var (questions, levels, term) = (0L, 0, (string?)null);
        foreach (var leaf in condition.Leaves())
        {
            if (leaf is DefinedCondition { Definition: var id })
            {
                var inner = definitions[id];
                (questions, levels, term) = (questions + inner.Questions, Math.Max(levels, inner.Levels), term ?? inner.Term);
            }
            else
            {
                (questions, term) = (questions + 1, term ?? (leaf as TermCondition)?.Term);
            }
        }
        return new Weight(Math.Min(questions, MostQuestions + 1), levels + 1, term);
    }

    /// <summary>Every definition with what it amounts to. Circles were refused when the pack was read, so an order exists in which each comes after those that it rests on.</summary>
    private static Dictionary<string, Weight> Weighed(LawBook law)
    {
        var weights = new Dictionary<string, Weight>(StringComparer.Ordinal);
        var pending = new Stack<string>(law.Definitions.Keys);
        while (pending.TryPeek(out var id))
        {
            var needed = weights.ContainsKey(id)
                ? []
                : law.Definitions[id].When.Leaves().OfType<DefinedCondition>().Select(leaf => leaf.Definition).Where(each => !weights.ContainsKey(each)).Distinct(StringComparer.Ordinal).ToArray();
            foreach (var each in needed)
                pending.Push(each);
            if (needed.Length > 0)
                continue;
            weights.TryAdd(id, WeightOf(law.Definitions[id].When, weights));
            pending.Pop();
        }
        return weights;
    }

    /// <summary>What a definition amounts to with those that it rests on written out.</summary>
    /// <param name="Questions">Questions that it asks.</param>
    /// <param name="Levels">How deep definitions stand in each other.</param>
    /// <param name="Term">A contested term that it turns on, or null.</param>
    private readonly record struct Weight(long Questions, int Levels, string? Term);
}
