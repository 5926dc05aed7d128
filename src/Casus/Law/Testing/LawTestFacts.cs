// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Reads the facts that a test gives as plain texts.</summary>
public static class LawTestFacts
{
    private static readonly (string Word, FactAnswer Answer)[] Words =
        [("yes", FactAnswer.Yes), ("no", FactAnswer.No), ("unknown", FactAnswer.Unknown), ("disputed", FactAnswer.Disputed)];

    /// <summary>Reads what is given on one fact.</summary>
    /// <param name="definition">The fact.</param>
    /// <param name="text">What is given: an answer, or a value where the fact is asked for one.</param>
    /// <param name="fact">The fact as known, or null.</param>
    /// <param name="fault">What is wrong, or an empty text.</param>
    /// <param name="remedy">How to mend it, or an empty text.</param>
    public static bool TryRead(FactDefinition definition, string text, out CaseFact? fact, out string fault, out string remedy)
    {
        (fact, fault, remedy) = (null, string.Empty, string.Empty);
        var answers = Words.Where(each => each.Word == text).ToArray();
        if (definition.Kind == FactKind.Value && answers is not [(_, FactAnswer.Unknown)])
            return TryReadValue(definition, text, out fact, out fault, out remedy);
        if (answers is [var (_, answer)])
            fact = new CaseFact { Fact = definition.Id, Answer = answer };
        else
            (fault, remedy) = ($"'{text}' is no answer to '{definition.Id}'.", NearMiss.Remedy(text, Words.Select(each => each.Word), "answer"));
        return fact is not null;
    }

    /// <summary>The facts of a test: those given, and for every other yes-or-no fact of the law the answer to the rest.</summary>
    public static ImmutableSortedDictionary<string, CaseFact> Of(LawTest test, LawBook book)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, CaseFact>(StringComparer.Ordinal);
        foreach (var definition in book.Facts.Values)
        {
            if (test.Given.TryGetValue(definition.Id, out var text))
            {
                if (TryRead(definition, text, out var fact, out _, out _))
                    facts[definition.Id] = fact!;
            }
            else if (definition.Kind == FactKind.Question)
            {
                facts[definition.Id] = new CaseFact { Fact = definition.Id, Answer = test.Others };
            }
        }
        return facts.ToImmutable();
    }

    private static bool TryReadValue(FactDefinition definition, string text, out CaseFact? fact, out string fault, out string remedy)
    {
        fact = null;
        if (!ClaimValue.TryParse(text, out var value, out fault, out remedy))
            return false;
        if (value!.Dimension == Dimension.Word)
        {
            (fault, remedy) = ($"'{definition.Id}' is asked for a value, and '{text}' is a word.", "Write a number with its unit, a day, or unknown.");
            return false;
        }
        fact = new CaseFact { Fact = definition.Id, Answer = FactAnswer.Yes, Value = value };
        return true;
    }
}
