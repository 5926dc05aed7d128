// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Law;
using Casus.Simulation;

namespace Casus.Chain;

/// <summary>Writes the members' own authorisations as JSON: as forecast, and as they went.</summary>
internal static class LawGateDocument
{
    /// <summary>An authorisation. Hours count from the request.</summary>
    public static JsonObject Of(GateOutcome gate, Run run)
    {
        var written = Outcome(gate, run.Best.Council.DecidedAt);
        var evidence = LawEvidence.Of([gate.Because], run.Scenario.Pack.Evidence);
        written["interval"] = RunDocument.Range(run, $"may.gates.{gate.Member}.hours");
        written["forecast"] = LawForecast.Of(run, gate.Member) is { } forecast ? Forecast(forecast) : null;
        written["rivals"] = RunDocument.List(gate.Rivals, rival => Outcome(rival, run.Best.Council.DecidedAt));
        written["mightApply"] = RunDocument.List(gate.MightApply, each => new JsonObject { ["rule"] = each.Id, ["mode"] = Words.Of(each.Mode), ["organ"] = each.Organ, ["says"] = each.Says });
        written["clearances"] = RunDocument.List(gate.Clearances, each => new JsonObject
        {
            ["id"] = each.Clearance.Id,
            ["kind"] = Words.Of(each.Clearance.Kind),
            ["state"] = each.Clearance.State,
            ["mode"] = Words.Of(each.Clearance.Mode),
            ["hours"] = Hours(each.GivenAfter, run.Best.Council.DecidedAt),
            ["says"] = each.Says,
        });
        written["evidence"] = LawDocument.Evidence(evidence);
        return written;
    }

    /// <summary>An authorisation as it went by what was published. Hours count from the request.</summary>
    public static JsonObject Of(GateReplayOutcome replay) => new()
    {
        ["rule"] = replay.Gate.Id,
        ["member"] = replay.Gate.Member,
        ["state"] = Words.Of(replay.State),
        ["decidedHours"] = Hours(replay.DecidedAt),
        ["provisionalHours"] = Hours(replay.ProvisionalFrom),
        ["opensHours"] = Hours(replay.OpensAt),
        ["refusedHours"] = Hours(replay.RefusedAt),
        ["lapsedHours"] = Hours(replay.LapsedAt),
        ["tookHours"] = Hours(replay.Took),
        ["modelTookHours"] = Hours(replay.Forecast.OpensAfter),
        ["events"] = RunDocument.List(replay.Events, each => new JsonObject
        {
            ["hours"] = RunDocument.Number(each.Effect.Event.At.Hours),
            ["time"] = RunDocument.Time.Format(each.Published.At),
            ["kind"] = Words.Of(each.Published.Kind),
            ["says"] = each.Published.Says,
            ["effect"] = Words.Of(each.Effect.Kind),
            ["did"] = each.Effect.Says,
            ["state"] = Words.Of(each.Effect.State),
            ["short"] = each.Effect.Short,
            ["claims"] = RunDocument.Texts(each.Published.Claims),
            ["assumptions"] = RunDocument.Texts(each.Published.Assumptions),
        }),
        ["thresholds"] = RunDocument.List(replay.Thresholds, each => new JsonObject
        {
            ["votes"] = each.Votes,
            ["claims"] = RunDocument.Texts(each.Claims),
            ["state"] = Words.Of(each.State),
            ["opensHours"] = Hours(each.OpensAt),
        }),
    };

    private static JsonObject Outcome(GateOutcome gate, Tick decided) => new()
    {
        ["member"] = gate.Member,
        ["rule"] = gate.Gate?.Id,
        ["mode"] = gate.Gate is { } rule ? Words.Of(rule.Mode) : null,
        ["answer"] = Words.Of(gate.Answer),
        ["hours"] = Hours(gate.OpensAfter, decided),
        ["says"] = gate.Says,
        ["steps"] = RunDocument.List(gate.Steps, step => new JsonObject { ["what"] = step.What, ["hours"] = RunDocument.Number((decided + step.After).Hours), ["passed"] = step.Passed, ["says"] = step.Says }),
        ["state"] = Words.Of(gate.State),
        ["short"] = gate.Short,
        ["reading"] = gate.Reading,
        ["provisionalHours"] = Hours(gate.ProvisionalAfter, decided),
        ["consentHours"] = Hours(gate.ConsentAfter, decided),
        ["recallHours"] = Hours(gate.RecallAfter, decided),
    };

    private static JsonObject Forecast(GateForecast forecast) => new()
    {
        ["replications"] = forecast.Replications,
        ["chance"] = RunDocument.Number(forecast.ChanceOpens),
        ["likelihood"] = Likelihood.Of(forecast.ChanceOpens),
        ["recalled"] = forecast.Recalled,
        ["quantiles"] = RunDocument.List(forecast.Quantiles, each => new JsonObject { ["percent"] = each.Percent, ["afterDecisionHours"] = RunDocument.Number(each.After.Hours) }),
    };

    private static JsonValue? Hours(Tick? at) => at is { } known ? RunDocument.Number(known.Hours) : null;

    private static JsonValue? Hours(Tick? after, Tick decided) => after is { } known ? RunDocument.Number((decided + known).Hours) : null;
}
