// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;

namespace Casus.Council;

/// <summary>Lays out a rule as sums of scores.</summary>
internal sealed class RuleLayout
{
    private static readonly Ballot[] AllBallots = [Ballot.For, Ballot.Abstains, Ballot.Against, Ballot.Absent];

    private readonly VotingRule rule;
    private readonly Electorate electorate;
    private readonly int host;
    private readonly bool closed;
    private readonly List<(string Says, long[] Scores)> columns = [];

    public RuleLayout(VotingRule rule, Electorate electorate, string? host, bool hostConsents, bool leave)
    {
        this.rule = rule;
        this.electorate = rule.HostVotes || host is null ? electorate : electorate.Without(host);
        this.host = host is null ? -1 : this.electorate.Voters.IndexOf(host);
        closed = (rule.HostConsent && host is not null && this.host < 0 && !hostConsents) || (rule.Outside.Value is { Needs: OutsideNeed.Leave } && !leave);
    }

    private int Voters => electorate.Voters.Length;

    public RuleScores Lay()
    {
        var formula = closed ? new ScoreFormula.Any([]) : Whole();
        var scores = new long[Voters * RuleScores.Ballots * columns.Count];
        for (var cell = 0; cell < Voters * RuleScores.Ballots; cell++)
        {
            for (var c = 0; c < columns.Count; c++)
                scores[(cell * columns.Count) + c] = columns[c].Scores[cell];
        }
        return new RuleScores(electorate.Voters, [.. columns.Select(each => each.Says)], scores, formula);
    }

    private ScoreFormula Whole()
    {
        var gates = ImmutableArray.CreateBuilder<ScoreFormula>();
        if (!rule.Vetoes.IsEmpty)
            gates.Add(Least("no veto", 0, (voter, ballot) => rule.Vetoes.Contains(electorate.Voters[voter]) && rule.VetoedBy.Contains(ballot) ? -1 : 0));
        if (rule.HostConsent && host >= 0)
            gates.Add(Least("the host votes for", 1, (voter, ballot) => voter == host && ballot == Ballot.For ? 1 : 0));
        var formal = Formal();
        gates.Add(rule.Silence.Value is null
            ? formal
            : new ScoreFormula.Any([Least("nobody breaks the silence", 0, (_, ballot) => ballot == Ballot.Against ? -1 : 0), formal]));
        return gates.Count == 1 ? gates[0] : new ScoreFormula.All(gates.ToImmutable());
    }

    private ScoreFormula.All Formal()
    {
        var parts = ImmutableArray.CreateBuilder<ScoreFormula>();
        if (rule.ObjectionDefeats)
            parts.Add(Least("nobody is against", 0, (_, ballot) => Counts(ballot, Effect.Against) ? -1 : 0));
        if (rule.LeastFor > 0)
            parts.Add(Least("voters for", rule.LeastFor, (_, ballot) => ballot == Ballot.For ? 1 : 0));
        parts.Add(Least("voters present", rule.Quorum.Exceed ? 1 : 0, (_, ballot) => (ballot == Ballot.Absent ? 0 : rule.Quorum.Of) - rule.Quorum.Parts));
        var passes = Of(rule.Passes);
        parts.Add(rule.Blocking.Value is { } blocking
            ? new ScoreFormula.Any([passes, Least("too few to block", Voters - blocking.Least + 1, (_, ballot) => Counts(ballot, Effect.For) ? 1 : 0)])
            : passes);
        return new ScoreFormula.All(parts.ToImmutable());
    }

    private ScoreFormula Of(Criterion criterion)
    {
        if (!criterion.All.IsEmpty)
            return new ScoreFormula.All([.. criterion.All.Select(Of)]);
        if (!criterion.Any.IsEmpty)
            return new ScoreFormula.Any([.. criterion.Any.Select(Of)]);
        var weights = electorate.Weights(criterion.Weight!);
        if (criterion.Least is { } least)
            return Least($"{criterion.Weight} for", least, (voter, ballot) => Counts(ballot, Effect.For) ? weights[voter] : 0);
        var (share, outOf) = (criterion.Share!, criterion.OutOf!.Value);
        var says = string.Create(CultureInfo.InvariantCulture, $"{criterion.Weight} for: {(share.Exceed ? "more than" : "at least")} {share.Parts}/{share.Of}");
        var reached = Least(says, share.Exceed ? 1 : 0, (voter, ballot) => weights[voter] * ((Counts(ballot, Effect.For) ? share.Of : 0L) - (Within(ballot, outOf) ? share.Parts : 0)));

        // Nothing out of nothing is no majority. Where a vote for is needed anyway, and every voter weighs something, the denominator is never empty.
        if ((rule.LeastFor > 0 && weights.All(weight => weight > 0)) || !AllBallots.Any(ballot => !Within(ballot, outOf)))
            return reached;
        return new ScoreFormula.All([reached, Least($"{criterion.Weight} counted", 1, (voter, ballot) => Within(ballot, outOf) ? weights[voter] : 0)]);
    }

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

    /// <summary>A quota on a criterion; criteria that count the same share a column.</summary>
    private ScoreFormula.AtLeast Least(string says, long least, Func<int, Ballot, long> score)
    {
        var column = new long[Voters * RuleScores.Ballots];
        for (var voter = 0; voter < Voters; voter++)
        {
            foreach (var ballot in AllBallots)
                column[(voter * RuleScores.Ballots) + (int)ballot] = score(voter, ballot);
        }
        var known = columns.FindIndex(each => each.Scores.AsSpan().SequenceEqual(column));
        if (known >= 0)
            return new ScoreFormula.AtLeast(known, least);
        columns.Add((says, column));
        return new ScoreFormula.AtLeast(columns.Count - 1, least);
    }
}
