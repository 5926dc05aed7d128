// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// The chance that a proposal is adopted, exactly, when voters decide independently: the distribution of the tally is built voter by voter (the
/// multilinear extension of Owen 1972, with four ballots instead of two). About n⁴/6 steps for n voters.
/// </summary>
public static class AdoptionChance
{
    private static readonly Ballot[] Ballots = [Ballot.For, Ballot.Abstains, Ballot.Against, Ballot.Absent];

    /// <summary>The chance that the rule adopts.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="voters">The voters.</param>
    /// <param name="host">The host, who may be among the voters.</param>
    /// <param name="hostConsents">Whether the host consents if it has no vote.</param>
    public static double Of(VotingRule rule, IReadOnlyList<BallotChances> voters, string host, bool hostConsents)
    {
        var index = IndexOf(voters, host);
        if (index < 0)
            return Sum(rule, voters, -1, hostConsents, default);
        var total = 0.0;
        foreach (var ballot in Ballots)
        {
            if (voters[index].Of(ballot) is > 0 and var chance)
                total += ballot == Ballot.Against && rule.Vetoes.Contains(host) ? 0 : chance * Sum(rule, voters, index, ballot == Ballot.For, default(Tally).With(ballot));
        }
        return total;
    }

    /// <summary>
    /// The chance that one voter is pivotal: that the proposal passes with its vote for and fails with its vote against, the others voting as they may. It does not
    /// depend on the voter's own chances.
    /// </summary>
    public static double Pivotal(VotingRule rule, IReadOnlyList<BallotChances> voters, int voter, string host, bool hostConsents)
    {
        var changed = voters.ToArray();
        changed[voter] = voters[voter].Certain(Ballot.For);
        var with = Of(rule, changed, host, hostConsents);
        changed[voter] = voters[voter].Certain(Ballot.Against);
        return with - Of(rule, changed, host, hostConsents);
    }

    /// <summary>
    /// The chances of one voter's ballot once it is known that the proposal is adopted (Bayes' rule); a vote for when adoption is impossible, save of one who is certain
    /// to stay away.
    /// </summary>
    public static BallotChances GivenAdoption(VotingRule rule, IReadOnlyList<BallotChances> voters, int voter, string host, bool hostConsents)
    {
        var changed = voters.ToArray();
        var joint = new double[Ballots.Length];
        for (var i = 0; i < Ballots.Length; i++)
        {
            changed[voter] = voters[voter].Certain(Ballots[i]);
            joint[i] = voters[voter].Of(Ballots[i]) is > 0 and var chance ? chance * Of(rule, changed, host, hostConsents) : 0;
        }
        var total = joint.Sum();
        return total > 0
            ? new BallotChances(voters[voter].Member, joint[0] / total, joint[1] / total, joint[2] / total, joint[3] / total)
            : voters[voter].Certain(voters[voter].Absent >= 1 ? Ballot.Absent : Ballot.For);
    }

    private static double Sum(VotingRule rule, IReadOnlyList<BallotChances> voters, int skip, bool hostConsents, Tally start)
    {
        var size = voters.Count + 1;
        var chances = new double[size, size, size];
        chances[start.For, start.Abstaining, start.Against] = 1;
        var counted = start.Members;
        for (var i = 0; i < voters.Count; i++)
        {
            if (i != skip)
                chances = Next(chances, voters[i], counted++, rule.Vetoes.Contains(voters[i].Member));
        }
        var total = 0.0;
        for (var f = 0; f < size; f++)
        {
            for (var b = 0; f + b < size; b++)
            {
                for (var a = 0; f + b + a < size; a++)
                {
                    if (chances[f, b, a] > 0 && rule.Adopts(new Tally(f, b, a, voters.Count - f - b - a), hostConsents))
                        total += chances[f, b, a];
                }
            }
        }
        return total;
    }

    private static double[,,] Next(double[,,] chances, in BallotChances voter, int counted, bool canVeto)
    {
        var next = new double[chances.GetLength(0), chances.GetLength(1), chances.GetLength(2)];
        for (var f = 0; f <= counted; f++)
        {
            for (var b = 0; f + b <= counted; b++)
            {
                for (var a = 0; f + b + a <= counted; a++)
                {
                    var chance = chances[f, b, a];
                    if (chance == 0)
                        continue;
                    next[f + 1, b, a] += chance * voter.For;
                    next[f, b + 1, a] += chance * voter.Abstains;

                    // A veto ends the matter: what follows it is no adoption, and drops out of the sum.
                    if (!canVeto)
                        next[f, b, a + 1] += chance * voter.Against;
                    next[f, b, a] += chance * voter.Absent;
                }
            }
        }
        return next;
    }

    private static int IndexOf(IReadOnlyList<BallotChances> voters, string member)
    {
        for (var i = 0; i < voters.Count; i++)
        {
            if (voters[i].Member == member)
                return i;
        }
        return -1;
    }
}
