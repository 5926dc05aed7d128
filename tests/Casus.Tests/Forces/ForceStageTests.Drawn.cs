// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Simulation;
using Casus.Tests.Chain;

namespace Casus.Tests.Forces;

/// <summary>What holds whatever is drawn, on the case of January 2022.</summary>
public sealed partial class ForceStageTests
{
    private const int Replications = 40;

    /// <summary>January 2022 drawn so often, the council taken to adopt.</summary>
    internal static Lazy<StageResults[]> January { get; } = new(() =>
        [.. Enumerable.Range(0, Replications).Select(i => Shipped.Drawn("kazakhstan-2022", (uint)i, "council-adopts")).Where(each => each.Forces is not null)]);

    [Fact]
    public void No_unit_ever_sends_more_people_or_vehicles_than_it_has()
    {
        January.Value.Length.ShouldBe(Replications);
        foreach (var pass in January.Value)
        {
            foreach (var sent in pass.Forces!.Contributions)
            {
                sent.Persons.ShouldBeInRange(1, pass.Quantities.Of(sent.Unit.Persons!, "strength", sent.Unit.Id).Count);
                foreach (var vehicles in sent.Vehicles)
                {
                    var held = sent.Unit.Vehicles.Where(each => each.Type == vehicles.Type).Sum(each => pass.Quantities.Of(each.Number, "vehicles", $"{sent.Unit.Id}/{each.Type}").Count);
                    vehicles.Count.ShouldBeInRange(1, held);
                }
            }
        }
    }

    [Fact]
    public void Only_members_of_the_coalition_whose_own_law_lets_go_send_anybody()
    {
        foreach (var pass in January.Value)
        {
            foreach (var member in pass.Forces!.Contributions.Select(each => each.Unit.Member).Distinct())
            {
                pass.Council.Coalition.ShouldContain(member);
                pass.Law.Gates.Single(each => each.Member == member).OpensAfter.ShouldNotBeNull();
            }
        }
    }

    [Fact]
    public void No_member_ever_sends_more_than_its_mandate_allows()
    {
        foreach (var pass in January.Value)
        {
            foreach (var mandate in Shipped.Scenario("kazakhstan-2022").Case.Given.Requirement!.Mandates)
            {
                var sent = pass.Forces!.Contributions.Where(each => each.Unit.Member == mandate.Member).ToArray();
                sent.Sum(each => each.Persons).ShouldBeLessThanOrEqualTo(pass.Quantities.Of(mandate.Persons).Count);
                if (mandate.Vehicles is { } vehicles)
                    sent.Sum(each => each.VehicleTotal).ShouldBeLessThanOrEqualTo(pass.Quantities.Of(vehicles).Count);
            }
        }
    }

    [Fact]
    public void The_framework_never_makes_up_more_than_is_missing()
    {
        foreach (var pass in January.Value)
        {
            var others = pass.Forces!.Contributions.Where(each => each.Unit.Member != "RUS").Sum(each => each.Persons);
            (pass.Forces.Persons - others).ShouldBeLessThanOrEqualTo(Math.Max(0, pass.Forces.Wanted - others));
        }
    }

    [Fact]
    public void Nothing_is_ready_before_it_is_ordered_or_let_go()
    {
        foreach (var pass in January.Value)
        {
            foreach (var sent in pass.Forces!.Contributions)
            {
                sent.OrderedAt.ShouldBe(pass.Council.DecidedAt);
                sent.FirstReadyAt.ShouldBeGreaterThanOrEqualTo(sent.OrderedAt);
                sent.FullReadyAt.ShouldBeGreaterThanOrEqualTo(sent.FirstReadyAt);
                sent.ReadyAt.ShouldBe(Tick.Max(sent.FullReadyAt, sent.GateOpensAt));
            }
        }
    }

    [Fact]
    public void A_unit_draws_its_own_strength_whoever_else_is_sent()
    {
        for (var i = 0u; i < 5; i++)
        {
            var all = Shipped.Drawn("kazakhstan-2022", i, "council-adopts");
            var fewer = Shipped.Drawn("kazakhstan-2022", i, "council-adopts", "size-3950");
            foreach (var sent in all.Forces!.Contributions)
                fewer.Quantities.Of(sent.Unit.Persons!, "strength", sent.Unit.Id).ShouldBe(all.Quantities.Of(sent.Unit.Persons!, "strength", sent.Unit.Id));
        }
    }
}
