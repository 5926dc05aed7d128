// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Movement;

namespace Casus.Packs;

/// <summary>What is wrong with the lift of a case: no plan could bring anybody. On best evidence; what a drawn run cannot move it names itself, line by line.</summary>
internal static class LiftChecks
{
    /// <summary>Runs every check.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="contents">Its records.</param>
    /// <param name="inDepth">Whether to look at every unit that a case could call: that takes as long as a run, and gives warnings alone.</param>
    /// <param name="diagnostics">Gets everything found.</param>
    public static void Run(Pack pack, PackContents contents, bool inDepth, Diagnostics diagnostics)
    {
        var sane = LiftChecksOfMeasures.Run(pack, contents, diagnostics);
        var best = new Quantities(pack.Evidence, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null);
        foreach (var file in contents.Of<CaseFile>())
        {
            // With nowhere to go, nothing to fly, or a hold without a floor, every unit would be stuck for the same reason, which is named already.
            if (file.Given.Lift is { } lift && Check(pack, lift, best, diagnostics) && sane && inDepth)
                LiftChecksOfUnits.Run(pack, file.Given, lift, best, diagnostics);
        }
    }

    /// <summary>Checks the lift alone.</summary>
    /// <returns>Whether there is somewhere to arrive and something to fly.</returns>
    private static bool Check(Pack pack, LiftPlan lift, Quantities best, Diagnostics diagnostics)
    {
        var aircraft = lift.Fleets.Sum(each => best.Of(each.Number ?? pack.Fleets[each.Fleet].Number).Count);
        var flying = lift.Fleets.Sum(each => Flying(pack.Fleets[each.Fleet], best.Of(each.Number ?? pack.Fleets[each.Fleet].Number).Count, best));
        if (lift.Arrivals.IsEmpty)
            diagnostics.Error(lift.WrittenAt, "no-arrival", "The case names no airfield of arrival.", "Name one under 'arrivals'.");
        if (aircraft == 0)
            diagnostics.Error(lift.WrittenAt, "no-aircraft", "The case is given no aircraft at all.", "Name a fleet with at least one under 'fleets'.");
        else if (flying == 0)
            diagnostics.Error(lift.WrittenAt, "no-aircraft", $"Of the {QuantityText.Of(aircraft, Dimension.Aircraft)} given to the case none flies: each fleet is cut to the whole aircraft that can fly and have a crew.", "Give more, or mend 'serviceable' or 'perAircraft' of the fleets.");
        var types = lift.Fleets.Select(each => pack.AircraftTypes[pack.Fleets[each.Fleet].Type]).DistinctBy(each => each.Id).ToArray();
        foreach (var arrival in lift.Arrivals)
        {
            var runway = pack.Airfields[arrival.Airfield].Runway;
            var metres = runway.Length?.Low ?? (runway.Assumed is { } assumed ? best.Of(assumed).Value : double.PositiveInfinity);
            if (arrival.Drop is null && types.Length > 0 && types.All(each => best.Of(each.Runway).Value > metres))
                diagnostics.Error(
                    arrival.WrittenAt,
                    "short-runway",
                    $"The runway of {arrival.Airfield} has {QuantityText.Of(metres, Dimension.Length)}, too short for every aircraft type of the case ({string.Join(", ", types.Select(each => $"{each.Id} needs {QuantityText.Of(best.Of(each.Runway).Value, Dimension.Length)}"))}).",
                    "Choose another airfield, a type that needs less, or arrival by parachute.");
            if (arrival.ClosedFrom is { } closes && best.Of(closes).Value <= (arrival.OpenFrom is { } opens ? best.Of(opens).Value : 0))
                diagnostics.Error(arrival.WrittenAt, "closed-throughout", $"{arrival.Airfield} closes before it opens: nothing ever lands there.", "Make 'closedFrom' later than 'openFrom', or leave the airfield out.");
        }
        return !lift.Arrivals.IsEmpty && flying > 0;
    }

    /// <summary>Aircraft of a fleet that fly: whole ones, of the share that can, as far as there are crews.</summary>
    private static int Flying(Fleet fleet, int number, Quantities best)
    {
        var able = (int)Math.Floor((number * best.Of(fleet.Serviceable, new Share(1)).Value) + 1e-9);
        return fleet.Crews is { } crews ? (int)Math.Min(able, Math.Floor((able * best.Of(crews.PerAircraft).Value) + 1e-9)) : able;
    }
}
