// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Chain;

/// <summary>Writes a comparison of the law of two days as JSON.</summary>
public static class LawComparisonDocument
{
    /// <summary>The whole comparison.</summary>
    public static JsonObject Of(LawComparison comparison) => new()
    {
        ["case"] = Name(comparison, comparison.Own),
        ["host"] = comparison.Host,
        ["before"] = QuantityText.DayText(comparison.Before),
        ["after"] = QuantityText.DayText(comparison.After),
        ["asKnown"] = comparison.Scenario.Settings.AsKnown is { } known ? QuantityText.DayText(known) : null,
        ["changes"] = RunDocument.Texts(comparison.Scenario.Changes.Select(each => each.ToString())),
        ["members"] = RunDocument.List(comparison.Members, each => new JsonObject { ["state"] = each.State, ["before"] = each.Before, ["after"] = each.After }),
        ["instruments"] = RunDocument.List(comparison.Instruments, each => new JsonObject
        {
            ["instrument"] = each.Instrument.Id,
            ["version"] = each.Version.Id,
            ["says"] = each.Version.Says,
            ["standing"] = Stand(each.Main),
            ["otherwise"] = RunDocument.List(each.Otherwise, Stand),
        }),
        ["provisions"] = RunDocument.List(comparison.Provisions, Provision),
        ["gates"] = RunDocument.List(comparison.Gates, each => new JsonObject
        {
            ["member"] = each.Member,
            ["before"] = RunDocument.List(each.Before, Gate),
            ["after"] = RunDocument.List(each.After, Gate),
        }),
        ["clearances"] = RunDocument.List(comparison.Clearances, each => new JsonObject { ["id"] = each.Rule.Id, ["state"] = each.Rule.State, ["says"] = each.Rule.Says, ["holds"] = Day(comparison, each.Holds) }),
        ["rules"] = RunDocument.List(comparison.Rules, each => new JsonObject
        {
            ["id"] = each.Rule.Id,
            ["title"] = each.Rule.Title,
            ["status"] = Words.Of(each.Rule.Status),
            ["says"] = each.Rule.Says,
            ["holds"] = Day(comparison, each.Holds),
        }),
        ["own"] = Case(comparison, comparison.Own),
        ["cases"] = RunDocument.List(comparison.Flipped, each => Case(comparison, each)),
        ["casesCompared"] = comparison.Others.Length + 1,
    };

    private static JsonObject Stand(TextStanding standing) => new()
    {
        ["state"] = standing.State,
        ["before"] = Status(standing.Before),
        ["after"] = Status(standing.After),
    };

    private static JsonObject Status(ForceStatus status) => new()
    {
        ["kind"] = Words.Of(status.Kind),
        ["inForce"] = status.Value switch { Kleene.True => "yes", Kleene.False => "no", _ => "unknown" },
        ["says"] = status.Says,
    };

    private static JsonObject Provision(ProvisionChange change) => new()
    {
        ["fate"] = Words.Of(change.Fate),
        ["instrument"] = change.Instrument.Id,
        ["before"] = change.Before is { } old ? Text(old, change.StatusBefore!) : null,
        ["after"] = change.After is { } now ? Text(now, change.StatusAfter!) : null,
    };

    private static JsonObject Text(Provision provision, ForceStatus status) => new()
    {
        ["id"] = provision.Id,
        ["article"] = provision.Article,
        ["says"] = provision.Says,
        ["standing"] = status.Says,
        ["claims"] = RunDocument.Texts(provision.Claims),
        ["assumptions"] = RunDocument.Texts(provision.Assumptions),
    };

    private static JsonObject Gate(Gate gate) => new()
    {
        ["id"] = gate.Id,
        ["mode"] = Words.Of(gate.Mode),
        ["organ"] = gate.Organ,
        ["says"] = gate.Says,
    };

    private static JsonObject Case(LawComparison comparison, CaseChange change) => new()
    {
        ["case"] = Name(comparison, change),
        ["measure"] = Words.Of(change.Case.Given.Request.Measure),
        ["before"] = Words.Of(change.Before),
        ["after"] = Words.Of(change.After),
        ["bases"] = RunDocument.List(change.Bases, each => new JsonObject
        {
            ["id"] = each.Before.Basis.Id,
            ["before"] = Words.Of(each.Before.Answer),
            ["after"] = Words.Of(each.After.Answer),
            ["missingBefore"] = RunDocument.Texts(each.Before.Missing),
            ["missingAfter"] = RunDocument.Texts(each.After.Missing),
        }),
    };

    private static string Name(LawComparison comparison, CaseChange change) => $"{comparison.Scenario.Pack.Manifest.Id}/{change.Case.Id}";

    private static string Day(LawComparison comparison, bool later) => QuantityText.DayText(later ? comparison.After : comparison.Before);
}
