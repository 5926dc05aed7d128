// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Packs;

namespace Casus.Studies;

/// <summary>Writes a study as JSON. Shares have at most six decimals, so that a reader's eye and a hash see the same.</summary>
public static class StudyDocument
{
    private const int Decimals = 6;

    /// <summary>What stands under <c>kind</c> in a manifest.</summary>
    public const string Kind = "casus-study";

    /// <summary>What makes the numbers come out again: study, pack, model, seed, draws and command.</summary>
    public static JsonObject Manifest(PivotAnswer answer) =>
        Manifest((answer.Study.Id, answer.Study.Title), answer.Pack, answer.Result.Fingerprint, answer.Study.Seed, ("draws", answer.Study.Draws), answer.Command);

    /// <summary>The same for a study of any kind, which has a word of its own for how often it draws.</summary>
    internal static JsonObject Manifest((string Id, string Title) study, Pack pack, string fingerprint, int seed, (string Word, int Count) draws, string command) => new()
    {
        ["kind"] = Kind,
        ["study"] = study.Id,
        ["title"] = study.Title,
        ["pack"] = pack.Manifest.Id,
        ["packVersion"] = pack.Manifest.Version,
        ["fingerprint"] = fingerprint,
        ["model"] = Run.ModelVersion,
        ["seed"] = seed,
        [draws.Word] = draws.Count,
        ["command"] = command,
    };

    /// <summary>All that it found.</summary>
    public static JsonObject Of(PivotAnswer answer)
    {
        var document = Manifest(answer);
        document.Remove("kind");
        document["question"] = answer.Study.Question;
        document["pair"] = Texts(answer.Study.Pair);
        document["leader"] = answer.Study.Leader;
        document["epochs"] = List(answer.Study.Epochs, epoch => new JsonObject
        {
            ["epoch"] = epoch.Id,
            ["title"] = epoch.Title,
            ["case"] = epoch.Case,
            ["rule"] = epoch.Rule,
            ["findings"] = List(answer.At(epoch), Finding),
        });
        return document;
    }

    private static JsonObject Finding(PivotFinding finding) => new()
    {
        ["rule"] = finding.Rule.Id,
        ["variant"] = Words.Of(finding.Variant),
        ["placebo"] = finding.Placebo,
        ["adoption"] = Share(finding.Adoption),
        ["needed"] = finding.Needed is { } needed ? new JsonObject { ["remaining"] = needed.Remaining } : null,
        ["pairs"] = List(finding.Pairs, pair => new JsonObject
        {
            ["first"] = pair.First,
            ["second"] = pair.Second,
            ["strict"] = Share(pair.Strict),
            ["bloc"] = Share(pair.Bloc),
            ["top"] = Sample(pair.Top),
            ["rank"] = pair.Rank,
        }),
        ["members"] = List(finding.Members, member => new JsonObject
        {
            ["member"] = member.Member,
            ["pivotal"] = Share(member.Pivotal),
            ["success"] = Share(member.Success),
            ["top"] = Sample(member.Top),
            ["topSuccess"] = Sample(member.TopSuccess),
        }),
    };

    private static JsonObject Share(DrawnShare share) => new() { ["mean"] = Number(share.Mean), ["low"] = Number(share.Low), ["high"] = Number(share.High) };

    private static JsonObject Sample(VoteSample sample) => new() { ["chance"] = Number(sample.Chance), ["low"] = Number(sample.Low), ["high"] = Number(sample.High) };

    private static double Number(double number) => Math.Round(number, Decimals, MidpointRounding.AwayFromZero);

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(each => (JsonNode)each)];

    private static JsonArray List<T>(IEnumerable<T> things, Func<T, JsonObject> of) => [.. things.Select(each => (JsonNode)of(each))];
}
