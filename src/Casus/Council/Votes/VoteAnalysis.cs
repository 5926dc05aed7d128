// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>What is known of a vote from the leanings of the voters: exact for independent voters, exact to 1e-9 with a common mood.</summary>
/// <param name="Adoption">Chance of adoption.</param>
/// <param name="Voters">What is known of each voter, in the order of the rule.</param>
public sealed record VoteAnalysis(double Adoption, ImmutableArray<VoterAnalysis> Voters)
{
    /// <summary>Most voters that others follow; each multiplies the work by four.</summary>
    public const int MostLeaders = 4;

    /// <summary>Analyses a vote.</summary>
    /// <param name="counter">The rule, with working space.</param>
    /// <param name="leanings">How its voters lean, in the same order.</param>
    /// <exception cref="ArgumentException">More than <see cref="MostLeaders"/> voters are followed by others, or they follow one another in a ring.</exception>
    public static VoteAnalysis Of(IBallotCounter counter, Leanings leanings)
    {
        var count = leanings.Voters.Length;
        var (adoption, joint, cast, pivotal) = (0.0, new double[count * RuleScores.Ballots], new double[count * RuleScores.Ballots], new double[count]);
        foreach (var (weight, chances) in VoteSituations.Of(leanings))
        {
            adoption += weight * counter.Take(chances);
            for (var voter = 0; voter < count; voter++)
            {
                var (with, without) = (0.0, 0.0);
                for (var ballot = 0; ballot < RuleScores.Ballots; ballot++)
                {
                    var adopts = counter.With(voter, (Ballot)ballot);
                    var chance = chances[(voter * RuleScores.Ballots) + ballot];
                    joint[(voter * RuleScores.Ballots) + ballot] += weight * chance * adopts;
                    cast[(voter * RuleScores.Ballots) + ballot] += weight * chance;
                    if (ballot == (int)Ballot.For)
                        with = adopts;
                    else if (ballot == (int)Ballot.Against)
                        without = adopts;
                }
                pivotal[voter] += weight * (with - without);
            }
        }
        return new VoteAnalysis(adoption, [.. leanings.Voters.Select((own, i) => VoterAnalysis.Of(own.Member, Part(cast, i), Part(joint, i), pivotal[i]))]);
    }

    private static ReadOnlySpan<double> Part(double[] all, int voter) => all.AsSpan(voter * RuleScores.Ballots, RuleScores.Ballots);
}

/// <summary>What is known of one voter.</summary>
/// <param name="Member">The voter.</param>
/// <param name="Chances">Chances of its ballots, with the common mood and whom it follows.</param>
/// <param name="GivenAdoption">The same once it is known that the proposal is adopted (Bayes' rule); a vote for when adoption is impossible, save of one that is certain to stay away.</param>
/// <param name="GivenRefusal">The same once it is known that it is refused; its own chances when refusal is impossible.</param>
/// <param name="Pivotal">Chance that the others vote in such a way that its vote for adopts and its vote against refuses.</param>
public sealed record VoterAnalysis(string Member, BallotChances Chances, BallotChances GivenAdoption, BallotChances GivenRefusal, double Pivotal)
{
    internal static VoterAnalysis Of(string member, ReadOnlySpan<double> cast, ReadOnlySpan<double> adopting, double pivotal)
    {
        var chances = new BallotChances(member, cast[0], cast[1], cast[2], cast[3]);
        var adopted = adopting[0] + adopting[1] + adopting[2] + adopting[3];
        var refused = 1 - adopted;
        var given = adopted > 0
            ? new BallotChances(member, adopting[0] / adopted, adopting[1] / adopted, adopting[2] / adopted, adopting[3] / adopted)
            : chances.Certain(chances.Absent >= 1 ? Ballot.Absent : Ballot.For);
        var otherwise = refused > 1e-12
            ? new BallotChances(member, Left(cast[0], adopting[0], refused), Left(cast[1], adopting[1], refused), Left(cast[2], adopting[2], refused), Left(cast[3], adopting[3], refused))
            : chances;
        return new VoterAnalysis(member, chances, given, otherwise, pivotal);
    }

    private static double Left(double cast, double adopting, double refused) => Math.Max(0, cast - adopting) / refused;
}
