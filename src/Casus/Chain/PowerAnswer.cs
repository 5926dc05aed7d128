// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Council;

namespace Casus.Chain;

/// <summary>What the rule alone gives each voter.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Power">The indices of votes for and against.</param>
/// <param name="Ternary">The counts with abstention; null for so many voters that the game does not hold them.</param>
public sealed record PowerAnswer(PowerQuestion Question, PowerReport Power, TernaryReport? Ternary)
{
    /// <summary>The most steps of one count: a second or two on one core. What takes more is estimated, or said to be out of reach.</summary>
    private const double MostSteps = 4e9;

    /// <summary>Why there are no counts with abstention when there are none.</summary>
    public static string TooManyForAbstention { get; } = string.Create(CultureInfo.InvariantCulture, $"The game with abstention is counted for up to {TernaryGame.MostPlayers} voters.");

    /// <summary>
    /// The chance that a proposal passes when the voters share an opinion of it, all opinions being equally likely, so that their votes hang together; null for more voters than
    /// are tried.
    /// </summary>
    public PowerValue? ToActTogether => SharedOpinion.Of(Power.Game, 1, 1) is { } shared ? PowerValue.Of(shared.Adoption) : null;

    /// <summary>Name of a voter or of a weighting.</summary>
    /// <param name="code">Code of the voter, or id of the weighting.</param>
    public string NameOf(string code) => Question.Pack.Weightings.TryGetValue(code, out var weighting) ? weighting.Title : Question.NameOf(code);

    /// <summary>The weight of a voter.</summary>
    /// <param name="weighting">A weighting that the rule counts.</param>
    /// <param name="voter">Code of the voter.</param>
    public long WeightOf(Weighting weighting, string voter) => Question.Electorate.Weights(weighting.Id)[Question.Electorate.Voters.IndexOf(voter)];

    /// <summary>The union that a voter is in; null where it stands alone, or where no unions were asked for.</summary>
    /// <param name="voter">Code of the voter.</param>
    public PriorUnion? UnionOf(string voter) => Question.Unions?.Unions.FirstOrDefault(union => union.Holders.Contains(voter));

    /// <summary>Answers.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="list">How many minimal coalitions to list.</param>
    public static PowerAnswer Of(PowerQuestion question, int list)
    {
        var options = PowerOptions.Default with
        {
            ListLimit = list,
            MostSteps = MostSteps,
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
