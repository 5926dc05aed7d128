// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council.Bargaining;

public sealed class UtilityFaultsTests
{
    private static readonly UtilityActor[] Sound = [new("A", 1, 1, 0), new("B", 2, .5, 1)];

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_capability_is_finite_and_above_0(double capability) => ShouldFind("bad-capability", 1, "'B'", Sound[0], Sound[1] with { Capability = capability });

    [Theory]
    [InlineData(0)]
    [InlineData(-.1)]
    [InlineData(1.0001)]
    [InlineData(80)]
    [InlineData(double.NaN)]
    public void A_salience_is_above_0_and_at_most_1(double salience) => ShouldFind("bad-salience", 0, "'A'", Sound[0] with { Salience = salience }, Sound[1]);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1.1e100)]
    public void A_position_is_finite(double position) => ShouldFind("bad-position", 1, "'B'", Sound[0], Sound[1] with { Position = position });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void An_actor_has_a_name(string? name) => ShouldFind("nameless-actor", 1, "number 2", Sound[0], Sound[1] with { Name = name! });

    [Fact]
    public void Two_actors_have_two_names() => ShouldFind("name-taken", 2, "Actor number 3 is named 'A' like actor number 1.", Sound[0], Sound[1], new UtilityActor("A", 1, 1, 1));

    [Fact]
    public void Names_that_differ_in_case_are_two_names() => UtilityFaults.Of([Sound[0], Sound[1] with { Name = "a" }]).ShouldBeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(251)]
    [InlineData(5_000)]
    public void There_are_2_to_250_actors(int count)
    {
        var fault = UtilityFaults.Of(Many(count)).ShouldHaveSingleItem();
        fault.ShouldBe(new UtilityFault("number-of-actors", null, $"There are {count} actors.", "Give 2 to 250 actors."));
    }

    [Fact]
    public void Two_hundred_and_fifty_actors_are_not_too_many() => UtilityFaults.Of(Many(250)).ShouldBeEmpty();

    [Fact]
    public void Everything_is_told_at_once()
    {
        var faults = UtilityFaults.Of([new UtilityActor("A", 0, 2, double.NaN), default]);
        faults.Select(fault => (fault.Check, fault.Actor)).ShouldBe(
        [
            ("bad-capability", 0), ("bad-salience", 0), ("bad-position", 0), ("nameless-actor", 1), ("bad-capability", 1), ("bad-salience", 1),
        ]);
    }

    [Fact]
    public void The_model_lists_all_faults_of_actors_and_options()
    {
        var message = Should.Throw<ArgumentException>(() => ExpectedUtilityModel.Run(
            [Sound[0] with { Capability = -1 }, Sound[1] with { Salience = 50 }],
            new ExpectedUtilityOptions { Rounds = 0 })).Message;
        message.ShouldContain("The capability of 'A' is -1. Give a finite number above 0, or leave the actor out. [bad-capability]");
        message.ShouldContain("The salience of 'B' is 50. Give a share above 0 and at most 1, a per cent figure divided by 100, or leave the actor out. [bad-salience]");
        message.ShouldContain("0 rounds are asked for. Ask for 1 to 100 rounds. [bad-rounds]");
    }

    [Theory]
    [InlineData((ExpectedUtilityMode)7, 10, 1, .5, "unknown-mode")]
    [InlineData(ExpectedUtilityMode.AsCoded, 101, 1, .5, "bad-rounds")]
    [InlineData(ExpectedUtilityMode.AsCoded, -1, 1, .5, "bad-rounds")]
    [InlineData(ExpectedUtilityMode.AsCoded, 10, 1.5, .5, "bad-chance")]
    [InlineData(ExpectedUtilityMode.AsCoded, 10, double.NaN, .5, "bad-chance")]
    [InlineData(ExpectedUtilityMode.AsCoded, 10, 1, -.5, "bad-chance")]
    public void Options_are_within_their_bounds(ExpectedUtilityMode mode, int rounds, double statusQuo, double improvement, string check) =>
        UtilityFaults.Of(new ExpectedUtilityOptions { Mode = mode, Rounds = rounds, StatusQuoChance = statusQuo, ImprovementChance = improvement })
            .ShouldHaveSingleItem().Check.ShouldBe(check);

    [Fact]
    public void A_long_or_unprintable_name_is_cut_and_cleaned_in_the_message()
    {
        var fault = UtilityFaults.Of([Sound[0], new UtilityActor("x\u001b[31m\n" + new string('y', 10_000), 0, 1, 0)]).ShouldHaveSingleItem();
        fault.Message.Length.ShouldBeLessThan(150);
        fault.Message.ShouldStartWith("The capability of 'x?[31m?yyy");
        fault.Message.ShouldNotContain("\u001b");
    }

    [Fact]
    public void Nothing_given_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => ExpectedUtilityModel.Run(null!));
        Should.Throw<ArgumentNullException>(() => ExpectedUtilityModel.Run(Sound, null!));
    }

    [Theory]
    [InlineData(1e-300, 1e300, 5e-324, -1e100, 1e100)]
    [InlineData(1e300, 1.7e308, 1, 0, 5e-324)]
    [InlineData(5e-324, 5e-324, 5e-324, 1e15, 1000000000000000.1)]
    public void The_extremes_that_are_allowed_give_numbers(double weak, double strong, double salience, double low, double high)
    {
        foreach (var mode in Enum.GetValues<ExpectedUtilityMode>())
        {
            var history = ExpectedUtilityModel.Run(
                [new("A", weak, 1, low), new("B", strong, salience, high), new("C", strong, 1, high)],
                new ExpectedUtilityOptions { Mode = mode, StatusQuoChance = .5 });
            history.Mean.ShouldBeInRange(low, high);
            history.Rounds.SelectMany(round => round.RiskExponents).ShouldAllBe(exponent => exponent >= .5 && exponent <= 2);
            history.Rounds.SelectMany(round => round.Chances).ShouldAllBe(chance => chance >= 0 && chance <= 1);
            history.Positions.ShouldAllBe(position => position >= low && position <= high);
        }
    }

    private static void ShouldFind(string check, int actor, string named, params UtilityActor[] actors)
    {
        var fault = UtilityFaults.Of(actors).ShouldHaveSingleItem();
        (fault.Check, fault.Actor).ShouldBe((check, actor));
        fault.Message.ShouldContain(named);
        fault.Remedy.ShouldNotBeNullOrWhiteSpace();
        Should.Throw<ArgumentException>(() => ExpectedUtilityModel.Run(actors)).Message.ShouldContain(fault.ToString());
        Should.Throw<ArgumentException>(() => BargainingBaselines.Of(actors)).Message.ShouldContain(fault.ToString());
    }

    private static UtilityActor[] Many(int count) => [.. Enumerable.Range(0, count).Select(i => new UtilityActor($"actor {i}", 1, 1, i))];
}
