// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Chain;

/// <summary>Writes the answer of the council stage as JSON by the names of the contract.</summary>
public static class CouncilDocument
{
    /// <summary>The answer of the council stage.</summary>
    /// <param name="run">The run.</param>
    public static JsonObject Of(Run run)
    {
        var council = run.Best.Council;
        return new JsonObject
        {
            ["body"] = council.Chamber.Body.Id,
            ["day"] = QuantityText.DayText(council.Chamber.Day),
            ["host"] = council.Chamber.Host,
            ["rule"] = council.Rule.Id,
            ["status"] = Words.Of(council.Rule.Status),
            ["adopted"] = council.Adopted,
            ["probability"] = RunDocument.Number(council.Probability),
            ["interval"] = RunDocument.Range(run, "will.probability") ?? new JsonArray(RunDocument.Number(council.Probability), RunDocument.Number(council.Probability)),
            ["exact"] = council.Interval is null,
            ["sample"] = Sample(council.Interval),
            ["ifPut"] = RunDocument.Number(council.IfPut),
            ["notPut"] = council.WhyNotPut,
            ["correlation"] = RunDocument.Number(council.Leanings.Correlation),
            ["votes"] = RunDocument.List(MemberStand.Of(run), Vote),
            ["coalition"] = RunDocument.Texts(council.Coalition),
            ["aside"] = RunDocument.List(council.Aside, each => new JsonObject { ["member"] = each.Key, ["why"] = each.Value }),
            ["share"] = council.Share is { } share ? RunDocument.Number(share) : null,
            ["pivotal"] = RunDocument.List(council.Votes, vote => new JsonObject { ["member"] = vote.Member, ["probability"] = RunDocument.Number(vote.Pivotal) }),
            ["hours"] = RunDocument.Number(council.DecidedAt.Hours),
            ["procedure"] = Procedure(run),
            ["underRules"] = RunDocument.List(council.UnderRules, each => new JsonObject
            {
                ["rule"] = each.Rule.Id,
                ["status"] = Words.Of(each.Rule.Status),
                ["probability"] = RunDocument.Number(each.Chance),
                ["exact"] = each.Interval is null,
                ["turns"] = (each.Chance >= 0.5) != (council.IfPut >= 0.5),
            }),
            ["bargaining"] = council.Bargained is { } bargained ? Bargaining(bargained) : null,
        };
    }

    /// <summary>The same with what is worked out only when somebody looks closely.</summary>
    /// <param name="run">The run.</param>
    /// <param name="depth">What was worked out of it.</param>
    public static JsonObject Of(Run run, CouncilDepth depth)
    {
        var written = Of(run);
        if (depth.Unbargained is { } before && written["bargaining"] is JsonObject bargaining)
        {
            bargaining["probabilityBefore"] = RunDocument.Number(before.IfPut);
            bargaining["probabilityAfter"] = RunDocument.Number(run.Best.Council.IfPut);
        }
        written["pairs"] = depth.Pairs is { } pairs ? RunDocument.List(pairs, Pair) : null;
        written["minimalWinning"] = Sets(depth.Sets?.Adopting);
        written["minimalIfOthersAbstain"] = Sets(depth.Sets?.AdoptingAlone);
        written["minimalBlocking"] = Sets(depth.Sets?.Defeating);
        written["tests"] = RunDocument.List(depth.Tests, Test);
        written["procedures"] = RunDocument.List(depth.Procedures, each => new JsonObject { ["id"] = each.Procedure.Id, ["title"] = each.Procedure.Title, ["hours"] = RunDocument.Number(each.Hours) });
        return written;
    }

    private static JsonObject Vote(MemberStand stand)
    {
        var vote = stand.Vote;
        return new JsonObject
        {
            ["member"] = vote.Member,
            ["stance"] = vote.Position is { } position ? Words.Of(position.Stance) : null,
            ["position"] = vote.Position?.Says,
            ["votes"] = vote.Votes,
            ["set"] = stand.Set,
            ["vote"] = Words.Of(vote.Ballot),
            ["for"] = RunDocument.Number(vote.Chances.For),
            ["abstains"] = RunDocument.Number(vote.Chances.Abstains),
            ["against"] = RunDocument.Number(vote.Chances.Against),
            ["absent"] = RunDocument.Number(vote.Chances.Absent),
            ["likelihood"] = Likelihood.Of(Math.Clamp(vote.Chances.For, 0, 1)),
            ["supports"] = Evidence(stand.Supports),
            ["objects"] = Evidence(stand.Objects),
            ["salience"] = stand.Salience is { } salience ? RunDocument.Number(salience.Value) : null,
            ["follows"] = stand.Follows is { } follows ? new JsonObject { ["member"] = vote.Position!.Follows!.Member, ["strength"] = RunDocument.Number(follows.Value) } : null,
            ["claims"] = RunDocument.Texts(stand.Claims.Select(claim => claim.Id)),
            ["assumptions"] = RunDocument.Texts(stand.Assumptions.Select(assumption => assumption.Id)),
        };
    }

    /// <summary>What was taken for a chance, and how far the evidence lets it range.</summary>
    private static JsonObject? Evidence(Resolution? resolution) => resolution is null
        ? null
        : new JsonObject { ["quantity"] = resolution.Name, ["best"] = RunDocument.Number(resolution.Value), ["low"] = RunDocument.Number(resolution.Low), ["high"] = RunDocument.Number(resolution.High) };

    private static JsonObject? Sample(VoteSample? sample) =>
        sample is { } drawn ? new JsonObject { ["low"] = RunDocument.Number(drawn.Low), ["high"] = RunDocument.Number(drawn.High), ["draws"] = drawn.Draws } : null;

    private static JsonObject Procedure(Run run)
    {
        var (council, quantities) = (run.Best.Council, MemberStand.BestOf(run));
        return new JsonObject
        {
            ["id"] = council.Chamber.Procedure.Id,
            ["title"] = council.Chamber.Procedure.Title,
            ["interval"] = RunDocument.Range(run, "will.hours"),
            ["steps"] = RunDocument.List(council.Steps, step =>
            {
                var taken = quantities.Resolve(step.Quantity);
                return new JsonObject { ["title"] = step.Title, ["hours"] = RunDocument.Number(step.Takes.Hours), ["low"] = RunDocument.Number(taken.Low), ["high"] = RunDocument.Number(taken.High), ["quantity"] = step.Quantity };
            }),
        };
    }

    private static JsonObject Bargaining(BargainedPositions bargained) => new()
    {
        ["model"] = Words.Of(bargained.Kind),
        ["turns"] = bargained.Turns,
        ["settled"] = bargained.Settled,
        ["note"] = bargained.Note,
        ["issues"] = RunDocument.Texts(bargained.Issues),
        ["members"] = RunDocument.List(bargained.Members, each => new JsonObject
        {
            ["member"] = each.Member,
            ["capability"] = RunDocument.Number(each.Capability),
            ["salience"] = RunDocument.Number(each.Salience),
            ["before"] = RunDocument.List(each.Before, place => RunDocument.Number(place)),
            ["after"] = RunDocument.List(each.After, place => RunDocument.Number(place)),
        }),
        ["baselines"] = new JsonObject
        {
            ["weightedMean"] = RunDocument.Number(bargained.Baselines.WeightedMean),
            ["weightedMedian"] = RunDocument.Number(bargained.Baselines.WeightedMedian),
            ["condorcetWinner"] = RunDocument.Number(bargained.Baselines.CondorcetWinner),
            ["mean"] = RunDocument.Number(bargained.Baselines.Mean),
        },
    };

    private static JsonObject Pair(PairPower pair) => new()
    {
        ["first"] = pair.First,
        ["second"] = pair.Second,
        ["bloc"] = RunDocument.Number(pair.Bloc),
        ["strict"] = RunDocument.Number(pair.Strict),
        ["interaction"] = RunDocument.Number(pair.Interaction),
    };

    private static JsonArray? Sets(ImmutableArray<ImmutableArray<string>>? sets) => sets is { } known ? RunDocument.List(known, set => RunDocument.Texts(set)) : null;

    private static JsonObject Test(VoteTest test) => new()
    {
        ["says"] = test.Says,
        ["needed"] = test.Needed,
        ["had"] = test.Had,
        ["met"] = test.Met,
        ["parts"] = RunDocument.List(test.Parts, Test),
    };
}
