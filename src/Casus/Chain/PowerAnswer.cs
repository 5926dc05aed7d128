// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;

namespace Casus.Chain;

/// <summary>What the rule alone gives each voter.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Power">The indices of votes for and against.</param>
/// <param name="Ternary">The counts with abstention; null for so many voters that the game does not hold them.</param>
public sealed record PowerAnswer(PowerQuestion Question, PowerReport Power, TernaryReport? Ternary)
{
    /// <summary>Answers.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="list">How many minimal coalitions to list.</param>
    public static PowerAnswer Of(PowerQuestion question, int list)
    {
        var options = PowerOptions.Default with
        {
            ListLimit = list,
            Indices = question.Unions is null ? PowerOptions.WithoutUnions : [.. PowerOptions.WithoutUnions, .. PowerOptions.OfUnions],
            Unions = question.Unions is { } unions ? Numbered(question, unions) : [],
        };
        return new PowerAnswer(
            question,
            PowerAnalysis.Of(RuleGames.Simple(question.Scores), options),
            question.Scores.Voters.Length <= TernaryGame.MostPlayers ? TernaryAnalysis.Of(RuleGames.Ternary(question.Scores)) : null);
    }

    /// <summary>The number of the union of each voter; one that stands alone has a union of its own.</summary>
    private static ImmutableArray<int> Numbered(PowerQuestion question, PriorUnions unions) =>
        [.. question.Scores.Voters.Select((voter, i) =>
        {
            var at = unions.Unions.Select((union, number) => (union, number)).FirstOrDefault(each => each.union.Holders.Contains(voter));
            return at.union is null ? unions.Unions.Length + i : at.number;
        })];
}
