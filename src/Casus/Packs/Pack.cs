// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Evidence;
using Casus.Forces;
using Casus.Law;
using Casus.Movement;
using Casus.Operations;
using Casus.World;

namespace Casus.Packs;

/// <summary>A pack with the packs it uses, read together and cross-checked. Immutable; safe for several threads.</summary>
public sealed class Pack
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<ObservedQuantity>> observed;

    private readonly ImmutableSortedDictionary<string, ImmutableArray<Proceeding>> proceedings;

    internal Pack(PackManifest manifest, PackContents contents, EvidenceBook evidence, string fingerprint)
    {
        Manifest = manifest;
        Evidence = evidence;
        Fingerprint = fingerprint;
        Organisation = contents.Of<Organisation>().FirstOrDefault();
        Countries = Indexed<Country>(contents, country => country.Code);
        Airfields = Indexed<Airfield>(contents, airfield => airfield.Id);
        AircraftTypes = Indexed<AircraftType>(contents, type => type.Id);
        VehicleTypes = Indexed<VehicleType>(contents, type => type.Id);
        CargoClasses = contents.Of<CargoClass>();
        Law = new LawBook(
            contents.Of<Member>(),
            contents.Of<Chair>(),
            contents.Of<Instrument>(),
            contents.Of<FactDefinition>(),
            contents.Of<Term>(),
            contents.Of<Definition>(),
            contents.Of<Basis>(),
            contents.Of<Gate>(),
            contents.Of<Clearance>());
        LawTests = contents.Of<LawTest>();
        Silences = contents.Of<Silence>();
        Bodies = Indexed<VotingBody>(contents, body => body.Id);
        Weightings = Indexed<Weighting>(contents, weighting => weighting.Id);
        Unions = contents.Of<PriorUnions>();
        Procedures = Indexed<CouncilProcedure>(contents, procedure => procedure.Id);
        Rules = contents.Of<VotingRule>();
        Forces = Indexed<Force>(contents, force => force.Id);
        Units = contents.Of<Unit>();
        Garrisons = contents.Of<Garrison>();
        Fleets = Indexed<Fleet>(contents, fleet => fleet.Id);
        StandingOperations = contents.Of<StandingOperation>();
        Exercises = contents.Of<Exercise>();
        var files = contents.Of<CaseFile>();
        Cases = files.ToImmutableSortedDictionary(file => file.Id, file => new Case(file.Id, file.Title, file.Says, file.Invented, file.Given), StringComparer.Ordinal);
        observed = files.ToImmutableSortedDictionary(file => file.Id, file => file.Observed, StringComparer.Ordinal);
        proceedings = files.ToImmutableSortedDictionary(file => file.Id, file => file.Proceedings, StringComparer.Ordinal);
        Changes = Indexed<Change>(contents, change => change.Id);
    }

    /// <summary>What the pack says of itself.</summary>
    public PackManifest Manifest { get; }

    /// <summary>Its evidence with that of the packs it uses.</summary>
    public EvidenceBook Evidence { get; }

    /// <summary>Hash of everything that was read, as hexadecimal SHA-256.</summary>
    public string Fingerprint { get; }

    /// <summary>The organisation, or null for a pack that describes none.</summary>
    public Organisation? Organisation { get; }

    /// <summary>Countries by code.</summary>
    public ImmutableSortedDictionary<string, Country> Countries { get; }

    /// <summary>Airfields by id.</summary>
    public ImmutableSortedDictionary<string, Airfield> Airfields { get; }

    /// <summary>Aircraft types by id.</summary>
    public ImmutableSortedDictionary<string, AircraftType> AircraftTypes { get; }

    /// <summary>Classes of cargo by size, smallest first.</summary>
    public ImmutableArray<CargoClass> CargoClasses { get; }

    /// <summary>Vehicle types by id.</summary>
    public ImmutableSortedDictionary<string, VehicleType> VehicleTypes { get; }

    /// <summary>Members, instruments, terms, bases and gates.</summary>
    public LawBook Law { get; }

    /// <summary>Tests of the law, in the order of the pack.</summary>
    public ImmutableArray<LawTest> LawTests { get; }

    /// <summary>Gaps in the law that the pack knows of.</summary>
    public ImmutableArray<Silence> Silences { get; }

    /// <summary>Bodies that vote, by id.</summary>
    public ImmutableSortedDictionary<string, VotingBody> Bodies { get; }

    /// <summary>Weights of voters, by id.</summary>
    public ImmutableSortedDictionary<string, Weighting> Weightings { get; }

    /// <summary>Sets of voters that are thought to vote as one, in the order of the pack.</summary>
    public ImmutableArray<PriorUnions> Unions { get; }

    /// <summary>Ways from a request to a decision, by id.</summary>
    public ImmutableSortedDictionary<string, CouncilProcedure> Procedures { get; }

    /// <summary>Rules of its bodies.</summary>
    public ImmutableArray<VotingRule> Rules { get; }

    /// <summary>Collective forces by id.</summary>
    public ImmutableSortedDictionary<string, Force> Forces { get; }

    /// <summary>The order of battle.</summary>
    public ImmutableArray<Unit> Units { get; }

    /// <summary>Bases of one member in another.</summary>
    public ImmutableArray<Garrison> Garrisons { get; }

    /// <summary>Transport fleets by id.</summary>
    public ImmutableSortedDictionary<string, Fleet> Fleets { get; }

    /// <summary>Operations that run every year.</summary>
    public ImmutableArray<StandingOperation> StandingOperations { get; }

    /// <summary>Exercises.</summary>
    public ImmutableArray<Exercise> Exercises { get; }

    /// <summary>Cases by id, without what then happened.</summary>
    public ImmutableSortedDictionary<string, Case> Cases { get; }

    /// <summary>Named changes by id.</summary>
    public ImmutableSortedDictionary<string, Change> Changes { get; }

    /// <summary>What then happened in a case. Only the comparison at the end of a run may ask.</summary>
    public ImmutableArray<ObservedQuantity> ObservedIn(string caseId) => observed[caseId];

    /// <summary>How the members' own authorisations went in a case. Only the replay may ask.</summary>
    public ImmutableArray<Proceeding> ProceedingsIn(string caseId) => proceedings[caseId];

    /// <summary>Usual name of a country, or its code when the pack does not know it.</summary>
    public string NameOf(string country) => Countries.TryGetValue(country, out var known) ? known.Name : country;

    private static ImmutableSortedDictionary<string, T> Indexed<T>(PackContents contents, Func<T, string> id) =>
        contents.Of<T>().GroupBy(id, StringComparer.Ordinal).ToImmutableSortedDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
