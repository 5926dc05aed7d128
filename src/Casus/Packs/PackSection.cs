// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Forces;
using Casus.Law;
using Casus.Movement;
using Casus.Operations;
using Casus.World;

namespace Casus.Packs;

/// <summary>A kind of document in a pack: the key at its top and the records under it.</summary>
/// <param name="Key">The key at the top of the document.</param>
/// <param name="Record">Type of the records under it.</param>
/// <param name="Single">Whether one record stands under it rather than a list.</param>
/// <param name="Description">What such a document holds.</param>
public sealed record PackSection(string Key, Type Record, bool Single, string Description)
{
    /// <summary>All kinds of document, in the order of the design.</summary>
    public static ImmutableArray<PackSection> All { get; } =
    [
        One<PackManifest>("pack", "What the pack says of itself."),
        Many<Source>("sources", "Documents that somebody published."),
        Many<Claim>("claims", "What the sources say, each claim in our own words."),
        Many<Assumption>("assumptions", "What nobody published and the model needs."),
        Many<Country>("countries", "States and territories."),
        Many<Airfield>("airfields", "Airfields with their longest runway."),
        Many<AircraftType>("aircraftTypes", "Types of transport aircraft."),
        Many<VehicleType>("vehicleTypes", "Types of vehicle that units bring."),
        Many<CargoClass>("cargoClasses", "Classes of cargo by size, smallest first."),
        One<Organisation>("organisation", "The organisation that the pack describes."),
        Many<Member>("members", "States that are or were members, with their participation."),
        Many<Chair>("chairs", "Who chairs the council, by date."),
        Many<Instrument>("instruments", "Legal instruments with their versions in time."),
        Many<FactDefinition>("facts", "Questions of fact that conditions of law ask."),
        Many<Term>("terms", "Contested terms of law with their rival readings."),
        Many<Definition>("definitions", "Defined terms: conditions under a name, used in several rules."),
        Many<Basis>("bases", "Provisions on which action could be based."),
        Many<Gate>("gates", "The members' own authorisations for sending forces abroad."),
        Many<Clearance>("clearances", "Leave of states to fly through, cross or use their territory."),
        Many<LawTest>("lawTests", "Tests of the law: given facts on a day, the verdicts expected."),
        Many<Silence>("silences", "Gaps in the law of the pack that its author knows of."),
        Many<VotingBody>("bodies", "Bodies that vote, with their seats."),
        Many<Weighting>("weightings", "Weights of voters other than one each."),
        Many<PriorUnions>("unions", "Voters that are thought to vote as one."),
        Many<CouncilProcedure>("procedures", "Ways from a request to a decision, with their times."),
        Many<VotingRule>("rules", "Rules by which a body decides."),
        Many<Force>("forces", "Collective forces."),
        Many<Unit>("units", "The order of battle."),
        Many<Garrison>("garrisons", "Forces and bases of one member in the territory of another."),
        Many<Fleet>("fleets", "Transport aircraft by base."),
        Many<StandingOperation>("standingOperations", "Operations that run every year."),
        Many<Exercise>("exercises", "Exercises held or planned."),
        One<CaseFile>("case", "A crisis: what was given, and apart from it what then happened."),
        One<Change>("change", "A named set of changes to a case."),
    ];

    /// <summary>Type of the value under the key.</summary>
    public Type Value => Single ? Record : typeof(ImmutableArray<>).MakeGenericType(Record);

    /// <summary>Name of the file that holds the JSON Schema of such documents.</summary>
    public string SchemaFile => $"{string.Concat(Key.Select(letter => char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"))}.schema.json";

    /// <summary>The JSON Schema (draft-07) of such documents, indented, with a line end at its end.</summary>
    public string Schema() =>
        SchemaWriter.Document(Key, Value, Description).ToJsonString(SchemaText) + "\n";

    private static readonly System.Text.Json.JsonSerializerOptions SchemaText =
        new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static PackSection One<T>(string key, string description)
        where T : Entry => new(key, typeof(T), true, description);

    private static PackSection Many<T>(string key, string description)
        where T : Entry => new(key, typeof(T), false, description);
}
