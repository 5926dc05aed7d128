// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using NodaTime;

namespace Casus.Tests.Evidence;

public sealed class MeasuresTests
{
    [Theory]
    [InlineData(2.5, 3)]
    [InlineData(3.5, 4)]
    [InlineData(-2.5, -3)]
    [InlineData(2.49, 2)]
    [InlineData(1e14, int.MaxValue)]
    [InlineData(-1e14, int.MinValue)]
    public void Counts_are_rounded_to_whole_things_halves_away_from_zero(double drawn, int count)
    {
        Persons.From(drawn).Count.ShouldBe(count);
        Vehicles.From(drawn).Count.ShouldBe(count);
        AircraftCount.From(drawn).Count.ShouldBe(count);
        Flights.From(drawn).Count.ShouldBe(count);
    }

    [Fact]
    public void An_airfield_has_at_least_one_place() => new[] { -3, 0, 0.4, 1, 2.6 }.Select(drawn => Places.From(drawn).Count).ShouldBe([1, 1, 1, 1, 3]);

    [Fact]
    public void A_share_stays_between_nothing_and_all() => new[] { -0.1, 0, 0.3, 1, 1.2 }.Select(drawn => Share.From(drawn).Value).ShouldBe([0, 0, 0.3, 1, 1]);

    [Fact]
    public void A_place_on_a_scale_is_taken_as_it_is() => new[] { -12.5, 0, 33.3, 140 }.Select(drawn => Points.From(drawn).Value).ShouldBe([-12.5, 0, 33.3, 140]);

    [Fact]
    public void A_day_counts_from_1970() => Day.From(18_997).Date.ShouldBe(new LocalDate(2022, 1, 5));

    [Fact]
    public void No_two_types_measure_the_same_thing()
    {
        var measures = typeof(Persons).Assembly.GetTypes().Where(type => type.IsValueType && type.GetInterfaces().Any(face => face.Name == "IMeasure`1")).ToArray();
        measures.Length.ShouldBeGreaterThan(10);
        measures.Select(type => type.GetProperty("Dimension")!.GetValue(null)).Distinct().Count().ShouldBe(measures.Length);
    }
}
