// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Tests.Support;

namespace Casus.Tests.World;

public sealed class AircraftTypeTests
{
    private static readonly Quantities Best = new(
        Repository.Csto.Evidence, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null);

    public static TheoryData<string> Shipped => [.. Repository.Csto.AircraftTypes.Keys];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_aircraft_has_measures_of_the_size_of_an_aircraft(string id)
    {
        // Orders of magnitude only: they catch a wrong unit or a misplaced point, not a wrong claim.
        var type = Repository.Csto.AircraftTypes[id];
        Best.Of(type.Payload).Value.ShouldBeInRange(0.5, 200, "tonnes");
        Best.Of(type.Seats).Count.ShouldBeInRange(5, 900);
        Best.Of(type.Speed).KilometresPerHour.ShouldBeInRange(150, 1_000);
        Best.Of(type.Range).Value.ShouldBeInRange(300_000, 12_000_000, "metres");
        Best.Of(type.Runway).Value.ShouldBeInRange(0, 4_000, "metres; a helicopter needs none");
        Best.Of(type.Hold.Length).Value.ShouldBeInRange(2, 50, "metres");
        Best.Of(type.Hold.Width).Value.ShouldBeInRange(1, 8, "metres");
        Best.Of(type.Hold.Height).Value.ShouldBeInRange(1, 6, "metres");
        Best.Of(type.Loading).Value.ShouldBeInRange(0.1, 12, "hours");
        Best.Of(type.Unloading).Value.ShouldBeInRange(0.1, 12, "hours");
        Best.Of(type.TurnRound).Value.ShouldBeInRange(0, 24, "hours");
    }
}
