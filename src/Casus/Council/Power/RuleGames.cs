// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>The games that a rule makes of a vote: the same sums of scores, asked without positions.</summary>
public static class RuleGames
{
    /// <summary>The game with two ballots: members of a coalition vote for, all others against.</summary>
    public static SimpleGame Simple(RuleScores scores)
    {
        var least = Enumerable.Range(0, scores.Criteria.Length).Select(criterion => Enumerable.Range(0, scores.Voters.Length).Sum(voter => scores.Score(voter, Ballot.Against, criterion))).ToArray();
        return new SimpleGame(
            [.. Enumerable.Range(0, scores.Voters.Length).Select(voter => Enumerable.Range(0, scores.Criteria.Length).Select(criterion => scores.Score(voter, Ballot.For, criterion) - scores.Score(voter, Ballot.Against, criterion)).ToImmutableArray())],
            Moved(scores.Formula, least));
    }

    /// <summary>The game with three ballots: for, abstains, against.</summary>
    public static TernaryGame Ternary(RuleScores scores) => new(
        [.. Enumerable.Range(0, scores.Voters.Length).Select(voter => new TernaryScores(Of(scores, voter, Ballot.For), Of(scores, voter, Ballot.Abstains), Of(scores, voter, Ballot.Against)))],
        scores.Formula);

    private static ImmutableArray<long> Of(RuleScores scores, int voter, Ballot ballot) =>
        [.. Enumerable.Range(0, scores.Criteria.Length).Select(criterion => scores.Score(voter, ballot, criterion))];

    /// <summary>The formula with each quota lowered by what all ballots against come to.</summary>
    private static ScoreFormula Moved(ScoreFormula formula, long[] least) => formula switch
    {
        ScoreFormula.AtLeast quota => quota with { Least = quota.Least - least[quota.Criterion] },
        ScoreFormula.All all => new ScoreFormula.All([.. all.Parts.Select(part => Moved(part, least))]),
        ScoreFormula.Any any => new ScoreFormula.Any([.. any.Parts.Select(part => Moved(part, least))]),
        _ => formula,
    };
}
