// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;

namespace Casus.Chain;

/// <summary>What is worked out of a vote only when somebody looks at it closely: pairs, sets that can decide, the count, other procedures, the vote without bargaining.</summary>
/// <param name="Pairs">How every pair of voters decides together, the strictest first; null when there are too many voters or weights for it.</param>
/// <param name="Sets">The smallest sets that can decide; null for a large body.</param>
/// <param name="Tests">What the rule asks, beside what the ballots shown give.</param>
/// <param name="Procedures">How long each procedure of the pack takes on best evidence, in the order of their ids.</param>
/// <param name="Unbargained">The vote without bargaining; null when there was none.</param>
public sealed record CouncilDepth(
    ImmutableArray<PairPower>? Pairs,
    MinimalSets? Sets,
    ImmutableArray<VoteTest> Tests,
    ImmutableArray<ProcedureTime> Procedures,
    CouncilOutcome? Unbargained)
{
    /// <summary>Most voters whose pairs are worked out: each pair needs a machine of its own.</summary>
    public const int MostVotersInPairs = 16;

    /// <summary>Looks closely at the vote of a run.</summary>
    public static CouncilDepth Of(Run run)
    {
        var council = run.Best.Council;
        return new CouncilDepth(PairsOf(council), MinimalSets.Of(council.Chamber.Applied.Scores), TestsOf(run), ProceduresOf(run), UnbargainedOf(run));
    }

    /// <summary>Pairs alone, the strictest first; null when there are too many voters or weights for it.</summary>
    public static ImmutableArray<PairPower>? PairsOf(CouncilOutcome council)
    {
        var scores = council.Chamber.Applied.Scores;
        if (scores.Voters.Length > MostVotersInPairs || PairAnalysis.Of(scores) is not { } analysis)
            return null;
        return [.. analysis.Analyse(council.Leanings).OrderByDescending(pair => pair.Strict).ThenByDescending(pair => pair.Bloc)];
    }

    private static ImmutableArray<VoteTest> TestsOf(Run run)
    {
        var (pack, council) = (run.Scenario.Pack, run.Best.Council);
        var (chamber, votes) = (council.Chamber, council.Votes.ToDictionary(vote => vote.Member, vote => vote.Ballot, StringComparer.Ordinal));
        var weightings = chamber.Applied.Rule.Passes.Quotas.Select(quota => quota.Weight!).Where(weight => weight != Criterion.Heads).Distinct(StringComparer.Ordinal).Select(weight => pack.Weightings[weight]);
        var electorate = Electorate.Of(chamber.Body, run.Best.Law.Members, weightings, pack.Evidence, chamber.Day);
        return VoteExamination.Of(chamber.Applied, electorate, chamber.Host, [.. chamber.Applied.Scores.Voters.Select(voter => votes[voter])], code => pack.Weightings.TryGetValue(code, out var weighting) ? weighting.Title : pack.NameOf(code));
    }

    private static ImmutableArray<ProcedureTime> ProceduresOf(Run run)
    {
        var quantities = MemberStand.BestOf(run);
        return [.. run.Scenario.Pack.Procedures.Values.Select(procedure => new ProcedureTime(procedure, procedure.Steps.Sum(step => quantities.Of(step.Takes).Value)))];
    }

    private static CouncilOutcome? UnbargainedOf(Run run)
    {
        var council = run.Best.Council;
        return council.Bargained is null
            ? null
            : CouncilStage.Answer(new CouncilInquiry(
                council.Chamber,
                MemberStand.BestOf(run),
                run.Best.Law,
                council.NotPut != NotPut.NoRequest,
                run.Scenario.Settings.Council with { Bargaining = BargainingKind.None }));
    }
}

/// <summary>How long a procedure takes.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Hours">The sum of its steps on best evidence, in hours.</param>
public sealed record ProcedureTime(CouncilProcedure Procedure, double Hours);
