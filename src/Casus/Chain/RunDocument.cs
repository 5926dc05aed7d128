// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime.Text;

namespace Casus.Chain;

/// <summary>
/// Writes a run as JSON by the names of the contract. Hours and numbers have at most four decimals, so that a reader's eye and a hash see the same.
/// </summary>
public static class RunDocument
{
    private static readonly JsonSerializerOptions Text = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How a moment is written.</summary>
    internal static readonly OffsetDateTimePattern Time = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<m>");

    /// <summary>The text of a JSON value as Casus writes it: indented, with a line end at its end.</summary>
    public static string TextOf(JsonNode node) => node.ToJsonString(Text) + "\n";

    /// <summary>The whole run.</summary>
    public static JsonObject Of(Run run) => new()
    {
        ["case"] = $"{run.Scenario.Pack.Manifest.Id}/{run.Scenario.Case.Id}",
        ["seed"] = run.Scenario.Seed,
        ["changes"] = Texts(run.Scenario.Changes.Select(each => each.ToString())),
        ["fingerprint"] = run.Fingerprint,
        ["replications"] = run.Replications,
        ["stopped"] = run.Best.Stopped,
        ["may"] = May(run),
        ["will"] = Will(run),
        ["with"] = With(run),
        ["fast"] = Fast(run),
        ["then"] = Then(run),
        ["timeline"] = TimelineOf(run),
        ["observed"] = new JsonObject(run.Comparison.Select(each => KeyValuePair.Create<string, JsonNode?>(each.Path, each.Observed))),
        ["comparison"] = List(run.Comparison, Compared),
    };

    /// <summary>The answer of the law stage.</summary>
    public static JsonObject May(Run run) => LawDocument.Of(run);

    /// <summary>The answer of the council stage.</summary>
    public static JsonObject Will(Run run) => CouncilDocument.Of(run);

    /// <summary>The answer of the forces stage.</summary>
    public static JsonObject With(Run run) => ForceDocument.Of(run);

    /// <summary>The answer of the movement stage.</summary>
    public static JsonObject Fast(Run run) => MovementDocument.Of(run);

    /// <summary>The answer of the operations stage.</summary>
    public static JsonObject Then(Run run)
    {
        var operations = run.Best.Operations;
        var withdrawal = new JsonObject
        {
            ["startHours"] = Hours(operations?.WithdrawalStart),
            ["endHours"] = Hours(operations?.WithdrawalEnd),
            ["order"] = List(operations?.Departures ?? [], each => new JsonObject { ["member"] = each.Member, ["persons"] = each.Persons, ["readyHours"] = Number(each.ReadyAt.Hours), ["homeHours"] = Hours(each.HomeAt) }),
        };
        MovementReturnDocument.Add(withdrawal, run);
        return new JsonObject
        {
            ["sites"] = List(operations?.Sites ?? [], each => new JsonObject
            {
                ["id"] = each.Site.Id,
                ["name"] = each.Site.Name,
                ["postsRequired"] = each.Posts,
                ["postsManned"] = each.Manned,
                ["coveredFromHours"] = Hours(each.CoveredFrom),
            }),
            ["coverage"] = List(operations?.Coverage ?? [], each => new JsonObject { ["hours"] = Number(each.At.Hours), ["share"] = Number(each.Share) }),
            ["hostFreed"] = operations?.HostFreed ?? 0,
            ["withdrawal"] = withdrawal,
            ["rotation"] = MovementReturnDocument.Rotation(run, loads: false),
        };
    }

    private static JsonArray TimelineOf(Run run)
    {
        var start = run.Scenario.Case.Given.Request.At;
        return List(run.Timeline, each => new JsonObject
        {
            ["hours"] = Number(each.At.Hours),
            ["time"] = Time.Format(start.PlusSeconds(each.At.Seconds)),
            ["stage"] = each.Stage,
            ["what"] = each.What,
            ["because"] = Texts(each.Because),
        });
    }

    private static JsonObject Compared(ComparisonLine line) => new()
    {
        ["quantity"] = line.Path,
        ["model"] = line.Model,
        ["modelRange"] = line.ModelRange,
        ["observed"] = line.Observed,
        ["within"] = line.Within,
        ["agreement"] = line.Agreement,
        ["note"] = line.Note,
        ["claims"] = Texts(line.Claims),
    };

    /// <summary>The range of a result, or null.</summary>
    internal static JsonArray? Range(Run run, string path) =>
        run.Results.TryGetValue(path, out var result) && result.Range is { } range ? new JsonArray(Number(range.Low), Number(range.High)) : null;

    /// <summary>Hours of a time, or null.</summary>
    internal static JsonValue? Hours(Simulation.Tick? at) => at is { } known ? Number(known.Hours) : null;

    /// <summary>A number with at most four decimals.</summary>
    internal static JsonValue Number(double number) => JsonValue.Create(Math.Round((decimal)number, 4, MidpointRounding.AwayFromZero) / 1.0000m);

    /// <summary>A list of texts.</summary>
    internal static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    /// <summary>A list of things, each as it is written.</summary>
    internal static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> write) => [.. items.Select(write)];
}
