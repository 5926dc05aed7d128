// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council;

/// <summary>The oracle: every way in which the voters can vote, one by one, with its chance. 4ⁿ ways for n voters.</summary>
internal static class BruteForce
{
    public static double Adoption(VotingRule rule, BallotChances[] voters, string host, bool hostConsents) =>
        Ways(voters).Where(way => Adopts(rule, voters, way.Ballots, host, hostConsents)).Sum(way => way.Chance);

    /// <summary>The chance that the voter's vote for passes what its vote against would defeat.</summary>
    public static double Pivotal(VotingRule rule, BallotChances[] voters, int voter, string host, bool hostConsents)
    {
        var others = voters.ToArray();
        others[voter] = voters[voter].Certain(Ballot.For);
        return Ways(others).Where(way => Adopts(rule, voters, way.Ballots, host, hostConsents) && !Adopts(rule, voters, With(way.Ballots, voter, Ballot.Against), host, hostConsents))
            .Sum(way => way.Chance);
    }

    /// <summary>The chance that the voter casts a ballot and the proposal is adopted.</summary>
    public static double Joint(VotingRule rule, BallotChances[] voters, int voter, Ballot ballot, string host, bool hostConsents) =>
        Ways(voters).Where(way => way.Ballots[voter] == ballot && Adopts(rule, voters, way.Ballots, host, hostConsents)).Sum(way => way.Chance);

    public static bool Adopts(VotingRule rule, BallotChances[] voters, Ballot[] ballots, string host, bool hostConsents)
    {
        var own = Array.FindIndex(voters, each => each.Member == host);
        return rule.Adopts(ballots.Aggregate(default(Tally), (tally, ballot) => tally.With(ballot)), own < 0 ? hostConsents : ballots[own] == Ballot.For);
    }

    private static Ballot[] With(Ballot[] ballots, int voter, Ballot ballot) => [.. ballots.Select((each, i) => i == voter ? ballot : each)];

    private static IEnumerable<(Ballot[] Ballots, double Chance)> Ways(BallotChances[] voters)
    {
        for (var number = 0; number < 1 << (2 * voters.Length); number++)
        {
            var ballots = new Ballot[voters.Length];
            var chance = 1.0;
            for (var i = 0; i < voters.Length; i++)
            {
                ballots[i] = (Ballot)((number >> (2 * i)) & 3);
                chance *= voters[i].Of(ballots[i]);
            }
            if (chance > 0)
                yield return (ballots, chance);
        }
    }
}
