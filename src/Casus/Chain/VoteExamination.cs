// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Council;
using Casus.Documents.Binding;

namespace Casus.Chain;

/// <summary>
/// Explains how a rule judges ballots: what it needed and what it had. The judgement itself is that of the rule laid out for counting; this puts the same
/// counts into words, and a test holds the two together.
/// </summary>
internal sealed class VoteExamination
{
    private readonly VotingRule rule;
    private readonly Electorate electorate;
    private readonly string host;
    private readonly bool closed;
    private readonly ImmutableArray<Ballot> ballots;
    private readonly Func<string, string> name;

    private VoteExamination(VotingRule rule, Electorate electorate, string host, bool closed, ImmutableArray<Ballot> ballots, Func<string, string> name)
    {
        (this.rule, this.host, this.closed, this.ballots, this.name) = (rule, host, closed, ballots, name);
        this.electorate = rule.HostVotes ? electorate : electorate.Without(host);
    }

    private int Voters => electorate.Voters.Length;

    /// <summary>Everything that the rule asks, in its order.</summary>
    /// <param name="prepared">The rule laid out for the voters.</param>
    /// <param name="electorate">Who could vote, with every weight that the rule counts.</param>
    /// <param name="host">The host.</param>
    /// <param name="ballots">One ballot of each voter of the rule, in its order.</param>
    /// <param name="name">Gives the name of a voter or of a weighting by its code.</param>
    public static ImmutableArray<VoteTest> Of(PreparedRule prepared, Electorate electorate, string host, ImmutableArray<Ballot> ballots, Func<string, string> name) =>
        new VoteExamination(prepared.Rule, electorate, host, prepared.Scores.Formula is ScoreFormula.Any { Parts.IsEmpty: true }, ballots, name).Tests();

    private ImmutableArray<VoteTest> Tests()
    {
        if (closed)
            return [VoteTest.Of("what must come before the vote", "consent of a host without a vote, and leave from outside, where the rule asks for them", "one of them is missing", false)];
        var tests = ImmutableArray.CreateBuilder<VoteTest>();
        if (!rule.Vetoes.IsEmpty)
        {
            var vetoing = Those((voter, ballot) => rule.Vetoes.Contains(voter) && rule.VetoedBy.Contains(ballot));
            tests.Add(VoteTest.Of("vetoes", $"none by {string.Join(", ", rule.Vetoes.Where(electorate.Voters.Contains).Select(name))}", Named(vetoing), vetoing.Length == 0));
        }
        if (rule.HostConsent && electorate.Voters.Contains(host))
        {
            var cast = ballots[electorate.Voters.IndexOf(host)];
            tests.Add(VoteTest.Of("the host", $"{name(host)} for", Words.Of(cast), cast == Ballot.For));
        }
        if (rule.Silence.Value is null)
            tests.AddRange(Formal());
        else
            tests.Add(VoteTest.Any([None("breaking the silence", Those((_, ballot) => ballot == Ballot.Against)), VoteTest.All(Formal())]));
        return tests.ToImmutable();
    }

    private ImmutableArray<VoteTest> Formal()
    {
        var tests = ImmutableArray.CreateBuilder<VoteTest>();
        if (rule.ObjectionDefeats)
            tests.Add(None("counted as against", Those((_, ballot) => Counts(ballot, Effect.Against))));
        if (rule.LeastFor > 0)
        {
            var given = Those((_, ballot) => ballot == Ballot.For).Length;
            tests.Add(VoteTest.Of("votes for", $"at least {Text(rule.LeastFor)}", Text(given), given >= rule.LeastFor));
        }
        var present = Those((_, ballot) => ballot != Ballot.Absent).Length;
        var quorum = Least(rule.Quorum, Voters);
        tests.Add(VoteTest.Of("voters present", $"at least {Text(quorum)} of {Text(Voters)}", Text(present), present >= quorum));
        var passes = Of(rule.Passes);
        if (rule.Blocking.Value is { } blocking)
        {
            var missing = Voters - Those((_, ballot) => Counts(ballot, Effect.For)).Length;
            passes = VoteTest.Any([passes, VoteTest.Of("too few to block", $"fewer than {Text(blocking.Least)} not for", Text(missing), missing < blocking.Least)]);
        }
        tests.Add(passes);
        return tests.ToImmutable();
    }

    private VoteTest Of(Criterion criterion)
    {
        if (!criterion.All.IsEmpty)
            return VoteTest.All([.. criterion.All.Select(Of)]);
        if (!criterion.Any.IsEmpty)
            return VoteTest.Any([.. criterion.Any.Select(Of)]);
        var weights = electorate.Weights(criterion.Weight!);
        long Sum(Func<Ballot, bool> counted) => ballots.Select((ballot, i) => counted(ballot) ? weights[i] : 0).Sum();
        var given = Sum(ballot => Counts(ballot, Effect.For));
        var says = criterion.Weight == Criterion.Heads ? "counted as for" : $"{name(criterion.Weight!)}, counted as for";
        if (criterion.Least is { } least)
            return VoteTest.Of(says, $"at least {Text(least)}", Text(given), given >= least);
        var whole = Sum(ballot => Within(ballot, criterion.OutOf!.Value));
        var needed = Least(criterion.Share!, whole);
        if (whole == 0 && rule.LeastFor == 0 && Enum.GetValues<Ballot>().Any(ballot => !Within(ballot, criterion.OutOf!.Value)))
            return VoteTest.Of(says, "a vote that is counted", "none", false);
        return VoteTest.Of(says, $"at least {Text(needed)} of {Text(whole)}", Text(given), given >= needed);
    }

    private VoteTest None(string what, string[] those) => VoteTest.Of(what, "nobody", those.Length == 0 ? "nobody" : Named(those), those.Length == 0);

    /// <summary>The least whole number that reaches a share of a whole, or exceeds it where the rule says so.</summary>
    private static long Least(Threshold share, long whole) =>
        share.Exceed ? (share.Parts * whole / share.Of) + 1 : ((share.Parts * whole) + share.Of - 1) / share.Of;

    private string[] Those(Func<string, Ballot, bool> which) => [.. electorate.Voters.Where((voter, i) => which(voter, ballots[i]))];

    /// <summary>Names, each with its ballot where that is not a vote against.</summary>
    private string Named(string[] those) => those.Length == 0 ? "none" : string.Join(", ", those.Select(voter =>
    {
        var ballot = ballots[electorate.Voters.IndexOf(voter)];
        return ballot == Ballot.Against ? name(voter) : $"{name(voter)} ({Words.Of(ballot)})";
    }));

    private bool Within(Ballot ballot, Denominator outOf) => outOf switch
    {
        Denominator.AllMembers => !Counts(ballot, Effect.StandsAside),
        Denominator.Present => ballot != Ballot.Absent && !Counts(ballot, Effect.StandsAside),
        _ => Counts(ballot, Effect.For) || Counts(ballot, Effect.Against),
    };

    private bool Counts(Ballot ballot, Effect effect) => ballot switch
    {
        Ballot.For => effect == Effect.For,
        Ballot.Against => effect == Effect.Against,
        Ballot.Abstains => rule.Abstention == effect,
        _ => rule.Absence == effect,
    };

    private static string Text(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
