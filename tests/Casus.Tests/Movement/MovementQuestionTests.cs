// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Documents;
using Casus.Evidence;
using Casus.Forces;
using Casus.Movement;
using Casus.Tests.Chain;
using Casus.Tests.Support;

namespace Casus.Tests.Movement;

/// <summary>A scenario becomes a question of movement, and its lines go out as a table and come in again.</summary>
public sealed class MovementQuestionTests
{
    private static readonly Scenario Case = Shipped.Scenario("kazakhstan-2022");

    private static Quantities Best => new(Repository.Csto.Evidence, Case.Settings.Quantities, Case.Settings.Beliefs, null);

    private static ImmutableArray<Contribution> Sent => Shipped.Pass("kazakhstan-2022").Forces!.Contributions;

    [Fact]
    public void It_asks_for_what_is_sent_with_what_the_case_is_given()
    {
        var question = MovementQuestion.Of(Case, Sent, Best, 1);
        question.Contributions.ShouldBe(Sent);
        question.Host.ShouldBe("KAZ");
        question.RequestAt.ShouldBe(Case.Case.Given.Request.At);
        question.Plan.Arrivals.Select(each => each.Airfield).ShouldBe(Case.Case.Given.Lift!.Arrivals.Select(each => each.Airfield));
        question.Lines.ShouldBeEmpty();
        question.CargoClasses.ShouldBe(Repository.Csto.CargoClasses);
    }

    [Fact]
    public void A_multiple_of_the_aircraft_is_a_multiple_of_each_fleet()
    {
        var once = Fleets(1);
        foreach (var (fleet, number) in Fleets(3))
            number.ShouldBeInRange((3 * once[fleet]) - 3, (3 * once[fleet]) + 3, fleet);
        new LiftModel(MovementQuestion.Of(Case, Sent, Best, 0)).Aircraft.ShouldBeEmpty();

        static Dictionary<string, int> Fleets(double times) =>
            new LiftModel(MovementQuestion.Of(Case, Sent, Best, times)).Aircraft.GroupBy(each => each.Fleet).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }

    [Fact]
    public void A_table_may_name_the_members_of_the_day_the_fields_of_arrival_and_every_type()
    {
        var known = MovementQuestion.Vocabulary(Case);
        known.Members.ShouldContain("KGZ");
        known.Members.ShouldNotContain("UZB", "it had left by then");
        known.Arrivals.ShouldBe(Case.Case.Given.Lift!.Arrivals.Select(each => each.Airfield));
        known.Vehicles.Keys.ShouldBe(Repository.Csto.VehicleTypes.Keys);
        foreach (var (type, measure) in known.Vehicles)
            measure.Tonnes.ShouldBe(Best.Of(Repository.Csto.VehicleTypes[type].Mass).Value);
    }

    /// <summary>What a table keeps: everything but the numbers that a run gives and a third figure behind the point of tonnes.</summary>
    [Fact]
    public void The_lines_of_a_case_survive_the_table()
    {
        var model = new LiftModel(MovementQuestion.Of(Case, Sent, Best, 1));
        var known = MovementQuestion.Vocabulary(Case);
        var read = Read(RequirementTable.Write(model.Lines, known), known);
        read.Length.ShouldBe(model.Lines.Length);
        foreach (var (line, same) in model.Lines.Zip(read))
        {
            (same.Id, same.Unit, same.Parent, same.Member, same.From, same.To, same.Mode, same.Persons, same.Priority)
                .ShouldBe((line.Id, line.Unit, line.Parent, line.Member, line.From, line.To, line.Mode, line.Persons, line.Priority));
            same.Vehicles.ShouldBe(line.Vehicles);
            same.Modes.ShouldBe(line.Modes, ignoreOrder: true);
            same.Critical.ShouldBe(line.Critical);
            same.Stores.ShouldBe(line.Stores, 0.001);
            (same.OrderedAt, same.FreeAt, same.Approach, same.Ready.First, same.Ready.Full).ShouldBe((line.OrderedAt, line.FreeAt, line.Approach, line.Ready.First, line.Ready.Full));
        }
    }

    /// <summary>The same lines given by a table move as those made from the contributions: same loads, same times.</summary>
    [Fact]
    public void Lines_from_a_table_move_as_the_lines_they_were_written_from()
    {
        var known = MovementQuestion.Vocabulary(Case);
        var question = MovementQuestion.Of(Case, Sent, Best, 1);
        var model = new LiftModel(question);
        var again = new LiftModel(question with { Contributions = [], Lines = Read(RequirementTable.Write(model.Lines, known), known) });
        var order = DispatchOrder.By(DispatchRule.Soonest);
        var (first, second) = (new AirliftSimulation(model).Run(model.Lines, order, Relaxation.None), new AirliftSimulation(again).Run(again.Lines, order, Relaxation.None));
        (second.ClosureAt, second.Flights, second.FirstArrivalAt, second.UnmovedUnits).ShouldBe((first.ClosureAt, first.Flights, first.FirstArrivalAt, first.UnmovedUnits));
    }

    private static ImmutableArray<RequirementLine> Read(string table, RequirementVocabulary known)
    {
        var diagnostics = new Diagnostics();
        var lines = RequirementTable.Read(new StringReader(table), "l.csv", known, diagnostics);
        diagnostics.Sorted.ShouldBeEmpty();
        return lines!.Value;
    }
}
