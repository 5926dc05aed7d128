// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Forces;
using Casus.Movement;

namespace Casus.Chain;

/// <summary>Puts the question of movement: what is sent, with the lift, the fields and the types of the case. The one place where a pack becomes such a question.</summary>
public static class MovementQuestion
{
    /// <summary>The question of a scenario.</summary>
    /// <param name="scenario">The scenario; its case states a lift.</param>
    /// <param name="sent">What is sent.</param>
    /// <param name="quantities">Resolves everything that is measured.</param>
    /// <param name="aircraftTimes">Aircraft of every fleet over those given to the case.</param>
    public static MovementInquiry Of(Scenario scenario, ImmutableArray<Contribution> sent, Quantities quantities, double aircraftTimes)
    {
        var (pack, given) = (scenario.Pack, scenario.Case.Given);
        return new MovementInquiry(sent, scenario.Settings.Movement.Apply(scenario.Case, scenario.Settings.Quantities), given.Request.Host, pack.Fleets, pack.Airfields, pack.AircraftTypes, pack.VehicleTypes, pack.Countries, quantities)
        {
            AircraftTimes = aircraftTimes,
            RequestAt = given.Request.At,
            CargoClasses = pack.CargoClasses,
            Lines = scenario.Settings.Lines,
        };
    }

    /// <summary>What a table of requirement lines may name in a case, and what its vehicles weigh on best evidence.</summary>
    /// <param name="scenario">The scenario; its case states a lift.</param>
    public static RequirementVocabulary Vocabulary(Scenario scenario)
    {
        var (pack, given) = (scenario.Pack, scenario.Case.Given);
        return RequirementVocabulary.Of(
            pack.Law.MembersOn(given.Request.At.Date).Select(member => member.Country),
            pack.Airfields.Keys,
            given.Lift!.Arrivals.Select(each => each.Airfield),
            pack.VehicleTypes.Values,
            pack.CargoClasses,
            new Quantities(pack.Evidence, scenario.Settings.Quantities, scenario.Settings.Beliefs, null));
    }
}
