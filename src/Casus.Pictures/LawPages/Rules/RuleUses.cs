// SPDX-License-Identifier: Apache-2.0
using Casus.Law;

namespace Casus.Pictures.LawPages;

/// <summary>Something that uses a fact, a term, a definition or a provision.</summary>
/// <param name="Kind">What kind of thing it is, in a word or two.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Where it stands.</param>
public sealed record RuleUse(string Kind, string Title, string Address);

/// <summary>What directly uses each fact, term, definition, version and provision of a law.</summary>
public sealed class RuleUses
{
    private readonly ILookup<string, RuleUse> asked;
    private readonly ILookup<string, RuleUse> named;

    /// <summary>Looks through every rule.</summary>
    public RuleUses(PackLaw law)
    {
        var conditions = Conditions(law).ToArray();
        var acts = from basis in law.Book.Bases
                   from formality in basis.Formalities
                   where formality.Fact is not null
                   select (Key: Key("fact", formality.Fact!), Use: new RuleUse("formality", basis.Title, law.AddressOfBasis(basis)));
        asked = (from each in conditions from leaf in each.When.Leaves() from key in Keys(leaf) select (Key: key, each.Use)).Concat(acts).Distinct().ToLookup(each => each.Key, each => each.Use, StringComparer.Ordinal);
        named = Provisions(law).Where(each => each.Provision is not null).Distinct().ToLookup(each => each.Provision!, each => each.Use, StringComparer.Ordinal);
    }

    /// <summary>What asks a fact.</summary>
    public IEnumerable<RuleUse> OfFact(string fact) => asked[Key("fact", fact)];

    /// <summary>What turns on a contested term.</summary>
    public IEnumerable<RuleUse> OfTerm(string term) => asked[Key("term", term)];

    /// <summary>What uses a definition.</summary>
    public IEnumerable<RuleUse> OfDefinition(string definition) => asked[Key("definition", definition)];

    /// <summary>What names a provision, the bases that rest on it apart.</summary>
    public IEnumerable<RuleUse> OfProvision(string provision) => named[provision];

    private static string Key(string kind, string id) => $"{kind} {id}";

    private static IEnumerable<string> Keys(Condition leaf) => leaf switch
    {
        FactCondition fact => [Key("fact", fact.Fact)],
        CompareCondition compare => [Key("fact", compare.Fact)],
        TermCondition term => [Key("term", term.Term)],
        DefinedCondition defined => [Key("definition", defined.Definition)],
        _ => [],
    };

    private static IEnumerable<(RuleUse Use, Condition When)> Conditions(PackLaw law)
    {
        foreach (var basis in law.Book.Bases)
        {
            yield return (new RuleUse("basis", basis.Title, law.AddressOfBasis(basis)), basis.When);
            foreach (var exception in basis.Exceptions)
                yield return (new RuleUse("exception", basis.Title, law.AddressOfBasis(basis)), exception.When);
        }
        foreach (var definition in law.Book.Definitions.Values)
            yield return (new RuleUse("definition", definition.Says, PageAddress.OfDefinition(definition.Id)), definition.When);
        foreach (var term in law.Book.Terms.Values)
        {
            foreach (var reading in term.Readings)
                yield return (new RuleUse("reading", reading.Says, PageAddress.OfReading(reading.Id)), reading.When);
        }
        foreach (var gate in law.Book.Gates)
        {
            if (gate.When is { } when)
                yield return (new RuleUse("national authorisation", $"{law.Pack.NameOf(gate.Member)}, {gate.Id}", PageAddress.OfGate(gate.Id)), when);
        }
    }

    private static IEnumerable<(string? Provision, RuleUse Use)> Provisions(PackLaw law)
    {
        foreach (var basis in law.Book.Bases)
        {
            foreach (var formality in basis.Formalities)
                yield return (formality.Provision, new RuleUse("formality", basis.Title, law.AddressOfBasis(basis)));
            foreach (var exception in basis.Exceptions)
                yield return (exception.Provision, new RuleUse("exception", basis.Title, law.AddressOfBasis(basis)));
        }
        foreach (var definition in law.Book.Definitions.Values)
            yield return (definition.Provision, new RuleUse("definition", definition.Says, PageAddress.OfDefinition(definition.Id)));
        foreach (var term in law.Book.Terms.Values)
            yield return (term.Provision, new RuleUse("contested term", term.Asks, PageAddress.OfTerm(term.Id)));
        foreach (var gate in law.Book.Gates)
            yield return (gate.Provision, new RuleUse("national authorisation", $"{law.Pack.NameOf(gate.Member)}, {gate.Id}", PageAddress.OfGate(gate.Id)));
    }
}
