// SPDX-License-Identifier: Apache-2.0
using System.Numerics;
using Casus.Council;

namespace Casus.Tests.Council;

/// <summary>
/// The oracle: a rule applied to ballots by counting them as a clerk would, gate after gate. It shares no code with the model, which sums scores instead.
/// </summary>
internal static class PlainCount
{
    /// <summary>Whether the ballots of those who vote adopt.</summary>
    public static bool Adopts(VotingRule rule, Electorate electorate, string? host, bool hostConsents, bool leave, IReadOnlyList<Ballot> ballots)
    {
        var voters = electorate.Voters.Where(voter => rule.HostVotes || voter != host).ToArray();
        if (rule.Outside.Value is { Needs: OutsideNeed.Leave } && !leave)
            return false;
        if (rule.HostConsent && host is not null && !Consents(host, hostConsents, voters, ballots))
            return false;
        if (voters.Where((voter, i) => rule.Vetoes.Contains(voter) && rule.VetoedBy.Contains(ballots[i])).Any())
            return false;
        return (rule.Silence.Value is not null && !ballots.Contains(Ballot.Against)) || PassesInForm(rule, electorate, voters, ballots);
    }

    private static bool Consents(string host, bool hostConsents, string[] voters, IReadOnlyList<Ballot> ballots)
    {
        var seat = Array.IndexOf(voters, host);
        return seat < 0 ? hostConsents : ballots[seat] == Ballot.For;
    }

    private static bool PassesInForm(VotingRule rule, Electorate electorate, string[] voters, IReadOnlyList<Ballot> ballots)
    {
        if (!Reached(rule.Quorum, ballots.Count(ballot => ballot != Ballot.Absent), voters.Length))
            return false;
        if (rule.ObjectionDefeats && ballots.Any(ballot => Against(rule, ballot)))
            return false;
        if (ballots.Count(ballot => ballot == Ballot.For) < rule.LeastFor)
            return false;
        return Meets(rule, rule.Passes, electorate, voters, ballots)
            || (rule.Blocking.Value is { } blocking && ballots.Count(ballot => !For(rule, ballot)) < blocking.Least);
    }

    private static bool Meets(VotingRule rule, Criterion criterion, Electorate electorate, string[] voters, IReadOnlyList<Ballot> ballots)
    {
        if (!criterion.All.IsEmpty)
            return criterion.All.All(each => Meets(rule, each, electorate, voters, ballots));
        if (!criterion.Any.IsEmpty)
            return criterion.Any.Any(each => Meets(rule, each, electorate, voters, ballots));
        var weights = electorate.Weights(criterion.Weight!);
        long Sum(Func<Ballot, bool> counts) => voters.Select((voter, i) => counts(ballots[i]) ? weights[electorate.Voters.IndexOf(voter)] : 0).Sum();
        var votesFor = Sum(ballot => For(rule, ballot));
        if (criterion.Least is { } least)
            return votesFor >= least;
        var outOf = criterion.OutOf switch
        {
            Denominator.AllMembers => Sum(ballot => !Aside(rule, ballot)),
            Denominator.Present => Sum(ballot => ballot != Ballot.Absent && !Aside(rule, ballot)),
            _ => votesFor + Sum(ballot => Against(rule, ballot)),
        };
        return outOf > 0 && Reached(criterion.Share!, votesFor, outOf);
    }

    private static bool Reached(Threshold share, BigInteger part, BigInteger whole) =>
        share.Exceed ? part * share.Of > whole * share.Parts : part * share.Of >= whole * share.Parts;

    private static bool For(VotingRule rule, Ballot ballot) => ballot == Ballot.For || Means(rule, ballot) == Effect.For;

    private static bool Against(VotingRule rule, Ballot ballot) => ballot == Ballot.Against || Means(rule, ballot) == Effect.Against;

    private static bool Aside(VotingRule rule, Ballot ballot) => Means(rule, ballot) == Effect.StandsAside;

    private static Effect? Means(VotingRule rule, Ballot ballot) => ballot switch
    {
        Ballot.Abstains => rule.Abstention,
        Ballot.Absent => rule.Absence,
        _ => null,
    };
}
