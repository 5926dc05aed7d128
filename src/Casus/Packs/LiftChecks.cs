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
    public static void Run(Pack pack, PackContents contents, Diagnostics diagnostics)
    {
        var best = new Quantities(pack.Evidence, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null);
        foreach (var file in contents.Of<CaseFile>())
        {
            if (file.Given.Lift is { } lift)
                Check(pack, lift, best, diagnostics);
        }
    }

    private static void Check(Pack pack, LiftPlan lift, Quantities best, Diagnostics diagnostics)
    {
        if (lift.Arrivals.IsEmpty)
            diagnostics.Error(lift.WrittenAt, "no-arrival", "The case names no airfield of arrival.", "Name one under 'arrivals'.");
        if (lift.Fleets.Sum(each => best.Of(each.Number ?? pack.Fleets[each.Fleet].Number).Count) == 0)
            diagnostics.Error(lift.WrittenAt, "no-aircraft", "The case is given no aircraft at all.", "Name a fleet with at least one under 'fleets'.");
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
    }
}
