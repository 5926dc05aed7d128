// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Law;

namespace Casus.Cli.Screens;

/// <summary>The tests of a pack's law and what they cover, and the sweep, as JSON.</summary>
internal static class LawTestDocument
{
    /// <summary>The whole of it.</summary>
    public static JsonObject Of(LawExamination examination) => new()
    {
        ["passed"] = examination.Tests.Count(each => each.Passed),
        ["tests"] = new JsonArray([.. examination.Tests.Select(each => (JsonNode)Of(each))]),
        ["coverage"] = new JsonObject
        {
            ["enough"] = examination.Coverage.IsEnough,
            ["leastPercent"] = LawCoverage.LeastPercent,
            ["provisions"] = Of(examination.Coverage.Provisions),
            ["branches"] = Of(examination.Coverage.Branches),
        },
        ["sweep"] = Of(examination.Sweep),
    };

    private static JsonObject Of(LawSweep sweep) => new()
    {
        ["hosts"] = sweep.Hosts,
        ["times"] = sweep.Epochs,
        ["findings"] = new JsonArray([.. sweep.Findings.Select(each => (JsonNode)new JsonObject
        {
            ["kind"] = Words.Of(each.Kind),
            ["file"] = each.At.File,
            ["line"] = each.At.Line,
            ["says"] = each.Says,
        })]),
    };

    private static JsonObject Of(LawTestResult result) => new()
    {
        ["name"] = result.Test.Name,
        ["file"] = result.Test.WrittenAt.File,
        ["line"] = result.Test.WrittenAt.Line,
        ["passed"] = result.Passed,
        ["failures"] = new JsonArray([.. result.Failures.Select(each => (JsonNode)Placed(each.At, each.Says))]),
    };

    private static JsonObject Placed(Position at, string says) => new() { ["file"] = at.File, ["line"] = at.Line, ["says"] = says };

    private static JsonObject Of(CoverageShare share) => new()
    {
        ["covered"] = share.Covered,
        ["all"] = share.All,
        ["share"] = Math.Round(share.Share, 4),
        ["uncovered"] = new JsonArray([.. share.Uncovered.Select(each => (JsonNode)each)]),
    };
}
