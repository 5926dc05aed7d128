// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Packs;

namespace Casus.Chain;

/// <summary>Writes what the rule alone gives each voter as JSON. Fractions and counts of coalitions are texts: they have more digits than a JSON number keeps.</summary>
public static class PowerDocument
{
    private const int Decimals = 9;

    /// <summary>The whole answer.</summary>
    public static JsonObject Of(PowerAnswer answer)
    {
        var (question, power) = (answer.Question, answer.Power);
        return new JsonObject
        {
            ["body"] = $"{question.Pack.Manifest.Id}/{question.Body.Id}",
            ["title"] = question.Body.Title,
            ["day"] = QuantityText.DayText(question.Day),
            ["rule"] = question.Rule.Id,
            ["ruleTitle"] = question.Rule.Title,
            ["status"] = Words.Of(question.Rule.Status),
            ["inForce"] = question.Rule.Holds(question.Day),
            ["points"] = RunDocument.List(RulePoints.Of(question.Rule, answer.NameOf), point => new JsonObject { ["title"] = point.Title, ["says"] = point.Says }),
            ["host"] = question.Host,
            ["unions"] = question.Unions is { } unions ? Together(unions) : null,
            ["weightings"] = RunDocument.List(question.Weightings, weighting => new JsonObject { ["id"] = weighting.Id, ["title"] = weighting.Title, ["kind"] = Words.Of(weighting.Kind) }),
            ["equalPower"] = PowerEquality.Holds(answer),
            ["equalWithAbstention"] = PowerEquality.HoldsWithAbstention(answer),
            ["voters"] = RunDocument.List(Enumerable.Range(0, question.Scores.Voters.Length), voter => Voter(answer, voter)),
            ["winning"] = Text(power.Winning.Count),
            ["coalitions"] = Text(BigInteger.Pow(2, power.Game.Players)),
            ["toAct"] = Value(power.ToAct.Value),
            ["toActTogether"] = Value(answer.ToActTogether),
            ["proper"] = power.Proper,
            ["minimalWinning"] = Coalitions(answer, power.MinimalWinning),
            ["minimalBlocking"] = Coalitions(answer, power.MinimalBlocking),
            ["ternary"] = answer.Ternary is { } ternary ? Ternary(answer, ternary) : null,
            ["methods"] = Methods(answer),
        };
    }

    /// <summary>The bodies of a pack with their rules.</summary>
    public static JsonArray Of(Pack pack) => RunDocument.List(pack.Bodies.Values, body => new JsonObject
    {
        ["body"] = $"{pack.Manifest.Id}/{body.Id}",
        ["title"] = body.Title,
        ["rules"] = RunDocument.List(pack.Rules.Where(rule => rule.Body == body.Id), rule => new JsonObject
        {
            ["rule"] = rule.Id,
            ["title"] = rule.Title,
            ["status"] = Words.Of(rule.Status),
            ["from"] = QuantityText.DayText(rule.From),
            ["until"] = rule.Until is { } until ? QuantityText.DayText(until) : null,
        }),
        ["unions"] = RunDocument.Texts(pack.Unions.Where(unions => unions.Body == body.Id).Select(unions => unions.Id)),
    });

    private static JsonObject Together(PriorUnions unions) => new()
    {
        ["id"] = unions.Id,
        ["title"] = unions.Title,
        ["unions"] = RunDocument.List(unions.Unions, union => new JsonObject { ["title"] = union.Title, ["voters"] = RunDocument.Texts(union.Holders) }),
    };

    private static JsonObject Voter(PowerAnswer answer, int voter)
    {
        var code = answer.Question.Scores.Voters[voter];
        var written = new JsonObject
        {
            ["code"] = code,
            ["name"] = answer.Question.NameOf(code),
            ["weights"] = new JsonObject(answer.Question.Weightings.Select(weighting => KeyValuePair.Create<string, JsonNode?>(weighting.Id, answer.WeightOf(weighting, code)))),
            ["swings"] = answer.Power.Swings.Counts.IsEmpty ? null : Text(answer.Power.Swings.Counts[voter]),
        };
        foreach (var (index, measure) in answer.Power.Measures)
            written[Name(index)] = Value(measure.Values.IsEmpty ? null : measure.Values[voter]);
        return written;
    }

    private static JsonObject? Value(PowerValue? value) => value is not { } known ? null : new JsonObject
    {
        ["value"] = Number(known.Value),
        ["exact"] = known.Exact?.ToString(),
        ["low"] = Number(known.Low),
        ["high"] = Number(known.High),
    };

    private static JsonObject? Coalitions(PowerAnswer answer, CoalitionList? list) => list is null ? null : new JsonObject
    {
        ["count"] = Text(list.Count.Count),
        ["listed"] = RunDocument.List(list.Listed, coalition => RunDocument.Texts(coalition.Select(player => answer.Question.Scores.Voters[player]))),
        ["complete"] = list.Complete,
    };

    private static JsonObject Ternary(PowerAnswer answer, TernaryReport ternary) => new()
    {
        ["passing"] = Text(ternary.Passing),
        ["profiles"] = Text(ternary.Profiles),
        ["toAct"] = ternary.ToAct is { } chance ? Value(PowerValue.Of(chance)) : null,
        ["abstention"] = PowerAbstention.Of(answer) is { } effect ? Words.Of(effect) : null,
        ["voters"] = RunDocument.List(Enumerable.Range(0, ternary.Powers.Length), voter => new JsonObject
        {
            ["code"] = answer.Question.Scores.Voters[voter],
            ["yesNo"] = Text(ternary.Powers[voter].YesNo),
            ["yesAbstain"] = Text(ternary.Powers[voter].YesAbstain),
            ["abstainNo"] = Text(ternary.Powers[voter].AbstainNo),
        }),
    };

    private static JsonObject Methods(PowerAnswer answer)
    {
        var power = answer.Power;
        return new JsonObject(power.Measures.Select(each => KeyValuePair.Create<string, JsonNode?>(Name(each.Key), Of(each.Value.Finding))))
        {
            ["winning"] = Of(power.Winning.Finding),
            ["toAct"] = Of(power.ToAct.Finding),
            ["minimalWinning"] = power.MinimalWinning is { } winning ? Of(winning.Count.Finding) : null,
            ["minimalBlocking"] = power.MinimalBlocking is { } blocking ? Of(blocking.Count.Finding) : null,
            ["ternary"] = answer.Ternary is { } ternary ? Of(ternary.Finding) : Of(new Finding.OutOfReach(PowerAnswer.TooManyForAbstention)),
        };
    }

    private static JsonObject Of(Finding finding) => finding switch
    {
        Finding.Exact exact => new JsonObject { ["kind"] = "exact", ["method"] = Words.Of(exact.Method) },
        Finding.Sampled sampled => new JsonObject { ["kind"] = "sampled", ["draws"] = sampled.Draws, ["seed"] = sampled.Seed, ["interval"] = sampled.Interval },
        Finding.OutOfReach { Limit: var limit } => new JsonObject { ["kind"] = "out-of-reach", ["limit"] = limit },
        Finding.Undefined { Reason: var reason } => new JsonObject { ["kind"] = "undefined", ["reason"] = reason },
        _ => throw new InvalidOperationException("There is no other kind of finding."),
    };

    private static string Name(PowerIndex index) => JsonNamingPolicy.CamelCase.ConvertName(index.ToString());

    private static string? Text(BigInteger? count) => count?.ToString(CultureInfo.InvariantCulture);

    private static double Number(double value) => Math.Round(value, Decimals, MidpointRounding.AwayFromZero);
}
