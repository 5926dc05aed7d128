// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Movement;
using Casus.Tests.Chain;

namespace Casus.Tests.Movement;

/// <summary>The JSON of a movement says what the movement is: each number is looked up again in the answer it was written from.</summary>
public sealed class MovementDocumentTests
{
    private static readonly Lazy<JsonObject> January = new(() => Written(MovementDocument.InFull(Shipped.Run("kazakhstan-2022"))));

    private static Deployment Moved => Shipped.Run("kazakhstan-2022").Best.Movement!;

    [Fact]
    public void The_totals_are_those_of_the_schedule()
    {
        Number("closureHours").ShouldBe(Moved.ClosureAt!.Value.Hours, 0.0001);
        Number("firstArrivalHours").ShouldBe(Moved.Sorties.Min(each => each.LandedAt.Hours), 0.0001);
        (Number("sorties"), Number("persons"), Number("vehicles")).ShouldBe((Moved.Sorties.Count(each => each.Aircraft is not null), Moved.Sorties.Sum(each => each.Persons), Moved.Sorties.Sum(each => each.VehicleTotal)));
        Rows("unmoved").ShouldBeEmpty();
    }

    [Fact]
    public void The_curve_rises_to_everybody_and_lies_on_or_below_the_envelope()
    {
        var (curve, envelope) = (Points("curve"), Points("envelope"));
        curve.ShouldBe(curve.OrderBy(each => each.Hours));
        curve[^1].Persons.ShouldBe((int)Number("persons"));
        foreach (var (hours, persons) in curve)
            persons.ShouldBeLessThanOrEqualTo(envelope.Where(each => each.Hours <= hours + 0.0001).Select(each => each.Persons).DefaultIfEmpty(0).Max());
    }

    [Fact]
    public void The_gap_is_closure_over_the_bound_less_one()
    {
        var bound = January.Value["bound"]!.AsObject();
        var proven = (double)bound["closureHours"]!;
        proven.ShouldBeLessThanOrEqualTo(Number("closureHours"));
        ((double)bound["gap"]!).ShouldBe((Number("closureHours") / proven) - 1, 0.001);
        Words.All(typeof(BoundKind)).Select(each => each.Word).ShouldContain((string)bound["kind"]!);
        ((string)bound["says"]!).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_load_is_there_with_its_times_in_order()
    {
        var loads = Rows("loads");
        loads.Length.ShouldBe(Moved.Sorties.Length);
        string[] times = ["takenHours", "thereHours", "loadingHours", "loadedHours", "takeOffHours", "landedHours", "unloadingHours", "unloadedHours"];
        foreach (var load in loads.Where(each => each["aircraft"] is not null))
        {
            double[] at = [.. times.Select(name => (double)load[name]!)];
            at.ShouldBe(at.Order());
            ((double)load["tonnes"]!).ShouldBeLessThanOrEqualTo((double)load["tonnesAllowed"]! + 0.001);
        }
        loads.Sum(each => (int)each["persons"]!).ShouldBe((int)Number("persons"));
        loads.Sum(each => each["vehicles"]!.AsObject().Sum(type => (int)type.Value!)).ShouldBe((int)Number("vehicles"));
    }

    [Fact]
    public void A_line_says_how_many_loads_it_took_and_at_least_needs()
    {
        var loads = Rows("loads").GroupBy(each => (string)each["line"]!).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var line in Rows("lines"))
        {
            ((int)line["loads"]!).ShouldBe(loads[(string)line["uln"]!]);
            if ((string)line["mode"]! == "air")
                ((int)line["leastLoads"]!).ShouldBeInRange(1, (int)line["loads"]!);
            ((double)line["readyToLoadHours"]!).ShouldBeLessThanOrEqualTo((double)line["allAvailableHours"]!);
            ((double)line["completeHours"]!).ShouldBeLessThanOrEqualTo(Number("closureHours") + 0.0001);
        }
        Rows("lines").Max(each => (double)each["completeHours"]!).ShouldBe(Number("closureHours"), 0.0001);
    }

    [Fact]
    public void The_aprons_are_those_of_the_schedule()
    {
        var aprons = ApronOccupancy.Of(Moved.Sorties);
        Rows("aprons").Select(each => ((string)each["airfield"]!, (int)each["mostServed"]!, (int)each["mostWaiting"]!)).ShouldBe(aprons.Select(each => (each.Airfield, each.MostServed, each.MostWaiting)));
        Rows("aprons").Select(each => each["points"]!.AsArray().Count).ShouldBe(aprons.Select(each => each.Points.Length));
    }

    [Fact]
    public void What_each_hour_is_owed_to_adds_up_to_closure() =>
        Rows("owed").Sum(each => (double)each["hours"]!).ShouldBe(Number("closureHours"), 0.01);

    [Fact]
    public void A_case_that_moves_nobody_says_so_without_a_number()
    {
        var document = Written(MovementDocument.InFull(Shipped.Run("karabakh-2020", 1)));
        foreach (var name in (string[])["firstArrivalHours", "closureHours", "bottleneck", "plan"])
            document[name].ShouldBeNull(name);
        ((int)document["sorties"]!, (int)document["persons"]!, (int)document["vehicles"]!).ShouldBe((0, 0, 0));
        foreach (var name in (string[])["curve", "envelope", "relaxed", "owed", "unmoved", "lines", "loads", "aprons"])
            document[name]!.AsArray().ShouldBeEmpty(name);
    }

    [Fact]
    public void The_short_form_says_the_same_as_the_full_one()
    {
        var full = January.Value;
        foreach (var (name, value) in Written(MovementDocument.Of(Shipped.Run("kazakhstan-2022"))))
            JsonNode.DeepEquals(value, full[name]).ShouldBeTrue(name);
    }

    /// <summary>As a reader of the text gets it.</summary>
    private static JsonObject Written(JsonObject document) => JsonNode.Parse(RunDocument.TextOf(document))!.AsObject();

    private static double Number(string name) => (double)January.Value[name]!;

    private static JsonObject[] Rows(string name) => [.. January.Value[name]!.AsArray().Select(each => each!.AsObject())];

    private static (double Hours, int Persons)[] Points(string name) => [.. Rows(name).Select(each => ((double)each["hours"]!, (int)each["persons"]!))];
}
