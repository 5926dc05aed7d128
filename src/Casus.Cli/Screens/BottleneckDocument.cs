// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents.Binding;
using Casus.Movement;
using Casus.Studies;

namespace Casus.Cli.Screens;

/// <summary>What taking each constraint away alone does to closure, as JSON.</summary>
internal static class BottleneckDocument
{
    /// <summary>The finding. Hours have at most four decimals.</summary>
    public static JsonObject Of(BottleneckFinding finding) => new()
    {
        ["closureHours"] = finding.Deployment.ClosureAt is { } closure ? Number(closure.Hours) : null,
        ["bottleneck"] = Words.Of(finding.Bottleneck),
        ["replications"] = finding.Replications,
        ["closed"] = finding.Closed,
        ["meanClosureHours"] = finding.Closed == 0 ? null : Number(finding.Mean),
        ["effects"] = new JsonArray([.. finding.Effects.Select(each => (JsonNode)new JsonObject
        {
            ["without"] = Words.Of(each.Relaxation),
            ["standing"] = BottleneckFinding.Standing.Contains(each.Relaxation),
            ["closureHours"] = each.Best is { } best ? Number(best.ClosureAt.Hours) : null,
            ["gainHours"] = each.Best is { } own && finding.Deployment.ClosureAt is { } at ? Number(own.Gain(at).Hours) : null,
            ["replanned"] = each.Best?.Replanned,
            ["meanGainHours"] = each.Gain.Pairs == 0 ? null : Number(each.Gain.Mean),
            ["meanGainInterval"] = each.Gain is { Low: { } low, High: { } high } ? new JsonArray(Number(low), Number(high)) : null,
            ["gainsMost"] = finding.Closed == 0 ? null : Number(each.Most.Chance),
            ["enables"] = each.Enables,
        })]),
        ["delay"] = finding.Delay is not { } delay ? null : new JsonObject
        {
            ["bestHours"] = Number(delay.Best),
            ["orderHours"] = Number(delay.Order),
            ["rangesHours"] = Number(delay.Ranges),
            ["chanceHours"] = Number(delay.Chance),
            ["meanHours"] = Number(delay.Mean),
            ["closedNoLater"] = delay.NoLater,
        },
        ["noneGainsMost"] = finding.Closed == 0 ? null : Number(finding.NoneMost.Chance),
    };

    private static JsonValue Number(double number) => JsonValue.Create(Math.Round((decimal)number, 4, MidpointRounding.AwayFromZero) / 1.0000m);
}
