// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Tests.Support;

namespace Casus.Tests.World;

public sealed class VehicleTypeTests
{
    private static readonly Quantities Best = new(
        Repository.Csto.Evidence, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null);

    public static TheoryData<string> Shipped => [.. Repository.Csto.VehicleTypes.Keys];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_vehicle_has_measures_of_the_size_of_a_vehicle(string id)
    {
        var type = Repository.Csto.VehicleTypes[id];
        Best.Of(type.Length).Value.ShouldBeInRange(2, 20, "metres");
        Best.Of(type.Width).Value.ShouldBeInRange(1, 5, "metres");
        Best.Of(type.Height).Value.ShouldBeInRange(1, 5, "metres");
        Best.Of(type.Mass).Value.ShouldBeInRange(0.5, 70, "tonnes");
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_vehicle_fits_the_hold_of_some_shipped_aircraft(string id)
    {
        var type = Repository.Csto.VehicleTypes[id];
        Repository.Csto.AircraftTypes.Values.ShouldContain(aircraft =>
            Best.Of(type.Length).Value <= Best.Of(aircraft.Hold.Length).Value
            && Best.Of(type.Width).Value <= Best.Of(aircraft.Hold.Width).Value
            && Best.Of(type.Height).Value <= Best.Of(aircraft.Hold.Height).Value
            && Best.Of(type.Mass).Value <= Best.Of(aircraft.Payload).Value);
    }
}
