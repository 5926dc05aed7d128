// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using NodaTime;

namespace Casus.Law;

/// <summary>The law of an organisation and of its members as a pack holds it. Immutable.</summary>
public sealed class LawBook
{
    private readonly Lazy<FormulaBook> formulas;

    /// <summary>Makes the book.</summary>
    public LawBook(
        ImmutableArray<Member> members,
        ImmutableArray<Chair> chairs,
        ImmutableArray<Instrument> instruments,
        ImmutableArray<FactDefinition> facts,
        ImmutableArray<Term> terms,
        ImmutableArray<Definition> definitions,
        ImmutableArray<Basis> bases,
        ImmutableArray<Gate> gates,
        ImmutableArray<Clearance> clearances)
    {
        (Members, Chairs, Instruments, Bases, Gates, Clearances) = (members, chairs, instruments, bases, gates, clearances);
        Definitions = definitions.ToImmutableSortedDictionary(definition => definition.Id, definition => definition, StringComparer.Ordinal);
        formulas = new Lazy<FormulaBook>(() => new FormulaBook(this));
        Facts = facts.ToImmutableSortedDictionary(fact => fact.Id, fact => fact, StringComparer.Ordinal);
        Terms = terms.ToImmutableSortedDictionary(term => term.Id, term => term, StringComparer.Ordinal);
        Versions = (from instrument in instruments from version in instrument.Versions select (instrument, version))
            .ToImmutableSortedDictionary(each => each.version.Id, each => (each.instrument, each.version), StringComparer.Ordinal);
        Provisions = (from each in Versions.Values from provision in each.Version.Provisions select (each.Version, provision))
            .ToImmutableSortedDictionary(each => each.provision.Id, each => (each.Version, each.provision), StringComparer.Ordinal);
    }

    /// <summary>Every basis as a formula. Made when first asked for, since only a law without faults can be.</summary>
    internal FormulaBook Formulas => formulas.Value;

    /// <summary>States that are or were members.</summary>
    public ImmutableArray<Member> Members { get; }

    /// <summary>Who chaired the council, by date.</summary>
    public ImmutableArray<Chair> Chairs { get; }

    /// <summary>Instruments.</summary>
    public ImmutableArray<Instrument> Instruments { get; }

    /// <summary>Versions of instruments by id.</summary>
    public ImmutableSortedDictionary<string, (Instrument Instrument, InstrumentVersion Version)> Versions { get; }

    /// <summary>Provisions by id.</summary>
    public ImmutableSortedDictionary<string, (InstrumentVersion Version, Provision Provision)> Provisions { get; }

    /// <summary>Questions of fact by id.</summary>
    public ImmutableSortedDictionary<string, FactDefinition> Facts { get; }

    /// <summary>Contested terms by id.</summary>
    public ImmutableSortedDictionary<string, Term> Terms { get; }

    /// <summary>Definitions by id.</summary>
    public ImmutableSortedDictionary<string, Definition> Definitions { get; }

    /// <summary>Bases, in the order of the pack.</summary>
    public ImmutableArray<Basis> Bases { get; }

    /// <summary>National authorisations.</summary>
    public ImmutableArray<Gate> Gates { get; }

    /// <summary>Leave of third states.</summary>
    public ImmutableArray<Clearance> Clearances { get; }

    /// <summary>What a version is called in a sentence.</summary>
    public string NameOf(InstrumentVersion version) => version.Called ?? $"{Versions[version.Id].Instrument.Title} ({version.Id})";

    /// <summary>The instrument that a provision stands in.</summary>
    public Instrument InstrumentOf(Provision provision) => Versions[Provisions[provision.Id].Version.Id].Instrument;

    /// <summary>The members on a day, in the order of the pack.</summary>
    public ImmutableArray<Member> MembersOn(LocalDate day) => [.. Members.Where(member => member.Membership.Any(period => period.Holds(day)))];

    /// <summary>A state that is or was a member, or null.</summary>
    public Member? MemberOf(string state) => Members.FirstOrDefault(member => member.Country == state);

    /// <summary>How a member took part on a day.</summary>
    public static ParticipationState ParticipationOn(Member member, LocalDate day) =>
        member.Participation.FirstOrDefault(period => period.Holds(day))?.State ?? ParticipationState.Full;

    /// <summary>The member in the chair on a day, or null when the pack does not say.</summary>
    public Chair? ChairOn(LocalDate day) => Chairs.FirstOrDefault(chair => chair.Holds(day));
}
