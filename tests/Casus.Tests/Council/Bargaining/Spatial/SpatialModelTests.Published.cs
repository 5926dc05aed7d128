// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Council;

namespace Casus.Tests.Council.Bargaining.Spatial;

/// <summary>The published example of the peer: its own regression log, and what the council reference (section 3.6) worked out of it.</summary>
public sealed partial class SpatialModelTests
{
    private static readonly SpatialHistory Published = SpatialModel.Run(PublishedActors.Read());

    [Fact]
    public void All_17_lines_of_the_peers_regression_log_come_out_to_their_four_decimals() =>
        Lines(Published).ShouldBe(File.ReadAllLines(Path.Combine(PublishedActors.Folder, "ktab-dummyData_3Dim.expected.txt")).Select(line => line.TrimEnd()));

    [Fact]
    public void The_published_example_settles_after_ten_turns()
    {
        Published.Settled.ShouldBeTrue();
        Published.Turns.Length.ShouldBe(10);
        Published.States.Length.ShouldBe(11);
        Published.UnsettledElections.ShouldBe(0);
    }

    [Fact]
    public void Its_actors_begin_with_these_attitudes_to_risk() =>
        Published.States[0].Risks.ShouldBe([-0.5, -0.459251, -0.499462, -0.274054, 1, -0.231862, -0.430327], 5e-7);

    [Fact]
    public void Its_actors_first_challenge_these()
    {
        var targets = Published.Turns[0].Targets.Select(target => target.ShouldNotBeNull()).ToArray();
        targets.Select(target => target.Actor).ShouldBe([6, 0, 6, 0, 0, 1, 1]);
        targets.Select(target => target.Gain).ShouldBe([0.0947, 0.2810, 0.4711, 0.2839, 0.0116, 0.2986, 0.0286], 5e-5);
        targets.Select((target, i) => Published.Turns[0].GainOf(i, target.Actor)).ShouldBe(targets.Select(target => target.Gain));
    }

    [Fact]
    public void Its_first_actor_moves_first_to_79_54_and_44_71_and_72_05() =>
        Published.States[1].Positions[0].ShouldBe([79.54, 44.71, 72.05], 1e-9);

    [Fact]
    public void What_each_actor_chose_is_where_it_then_stands()
    {
        foreach (var turn in Published.Turns)
        {
            foreach (var choice in turn.Choices)
            {
                var taken = choice.Options[choice.Chosen];
                var place = taken is null ? Published.States[turn.Turn].Positions[choice.Actor] : taken.Challenger == choice.Actor ? taken.ChallengerMovesTo : taken.ChallengedMovesTo;
                Published.States[turn.Turn + 1].Positions[choice.Actor].ShouldBe(place);
                choice.Chances[choice.Chosen].ShouldBe(choice.Chances.Max());
                choice.Options[0].ShouldBeNull("the status quo comes first");
                choice.Options.Skip(1).ShouldAllBe(each => each!.Challenger == choice.Actor || each.Challenged == choice.Actor);
            }
        }
    }

    private static IEnumerable<string> Lines(SpatialHistory history)
    {
        var changes = history.FractionalChanges.Select(change => string.Create(CultureInfo.InvariantCulture, $"Fractional change compared to first step: {change:0.0000}  (target={history.Options.StopRatio:0.0000})"));
        var chances = history.Actors.Select((actor, i) => $"{actor.Name}, prob : {string.Join(' ', history.States.Select(state => state.WinningChances[i].ToString("0.0000", CultureInfo.InvariantCulture)))}");
        return changes.Concat(chances);
    }
}
