// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Casus.Cli.Commands;

/// <summary>The benchmark as JSON.</summary>
internal static class MoveBenchmarkDocument
{
    /// <summary>Instances in the order of their files, sums over them, and the traces. <c>ratio</c> is over the instances whose baseline is known: theirs by ours.</summary>
    public static JsonObject Of(ImmutableArray<MoveBenchmarkRun> runs, ImmutableArray<MoveBenchmarkTrace> traces, int effort)
    {
        var known = runs.Where(run => run.Instance.BaselineScore is not null).ToArray();
        var baseline = known.Sum(run => run.Instance.BaselineScore!.Value);
        var ours = known.Sum(run => run.Solution.Result.Score);
        return new JsonObject
        {
            ["effort"] = effort,
            ["instances"] = new JsonArray([.. runs.Select(run => (JsonNode)Of(run))]),
            ["total"] = new JsonObject
            {
                ["cargo"] = runs.Sum(run => run.Instance.Items.Length),
                ["missed"] = runs.Sum(run => run.Solution.Result.Missed),
                ["late"] = runs.Sum(run => run.Solution.Result.Late),
                ["score"] = runs.Sum(run => run.Solution.Result.Score),
                ["baselineScore"] = known.Length > 0 ? baseline : null,
                ["ratio"] = known.Length > 0 && ours > 0 ? baseline / ours : null,
                ["bound"] = runs.Sum(run => run.Solution.Bound.Score),
                ["seconds"] = Math.Round(runs.Sum(run => run.Seconds), 3),
            },
            ["traces"] = new JsonArray([.. traces.Select(trace => (JsonNode)new JsonObject
            {
                ["name"] = trace.File,
                ["publishedScore"] = trace.Score,
                ["score"] = trace.Result.Score,
                ["difference"] = trace.Difference,
                ["agrees"] = trace.Agrees,
            })]),
        };
    }

    private static JsonObject Of(MoveBenchmarkRun run)
    {
        var (result, bound) = (run.Solution.Result, run.Solution.Bound);
        return new JsonObject
        {
            ["name"] = run.Instance.Name,
            ["file"] = run.File,
            ["cargo"] = run.Instance.Items.Length,
            ["missed"] = result.Missed,
            ["late"] = result.Late,
            ["score"] = result.Score,
            ["baselineScore"] = run.Instance.BaselineScore,
            ["bound"] = bound.Score,
            ["seconds"] = Math.Round(run.Seconds, 3),
            ["steps"] = result.Steps,
            ["scaledLateness"] = result.ScaledLateness,
            ["scaledCost"] = result.ScaledCost,
            ["missedBound"] = bound.Missed,
            ["lastDeliveryBound"] = bound.LastDelivery,
            ["smallestSoftSlack"] = bound.SmallestSoftSlack,
            ["unreachable"] = new JsonArray([.. bound.Unreachable.Select(id => (JsonNode)id)]),
            ["plansTried"] = run.Solution.Plans,
        };
    }
}
