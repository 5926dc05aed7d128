// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Council;

namespace Casus.Chain;

/// <summary>Voters with the same weights and the same power by every measure, so that a table of 193 voters can be read.</summary>
/// <param name="Answer">The answer whose voters they are.</param>
/// <param name="Voters">Numbers of the voters, in the order of the answer.</param>
public sealed record PowerGroup(PowerAnswer Answer, ImmutableArray<int> Voters)
{
    /// <summary>Letters up to which names are put in a row in place of a number of voters.</summary>
    private const int RoomForNames = 34;

    private RuleScores Scores => Answer.Question.Scores;

    /// <summary>Codes of the voters.</summary>
    public IEnumerable<string> Codes => Voters.Select(voter => Scores.Voters[voter]);

    /// <summary>Names of the voters.</summary>
    public ImmutableArray<string> Names => [.. Codes.Select(Answer.Question.NameOf)];

    /// <summary>Whether <see cref="Says"/> names every voter.</summary>
    public bool IsNamed => Voters.Length <= 2 || string.Join(", ", Names).Length <= RoomForNames;

    /// <summary>What the group is called: its names where they are two or fit a column, else what is common to its voters.</summary>
    public string Says
    {
        get
        {
            if (IsNamed)
                return string.Join(", ", Names);
            var number = Voters.Length.ToString(CultureInfo.InvariantCulture);
            if (Voters.Length == Scores.Voters.Length)
                return $"each of the {number} voters";
            var vetoes = Scores.Voters.Where(Answer.Question.Rule.Vetoes.Contains).ToArray();
            if (vetoes.Length > 0 && Codes.SequenceEqual(vetoes))
                return $"{number} voters with a veto";
            return vetoes.Length > 0 && Codes.SequenceEqual(Scores.Voters.Except(vetoes)) ? $"{number} voters without a veto" : string.Create(CultureInfo.InvariantCulture, $"{Names[0]} and {Voters.Length - 1} others");
        }
    }

    /// <summary>What an index gives each of them; of estimates the mean, and an interval that holds all of theirs. Null where there is no number.</summary>
    public PowerValue? this[PowerIndex index]
    {
        get
        {
            if (!Answer.Power.Measures.TryGetValue(index, out var measure) || measure.Values.IsEmpty)
                return null;
            var values = Voters.Select(voter => measure.Values[voter]).ToArray();
            return measure.Finding is Finding.Exact ? values[0] : new PowerValue(values.Average(each => each.Value), values.Min(each => each.Low), values.Max(each => each.High), null);
        }
    }

    /// <summary>Their power in the game with abstention, if it is known.</summary>
    public TernaryPower? Ternary => Answer.Ternary is { Powers.IsEmpty: false } ternary ? ternary.Powers[Voters[0]] : null;

    /// <summary>The union they are in, or null: then each stands alone.</summary>
    public PriorUnion? Union => Answer.UnionOf(Scores.Voters[Voters[0]]);

    /// <summary>Their weight.</summary>
    /// <param name="weighting">The weighting.</param>
    public long Weight(Weighting weighting) => Answer.WeightOf(weighting, Scores.Voters[Voters[0]]);

    /// <summary>The groups of an answer, the greatest Shapley-Shubik index first and else in the order of the voters.</summary>
    public static ImmutableArray<PowerGroup> Of(PowerAnswer answer) =>
    [
        .. Enumerable.Range(0, answer.Question.Scores.Voters.Length).GroupBy(voter => Sign(answer, voter), StringComparer.Ordinal).Select(group => new PowerGroup(answer, [.. group]))
            .OrderByDescending(group => group[PowerIndex.ShapleyShubik]?.Value ?? 0),
    ];

    /// <summary>What tells a voter from others. Estimates of voters that the rule treats alike differ by chance; the scores stand for them.</summary>
    private static string Sign(PowerAnswer answer, int voter)
    {
        var (question, parts) = (answer.Question, new List<string>());
        var code = question.Scores.Voters[voter];
        parts.AddRange(question.Weightings.Select(weighting => answer.WeightOf(weighting, code).ToString(CultureInfo.InvariantCulture)));
        parts.Add(answer.UnionOf(code)?.Title ?? string.Empty);
        parts.AddRange(answer.Power.Measures.Values.Where(measure => measure.Finding is Finding.Exact).Select(measure => measure.Values[voter].Exact.ToString()!));
        if (answer.Ternary is { Powers.IsEmpty: false } ternary)
            parts.Add(ternary.Powers[voter].ToString());
        if (answer.Power.Measures.Values.Any(measure => measure.Finding is Finding.Sampled))
            parts.AddRange(Enumerable.Range(0, question.Scores.Criteria.Length).SelectMany(criterion => Enum.GetValues<Ballot>().Select(ballot => question.Scores.Score(voter, ballot, criterion).ToString(CultureInfo.InvariantCulture))));
        return string.Join('|', parts);
    }
}
