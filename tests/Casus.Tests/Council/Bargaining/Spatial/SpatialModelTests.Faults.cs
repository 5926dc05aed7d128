// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;

namespace Casus.Tests.Council.Bargaining.Spatial;

/// <summary>What the model refuses, and that it says everything at once.</summary>
public sealed partial class SpatialModelTests
{
    private static readonly SpatialActor Good = new("Good", 1, [50, 50], [50, 50]);

    public static TheoryData<string, string, double, double[], double[]> Bad => new()
    {
        { "name", " ", 1, [1, 2], [3, 4] },
        { "duplicate-name", "Good", 1, [1, 2], [3, 4] },
        { "capability", "Nought", 0, [1, 2], [3, 4] },
        { "capability", "Below", -1, [1, 2], [3, 4] },
        { "capability", "Endless", double.PositiveInfinity, [1, 2], [3, 4] },
        { "capability", "Too small to count", 1e-10, [1, 2], [3, 4] },
        { "capability", "Too great", 1e13, [1, 2], [3, 4] },
        { "not-a-number", "None", double.NaN, [1, 2], [3, 4] },
        { "position", "Below", 1, [-0.01, 2], [3, 4] },
        { "position", "Above", 1, [1, 100.01], [3, 4] },
        { "not-a-number", "None", 1, [double.NaN, 2], [3, 4] },
        { "salience", "Below", 1, [1, 2], [-1, 4] },
        { "salience", "Above", 1, [1, 2], [101, 0] },
        { "not-a-number", "None", 1, [1, 2], [3, double.NaN] },
        { "saliences", "Careless", 1, [1, 2], [0, 0] },
        { "saliences", "Beside itself", 1, [1, 2], [60, 41] },
        { "dimensions", "Short", 1, [1], [3] },
        { "dimensions", "Uneven", 1, [1, 2], [3] },
        { "dimensions", "Empty", 1, [], [] },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_actor_is_refused_by_name(string check, string name, double capability, double[] positions, double[] saliences)
    {
        var faults = SpatialCheck.Faults([Good, new SpatialActor(name, capability, [.. positions], [.. saliences])]);
        faults.ShouldNotBeEmpty();
        faults.ShouldAllBe(fault => fault.Check == check && fault.Actor == 1);
        faults.ShouldAllBe(fault => fault.Message.Contains(string.IsNullOrWhiteSpace(name) ? "Actor 2" : name) && fault.Remedy.Length > 0);
    }

    [Fact]
    public void Lists_never_filled_are_refused() =>
        SpatialCheck.Faults([Good, new SpatialActor("Hollow", 1, default, default)]).ShouldHaveSingleItem().Check.ShouldBe("dimensions");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(251)]
    public void Too_few_and_too_many_actors_are_refused(int count)
    {
        var fault = SpatialCheck.Faults([.. Enumerable.Range(0, count).Select(i => Good with { Name = $"Number {i}" })]).ShouldHaveSingleItem();
        (fault.Check, fault.Actor).ShouldBe(("actors", null));
    }

    [Fact]
    public void More_dimensions_than_32_are_refused() =>
        SpatialCheck.Faults([.. Enumerable.Range(0, 2).Select(i => new SpatialActor($"Number {i}", 1, [.. Enumerable.Repeat(1.0, 33)], [.. Enumerable.Repeat(1.0, 33)]))])
            .Select(fault => fault.Check).ShouldBe(["dimensions", "dimensions"]);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        SpatialActor[] actors = [Good, new("Good", -1, [200, 50], [0, 0])];
        var shares = new double[2, 2] { { 0.6, 0.6 }, { 0, 0 } };
        var options = new SpatialOptions { Influence = (InfluenceShape)77, StopRatio = double.NaN, MostTurns = 0, Ideals = IdealAdjustment.ByShares(shares) };
        var thrown = Should.Throw<ArgumentException>(() => SpatialModel.Run(actors, options));
        foreach (var check in (string[])["duplicate-name", "capability", "position", "saliences", "unknown-option", "stop-ratio", "most-turns", "ideal-shares"])
            thrown.Message.ShouldContain($"[{check}]");
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 3)]
    public void Shares_of_ideals_for_other_actors_are_refused(int rows, int columns) =>
        Should.Throw<ArgumentException>(() => SpatialModel.Run(Two, new SpatialOptions { Ideals = IdealAdjustment.ByShares(new double[rows, columns]) })).Message.ShouldContain("[ideal-shares]");

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void A_share_of_ideals_outside_nought_to_one_is_refused(double share) =>
        Should.Throw<ArgumentException>(() => SpatialModel.Run(Two, new SpatialOptions { Ideals = IdealAdjustment.ByShares(new double[2, 2] { { 0, 0 }, { share, 0 } }) })).Message.ShouldContain("[ideal-shares]");

    [Fact]
    public void Threads_below_one_are_refused() => Should.Throw<ArgumentOutOfRangeException>(() => SpatialModel.Run(Two, threads: 0));
}
