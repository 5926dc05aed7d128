// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;

namespace Casus.Tests.Council;

/// <summary>The oracle of chances: every way in which the voters can vote, one by one, with its chance. 4ⁿ ways for n voters.</summary>
internal static class BruteForce
{
    /// <summary>Every way of voting of some voters, each for itself, with its chance; ways without a chance are left out.</summary>
    public static IEnumerable<(Ballot[] Ballots, double Chance)> Ways(ImmutableArray<BallotChances> voters) =>
        Profiles(voters.Length).Select(ballots => (ballots, voters.Select((voter, i) => voter.Of(ballots[i])).Aggregate(1.0, (product, chance) => product * chance))).Where(way => way.Item2 > 0);

    /// <summary>Every way of voting of so many voters.</summary>
    public static IEnumerable<Ballot[]> Profiles(int voters) =>
        Enumerable.Range(0, 1 << (2 * voters)).Select(number => Enumerable.Range(0, voters).Select(i => (Ballot)((number >> (2 * i)) & 3)).ToArray());

    /// <summary>The chance of what holds for ballots.</summary>
    public static double Chance(this IEnumerable<(Ballot[] Ballots, double Chance)> ways, Func<Ballot[], bool> holds) =>
        ways.Where(way => holds(way.Ballots)).Sum(way => way.Chance);

    /// <summary>The chance that the voter's vote for passes what its vote against would defeat, the others voting as they do.</summary>
    public static double Pivotal(this IEnumerable<(Ballot[] Ballots, double Chance)> ways, Func<Ballot[], bool> adopts, int voter) =>
        ways.Chance(ballots => adopts(With(ballots, (voter, Ballot.For))) && !adopts(With(ballots, (voter, Ballot.Against))));

    /// <summary>The three measures of a pair: bloc, strict and interaction (council.md 3.4), both ballots of the two being set.</summary>
    public static (double Bloc, double Strict, double Interaction) Pair(this IEnumerable<(Ballot[] Ballots, double Chance)> ways, Func<Ballot[], bool> adopts, int first, int second)
    {
        var (bloc, strict, interaction) = (0.0, 0.0, 0.0);
        foreach (var (ballots, chance) in ways)
        {
            int Value(Ballot one, Ballot other) => adopts(With(ballots, (first, one), (second, other))) ? 1 : 0;
            var (both, one, other, neither) = (Value(Ballot.For, Ballot.For), Value(Ballot.For, Ballot.Against), Value(Ballot.Against, Ballot.For), Value(Ballot.Against, Ballot.Against));
            bloc += chance * (both - neither);
            strict += both == 1 && one == 0 && other == 0 ? chance : 0;
            interaction += chance * (both - one - other + neither);
        }
        return (bloc, strict, interaction);
    }

    private static Ballot[] With(Ballot[] ballots, params (int Voter, Ballot Ballot)[] set)
    {
        var changed = (Ballot[])ballots.Clone();
        foreach (var (voter, ballot) in set)
            changed[voter] = ballot;
        return changed;
    }
}
