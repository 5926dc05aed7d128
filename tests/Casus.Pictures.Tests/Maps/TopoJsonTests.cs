// SPDX-License-Identifier: Apache-2.0
using System.Text;
using Casus.Pictures.Maps;
using Casus.World;

namespace Casus.Pictures.Tests.Maps;

public class TopoJsonTests
{
    /// <summary>The example of two neighbours that share an arc: a square and, to its right, a triangle.</summary>
    private const string Neighbours = """
        {
          "type": "Topology",
          "transform": { "scale": [0.5, 1], "translate": [10, 20] },
          "arcs": [ [[2, 0], [0, 1]], [[2, 1], [-2, 0], [0, -1], [2, 0]], [[2, 0], [2, 0], [-2, 1]] ],
          "objects": { "countries": { "type": "GeometryCollection", "geometries": [
            { "type": "Polygon", "arcs": [[0, 1]], "id": "001", "properties": { "name": "Square" } },
            { "type": "MultiPolygon", "arcs": [[[2, -1]]], "properties": { "name": "Triangle" } } ] } }
        }
        """;

    [Fact]
    public void Arcs_are_strung_together_scaled_and_shared()
    {
        var countries = TopoJson.Countries(new MemoryStream(Encoding.UTF8.GetBytes(Neighbours)));
        countries.Length.ShouldBe(2);
        countries[0].Numeric.ShouldBe("001");
        countries[0].Rings.Single().ShouldBe([new(20, 11), new(21, 11), new(21, 10), new(20, 10), new(20, 11)]);
        countries[1].Numeric.ShouldBeNull();
        countries[1].Rings.Single().ShouldBe([new(20, 11), new(20, 12), new(21, 11), new(20, 11)]);
    }

    [Fact]
    public void The_world_has_177_countries_and_every_ring_is_closed()
    {
        CountryOutline.World.Length.ShouldBe(177);
        CountryOutline.World.ShouldAllBe(country => country.Rings.All(ring => ring.Length >= 4 && ring.First() == ring.Last()));
        CountryOutline.World.Count(country => country.Numeric is null).ShouldBe(3);
    }

    [Fact]
    public void Places_lie_in_their_countries()
    {
        var almaty = new Coordinates(43.24, 76.9);
        Holds("398", almaty).ShouldBeTrue();
        Holds("398", new Coordinates(55.75, 37.6)).ShouldBeFalse();
        Holds("643", new Coordinates(55.75, 37.6)).ShouldBeTrue();
        Holds("112", new Coordinates(53.9, 27.6)).ShouldBeTrue();
        Holds("643", almaty).ShouldBeFalse();
    }

    private static bool Holds(string numeric, Coordinates place) => CountryOutline.World.Single(each => each.Numeric == numeric).Rings.Any(ring => Holds(ring, place));

    /// <summary>Whether a line from the place eastwards crosses the ring an odd number of times.</summary>
    private static bool Holds(IReadOnlyList<Coordinates> ring, Coordinates place)
    {
        var inside = false;
        for (var i = 1; i < ring.Count; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            if (a.Latitude > place.Latitude != b.Latitude > place.Latitude
                && place.Longitude < a.Longitude + ((b.Longitude - a.Longitude) * (place.Latitude - a.Latitude) / (b.Latitude - a.Latitude)))
                inside = !inside;
        }
        return inside;
    }
}
