// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Council;
using Casus.Documents.Binding;

namespace Casus.Studies;

/// <summary>Writes a study of closure as JSON. Hours run from the start that the study chose, and those owed from the request; numbers have at most six decimals.</summary>
public static class ClosureDocument
{
    private const int Decimals = 6;

    /// <summary>What makes the numbers come out again: study, pack, model, seed, replications and command.</summary>
    public static JsonObject Manifest(ClosureAnswer answer) =>
        StudyDocument.Manifest((answer.Study.Id, answer.Study.Title), answer.Pack, answer.Result.Fingerprint, answer.Study.Seed, ("replications", answer.Study.Replications), answer.Command);

    /// <summary>All that it found.</summary>
    public static JsonObject Of(ClosureAnswer answer)
    {
        var (document, result) = (Manifest(answer), answer.Result);
        document.Remove("kind");
        document["question"] = answer.Study.Question;
        document["withinHours"] = Number(result.Within);
        document["from"] = Words.Of(answer.Study.From);
        document["rows"] = List(result.Rows, row => Row(row, result));
        return document;
    }

    private static JsonObject Row(ClosureRow row, ClosureResult result) => new()
    {
        ["scenario"] = row.Scenario.Id,
        ["title"] = row.Scenario.Title,
        ["case"] = row.Scenario.Case,
        ["asked"] = row.Asked,
        ["possible"] = row.Possible,
        ["sent"] = row.Sent,
        ["vehicles"] = row.Vehicles,
        ["draws"] = row.Draws,
        ["full"] = row.Full,
        ["decidedHours"] = Number(row.DecidedAt.Hours),
        ["orderedHours"] = Number(row.OrderedAt?.Hours),
        ["stopped"] = row.Stopped,
        ["enoughAircraft"] = Number(row.Enough),
        ["says"] = ClosureWords.Sentence(row, result),
        ["cells"] = List(row.Cells, cell => Cell(row, cell, result.Study.From)),
        ["steps"] = List(row.Steps, Step),
    };

    private static JsonObject Cell(ClosureRow row, ClosureCell cell, ClosureStart from) => new()
    {
        ["times"] = Number(cell.Times),
        ["plan"] = cell.Plan is { } plan ? Plan(row, plan, from) : null,
        ["closed"] = cell.Draws.Closed,
        ["within"] = new JsonObject(Enum.GetValues<ClosureStart>().Select(start => KeyValuePair.Create<string, JsonNode?>(Words.Of(start), Sample(cell.Draws.Within[(int)start])))),
        ["wholeWithin"] = Sample(cell.Draws.Whole),
        ["p5"] = Quantile(cell.Draws.Low),
        ["p50"] = Quantile(cell.Draws.Middle),
        ["p95"] = Quantile(cell.Draws.High),
    };

    private static JsonObject Plan(ClosureRow row, ClosurePlan plan, ClosureStart from) => new()
    {
        ["aircraft"] = plan.Aircraft,
        ["used"] = plan.Used,
        ["flights"] = plan.Flights,
        ["persons"] = plan.Persons,
        ["vehicles"] = plan.Vehicles,
        ["personsLeft"] = plan.PersonsLeft,
        ["vehiclesLeft"] = plan.VehiclesLeft,
        ["closureHours"] = Number(ClosureWords.ClosureOf(row, plan, from)),
        ["boundHours"] = Number(ClosureWords.BoundOf(row, plan, from)),
        ["gap"] = Number(plan.Gap),
        ["bottleneck"] = plan.ClosureAt is null ? null : Words.Of(plan.Bottleneck),
        ["owed"] = List(plan.Owed, each => new JsonObject { ["to"] = Words.Of(each.Cause), ["hours"] = Number(each.Time.Hours), ["says"] = each.Says }),
    };

    private static JsonObject Step(ClosureStep step) => new()
    {
        ["from"] = Number(step.From),
        ["to"] = Number(step.To),
        ["gainHours"] = Number(step.Gain.Pairs == 0 ? null : step.Gain.Mean),
        ["low"] = Number(step.Gain.Low),
        ["high"] = Number(step.Gain.High),
        ["pairs"] = step.Gain.Pairs,
        ["enabled"] = step.Enabled,
        ["helps"] = step.Helps,
    };

    private static JsonObject Quantile(ClosureQuantile quantile) => new() { ["hours"] = Number(quantile.Hours), ["low"] = Number(quantile.Low), ["high"] = Number(quantile.High) };

    private static JsonObject Sample(VoteSample sample) => new() { ["chance"] = Number(sample.Chance), ["low"] = Number(sample.Low), ["high"] = Number(sample.High) };

    private static JsonValue? Number(double? number) => number is { } known ? JsonValue.Create(Math.Round(known, Decimals, MidpointRounding.AwayFromZero)) : null;

    private static JsonArray List<T>(IEnumerable<T> things, Func<T, JsonObject> of) => [.. things.Select(each => (JsonNode)of(each))];
}
