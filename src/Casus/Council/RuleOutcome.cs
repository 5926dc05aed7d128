// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>Applies a voting rule to a tally. The one evaluator that decision, probability and pivotality share.</summary>
public static class RuleOutcome
{
    /// <summary>Whether a proposal is adopted.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="tally">What the voters did; the host is among them only if the rule gives it a vote.</param>
    /// <param name="hostConsents">Whether the host voted for or, without a vote, consents.</param>
    public static bool Adopts(this VotingRule rule, Tally tally, bool hostConsents)
    {
        if (rule.HostConsent && !hostConsents)
            return false;
        if (!rule.Quorum.Met(tally.Members - tally.Absent, tally.Members))
            return false;
        var votesFor = tally.For + Counted(rule.Abstention, Effect.For, tally.Abstaining) + Counted(rule.Absence, Effect.For, tally.Absent);
        var against = tally.Against + Counted(rule.Abstention, Effect.Against, tally.Abstaining) + Counted(rule.Absence, Effect.Against, tally.Absent);
        if (tally.Vetoes > 0 || (rule.ObjectionDefeats && against > 0))
            return false;
        if (tally.For < rule.LeastFor)
            return false;
        var outOf = OutOf(rule, tally, votesFor, against);
        return outOf > 0 && rule.Threshold.Met(votesFor, outOf);
    }

    private static int OutOf(VotingRule rule, Tally tally, int votesFor, int against)
    {
        var aside = Counted(rule.Abstention, Effect.StandsAside, tally.Abstaining);
        return rule.Denominator switch
        {
            Denominator.AllMembers => tally.Members - aside - Counted(rule.Absence, Effect.StandsAside, tally.Absent),
            Denominator.Present => tally.Members - tally.Absent - aside,
            _ => votesFor + against,
        };
    }

    private static int Counted(Effect effect, Effect wanted, int ballots) => effect == wanted ? ballots : 0;
}
