// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Simulation;
using Casus.Tests.Law;

namespace Casus.Tests.Council;

public sealed class ConditionalBallotsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_drawn_comes_to_the_decision_and_could_have_been_cast(bool adopting) => Always.Holds(RandomLeanings.Independent(most: 4), sample =>
    {
        var automaton = RuleAutomaton.Of(sample.Council.Scores).ShouldNotBeNull();
        var possible = BruteForce.Ways(sample.Leanings.Voters).Any(way => sample.Council.Adopts(way.Ballots) == adopting);
        for (var i = 0u; i < 20; i++)
        {
            var drawn = ConditionalBallots.Draw(automaton, sample.Leanings, adopting, new KeyedDraws(1, i));
            (drawn is not null).ShouldBe(possible);
            if (drawn is not { } ballots)
                continue;
            sample.Council.Adopts(ballots).ShouldBe(adopting);
            sample.Leanings.Voters.Select((voter, at) => voter.Of(ballots[at])).ShouldAllBe(chance => chance > 0);
        }
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Ballots_come_up_as_often_as_given_the_decision_they_should(bool adopting)
    {
        const int Draws = 10_000;
        BallotChances[] voters = [new("A", .5, .2, .2, .1), new("B", .3, .3, .4, 0), new("C", .6, 0, .2, .2)];
        var rule = TinyRule.NobodyAgainst(1);
        var electorate = TinyRule.Voters(3);
        var ways = BruteForce.Ways([.. voters]).Where(way => PlainCount.Adopts(rule, electorate, null, true, true, way.Ballots) == adopting).ToArray();
        var all = ways.Sum(way => way.Chance);

        var automaton = rule.Machine(3);
        var drawn = Enumerable.Range(0, Draws).Select(i => string.Concat(ConditionalBallots.Draw(automaton, Leanings.Independent(voters), adopting, new KeyedDraws(7, (uint)i))!.Value.Select(ballot => (int)ballot)))
            .GroupBy(ballots => ballots).ToDictionary(group => group.Key, group => group.Count() / (double)Draws);

        // The whole joint distribution, each way within five standard errors.
        drawn.Keys.Except(ways.Select(Key)).ShouldBeEmpty();
        foreach (var way in ways)
            drawn.GetValueOrDefault(Key(way)).ShouldBe(way.Chance / all, 5 * Math.Sqrt(way.Chance / all / Draws));
        static string Key((Ballot[] Ballots, double Chance) way) => string.Concat(way.Ballots.Select(ballot => (int)ballot));
    }

    [Fact]
    public void Nothing_is_drawn_for_a_decision_without_a_chance() =>
        ConditionalBallots.Draw(TinyRule.Unanimity.Machine(2), Leanings.Independent([new("A", 1, 0, 0, 0), new("B", 0, 1, 0, 0)]), adopting: true, new KeyedDraws(1, 0)).ShouldBeNull();
}
