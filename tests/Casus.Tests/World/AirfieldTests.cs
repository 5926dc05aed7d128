// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Tests.Support;
using Casus.World;

namespace Casus.Tests.World;

public sealed class AirfieldTests
{
    public static TheoryData<string> Shipped => [.. Repository.Csto.Airfields.Keys];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_airfield_lies_in_a_country_that_exists_and_has_a_runway_that_can_be_used(string id)
    {
        var airfield = Repository.Csto.Airfields[id];
        var quantities = new Quantities(Repository.Csto.Evidence, Empty<ClaimValue>(), Empty<string>(), draws: null);

        Repository.Csto.Countries.ShouldContainKey(airfield.Country);
        Repository.Csto.Evidence.Sources.ContainsKey(airfield.Origin).ShouldBeTrue();
        (airfield.Runway.Length is null ^ airfield.Runway.Assumed is null).ShouldBeTrue("a length is published, or else it is assumed");
        var length = airfield.Runway.Length is { } published ? published.Low : quantities.Of(airfield.Runway.Assumed!).Value;
        length.ShouldBeInRange(500, 6_000, "metres");
        quantities.Of(airfield.Places).Count.ShouldBeInRange(1, 100);
    }

    [Fact]
    public void Its_position_is_its_latitude_and_its_longitude() =>
        Repository.Csto.Airfields["UAAA"].Position.ShouldBe(new Coordinates(Repository.Csto.Airfields["UAAA"].Latitude, Repository.Csto.Airfields["UAAA"].Longitude));

    [Fact]
    public void No_two_shipped_airfields_are_the_same_place_under_two_ids()
    {
        var all = Repository.Csto.Airfields.Values.ToArray();
        var near = from a in all from b in all where string.CompareOrdinal(a.Id, b.Id) < 0 && Geodesic.Kilometres(a.Position, b.Position) < 2 select $"{a.Id} {b.Id}";
        near.ShouldBeEmpty();
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, T> Empty<T>() => System.Collections.Immutable.ImmutableSortedDictionary<string, T>.Empty;
}
