// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Law;
using Casus.Packs;

namespace Casus.Pictures.LawPages;

/// <summary>The law of a pack with everything that its pages look up: what rests on what, which tests name it, and where it stands.</summary>
public sealed class PackLaw
{
    private readonly ILookup<string, Basis> basesByProvision;
    private readonly ILookup<string, NumberedTest> testsByBasis;
    private readonly ILookup<string, NumberedTest> testsByGate;
    private readonly Dictionary<string, (Term Term, Reading Reading)> readings;
    private readonly Lazy<RuleUses> uses;
    private readonly Lazy<LifeLines> lifeLines;

    /// <summary>Indexes the law.</summary>
    public PackLaw(Pack pack, LawExamination examination)
    {
        (Pack, Examination) = (pack, examination);
        Quantities = LawExamination.OnBestEvidence(pack.Evidence);
        Tests = [.. examination.Tests.Select((result, i) => new NumberedTest(i + 1, result))];
        basesByProvision = Book.Bases.ToLookup(basis => basis.Provision, StringComparer.Ordinal);
        testsByBasis = (from test in Tests from basis in test.Bases select (basis, test)).ToLookup(each => each.basis, each => each.test, StringComparer.Ordinal);
        testsByGate = Tests.Where(each => each.Test.Course is not null).ToLookup(each => each.Test.Course!.Gate, StringComparer.Ordinal);
        readings = (from term in Book.Terms.Values from reading in term.Readings select (term, reading))
            .GroupBy(each => each.reading.Id, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.First(), StringComparer.Ordinal);
        uses = new Lazy<RuleUses>(() => new RuleUses(this));
        Period = new LawSpan(this);
        lifeLines = new Lazy<LifeLines>(() => new LifeLines(this));
    }

    /// <summary>The pack.</summary>
    public Pack Pack { get; }

    /// <summary>Its law put to the test.</summary>
    public LawExamination Examination { get; }

    /// <summary>Its law.</summary>
    public LawBook Book => Pack.Law;

    /// <summary>The evidence that it rests on.</summary>
    public EvidenceBook Evidence => Pack.Evidence;

    /// <summary>Resolves days and numbers on the best evidence.</summary>
    public Quantities Quantities { get; }

    /// <summary>The tests with their numbers, in the order of the pack.</summary>
    public ImmutableArray<NumberedTest> Tests { get; }

    /// <summary>The stretch of time that pictures show.</summary>
    public LawSpan Period { get; }

    /// <summary>What uses what.</summary>
    public RuleUses Uses => uses.Value;

    /// <summary>When each version bound whom.</summary>
    public LifeLines LifeLines => lifeLines.Value;

    /// <summary>Whether it holds national authorisations or leave of third states.</summary>
    public bool HasNationalLaw => !Book.Gates.IsEmpty || !Book.Clearances.IsEmpty;

    /// <summary>Whether it holds terms, definitions or facts.</summary>
    public bool HasQuestions => Book.Terms.Count + Book.Definitions.Count + Book.Facts.Count > 0;

    /// <summary>Whether it holds tests.</summary>
    public bool HasTests => !Tests.IsEmpty;

    /// <summary>Whether the pack holds any law.</summary>
    public bool IsEmpty => Book.Instruments.IsEmpty && Book.Bases.IsEmpty && !HasNationalLaw && !HasQuestions && !HasTests && Book.Members.IsEmpty;

    /// <summary>What the organisation is called; the title of the pack when it describes none.</summary>
    public string Name => Pack.Organisation?.Name ?? Pack.Manifest.Title;

    /// <summary>The bases that rest on a provision.</summary>
    public IEnumerable<Basis> BasesOn(string provision) => basesByProvision[provision];

    /// <summary>The tests that try a basis.</summary>
    public IEnumerable<NumberedTest> TestsOfBasis(string basis) => testsByBasis[basis];

    /// <summary>The tests that run a gate.</summary>
    public IEnumerable<NumberedTest> TestsOfGate(string gate) => testsByGate[gate];

    /// <summary>The ways through a rule that no passing test takes.</summary>
    public IEnumerable<string> UncoveredOf(string rule) =>
        from branch in Examination.Coverage.Branches.Uncovered
        where branch.StartsWith($"{rule}: ", StringComparison.Ordinal)
        select branch[(rule.Length + 2)..];

    /// <summary>A quantity as the best evidence gives it.</summary>
    public Resolution Resolve(string quantity) => Quantities.Resolve(quantity);

    /// <summary>The reading of an id with its term, or null.</summary>
    public (Term Term, Reading Reading)? ReadingOf(string id) => readings.TryGetValue(id, out var found) ? found : null;

    /// <summary>Names of states, in a row.</summary>
    public string Names(IEnumerable<string> states) => Drawing.Phrase.List([.. states.Select(Pack.NameOf)]);

    /// <summary>Where a version stands.</summary>
    public string AddressOfVersion(string version) => $"{PageAddress.Of(Book.Versions[version].Instrument)}#{PageAddress.Place("version", version)}";

    /// <summary>Where a provision stands.</summary>
    public string AddressOfProvision(string provision) =>
        $"{PageAddress.Of(Book.Versions[Book.Provisions[provision].Version.Id].Instrument)}#{PageAddress.Place("provision", provision)}";

    /// <summary>Where a basis stands.</summary>
    public string AddressOfBasis(Basis basis) =>
        $"{PageAddress.Of(Book.Versions[Book.Provisions[basis.Provision].Version.Id].Instrument)}#{PageAddress.Place("basis", basis.Id)}";

    /// <summary>A provision with the name of its instrument.</summary>
    public string Citation(string provision)
    {
        var (version, found) = Book.Provisions[provision];
        return $"{found.Article}, {Book.NameOf(version)}";
    }
}
