// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Packs;
using Casus.Tests.Support;

namespace Casus.Tests.Packs;

/// <summary>What a broken pack shows is gone when the fault is mended in one of the ways that the message names, and nothing is said of units that the case cannot call.</summary>
public sealed class LiftChecksTests
{
    private const string Rail = "      rail: { detour: once, speed: slow, loading: hour, unloading: hour, trainVehicles: some, trainPersons: few, interval: hour, assembling: hour }\n";

    private static readonly string Broken = Path.Combine(Repository.Root, "tests", "Casus.Tests", "Documents", "broken");

    private static readonly (string From, string To) Neighbours = ("{ code: AAA, name: A, invented: false }", "{ code: AAA, name: A, invented: false, borders: [HHH] }");

    [Theory]
    [InlineData("no-aircraft-carries")]
    [InlineData("no-aircraft-carries-so-far")]
    [InlineData("no-airfield")]
    [InlineData("no-way")]
    [InlineData("refused-passage")]
    public void A_warning_does_not_stop_a_pack_from_being_used_and_is_not_looked_for_again(string id)
    {
        var reader = new PackReader(Broken, DocumentLimits.Default, TimeProvider.System);
        reader.Read(id, out var found).ShouldNotBeNull();
        found.ShouldNotBeEmpty();
        reader.Read(id).Cases.ShouldContainKey("storm");
    }

    [Theory]
    [InlineData("no-aircraft-carries")]
    [InlineData("no-aircraft-carries-so-far")]
    public void Where_trains_go_no_aircraft_needs_to_carry_anything(string id) =>
        Found(id, Neighbours, ("      onward: hour\n", "      onward: hour\n" + Rail)).ShouldBeEmpty();

    [Fact]
    public void A_state_between_that_refuses_stops_the_trains_too() =>
        Found("no-aircraft-carries", Neighbours, ("      onward: hour\n", "      onward: hour\n" + Rail + "      passages: [{ country: AAA, refused: true, says: So. }]\n")).ShouldAllBe(each => each.Contains("[refused-passage]", StringComparison.Ordinal));

    [Fact]
    public void Where_the_road_is_open_no_aircraft_needs_to_carry_anything() =>
        Found("no-aircraft-carries", Neighbours, ("roadLimit: near", "roadLimit: far")).ShouldBeEmpty();

    [Fact]
    public void A_mandate_that_leaves_the_vehicle_at_home_leaves_nothing_to_carry() =>
        Found("no-aircraft-carries", ("framework: AAA,", "framework: AAA, mandates: [{ member: AAA, persons: few, vehicles: some }],")).ShouldBeEmpty();

    [Theory]
    [InlineData("no-aircraft-carries", "assigned: [ready-force]", "assigned: []")]
    [InlineData("no-airfield", "assigned: [ready-force]", "assigned: []")]
    [InlineData("no-way", "assigned: [ready-force]", "assigned: []")]
    [InlineData("no-way", "kind: rapid-reaction,", "kind: rapid-reaction, for: [terrorism],")]
    [InlineData("no-way", "kind: rapid-reaction,", "kind: rapid-reaction, area: [AAA],")]
    [InlineData("no-way", "kind: rapid-reaction,", "kind: rapid-reaction, from: 2021-01-01,")]
    [InlineData("no-way", "assigned: [ready-force] }", "assigned: [ready-force], until: 2019-01-01 }")]
    [InlineData("no-way", "member: AAA, echelon", "member: HHH, echelon")]
    public void Nothing_is_said_of_units_that_the_case_cannot_call(string id, string from, string to) => Found(id, (from, to)).ShouldBeEmpty();

    [Fact]
    public void An_assignment_of_its_own_makes_a_unit_callable_while_it_holds()
    {
        static string Assignments(string until) => $"assignments: [{{ force: ready-force, until: {until} }}]";
        Found("no-way", ("assigned: [ready-force]", Assignments("2021-01-01"))).ShouldHaveSingleItem().ShouldContain("[no-way]");
        Found("no-way", ("assigned: [ready-force]", Assignments("2019-01-01"))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("refused: true,", "refused: false,")]
    [InlineData("refused: true,", "refused: true, until: 2020-04-01,")]
    [InlineData("refused: true,", "refused: true, until: 2020-05-04,")]
    [InlineData("refused: true,", "refused: true, members: [HHH],")]
    public void A_refusal_that_ends_or_is_about_others_closes_no_airfield_for_the_whole_period(string from, string to) => Found("refused-passage", (from, to)).ShouldBeEmpty();

    [Fact]
    public void A_type_that_takes_short_strips_of_grass_makes_the_way() =>
        Found("no-way", ("    runway: runway\n", "    runway: near\n    unpaved: true\n"), ("value: 200 kilometres", "value: 600 metres")).ShouldBeEmpty();

    [Fact]
    public void Every_value_that_might_be_taken_is_judged_and_a_deprecated_one_is_not()
    {
        const string Claim = "claims:\n  - { id: c-1, source: paper, locator: p. 1, credibility: 2, subject: weight, value: 10 tonnes, scope: stated, says: So. }\n  - { id: c-2, source: paper, locator: p. 2, credibility: 2, subject: weight, value: 9000 tonnes, scope: stated, says: So. }\nassumptions:";
        (string, string)[] claimed = [("assumptions:", Claim), ("mass: heavy", "mass: weight")];
        Found("no-airfield", claimed).ShouldContain(each => each.Contains("9000 tonnes: more than 250 tonnes", StringComparison.Ordinal));
        Found("no-airfield", [.. claimed, ("value: 9000 tonnes,", "value: 9000 tonnes, rank: deprecated, reason: A slipped point.,")]).ShouldAllBe(each => each.EndsWith("[no-airfield]", StringComparison.Ordinal));
    }

    /// <summary>What is found in a broken pack after changes to its text.</summary>
    private static string[] Found(string id, params (string From, string To)[] changes)
    {
        var folder = Directory.CreateTempSubdirectory("casus-lift-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Broken, id), "*.yaml", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder.FullName, id, Path.GetRelativePath(Path.Combine(Broken, id), file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.WriteAllText(copy, changes.Aggregate(File.ReadAllText(file), (text, change) => text.Replace(change.From, change.To, StringComparison.Ordinal)));
            }
            new PackReader(folder.FullName, DocumentLimits.Default, TimeProvider.System).Read(id, out var found);
            return [.. found.Select(each => each.ToString())];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
