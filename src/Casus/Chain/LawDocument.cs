// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Chain;

/// <summary>Writes the answer of the law stage as JSON by the names of the contract.</summary>
internal static class LawDocument
{
    /// <summary>The answer of the law stage.</summary>
    public static JsonObject Of(Run run)
    {
        var law = run.Best.Law;
        return new JsonObject
        {
            ["answer"] = Words.Of(law.Answer),
            ["measure"] = Words.Of(law.Request.Measure),
            ["asOf"] = QuantityText.DayText(law.AsOf),
            ["asKnown"] = law.AsKnown is { } known ? QuantityText.DayText(known) : null,
            ["consult"] = Words.Of(law.For(Measure.Consult)),
            ["chair"] = law.Chair?.Member,
            ["discriminating"] = law.Discriminating?.Asks,
            ["bases"] = RunDocument.List(law.Bases, verdict => Basis(verdict, run)),
            ["diagnosis"] = RunDocument.List(law.Diagnosis.Contests, each => Contest(each, law.Diagnosis)),
            ["gates"] = RunDocument.List(law.Gates, gate => LawGateDocument.Of(gate, run)),
            ["replay"] = RunDocument.List(LawReplay.Of(run), LawGateDocument.Of),
        };
    }

    /// <summary>How good the evidence is.</summary>
    public static JsonObject Evidence(LawEvidence evidence) => new()
    {
        ["claims"] = RunDocument.Texts(evidence.Claims),
        ["best"] = evidence.Best?.ToString(),
        ["weakest"] = evidence.Weakest?.ToString(),
        ["assumptions"] = RunDocument.Texts(evidence.Assumptions),
    };

    private static JsonObject Basis(BasisVerdict verdict, Run run) => new()
    {
        ["id"] = verdict.Basis.Id,
        ["title"] = verdict.Basis.Title,
        ["instrument"] = verdict.Instrument.Id,
        ["article"] = verdict.Provision.Article,
        ["provision"] = verdict.Provision.Id,
        ["text"] = verdict.Provision.Says,
        ["permits"] = RunDocument.Texts(verdict.Basis.Permits.Select(Words.Of)),
        ["inForce"] = verdict.InForce.Says,
        ["answer"] = Words.Of(verdict.Answer),
        ["bounded"] = verdict.Bounded,
        ["proponents"] = RunDocument.Texts(verdict.Proponents),
        ["doubters"] = RunDocument.Texts(verdict.Doubters),
        ["why"] = RunDocument.Texts(verdict.Why.Select(each => each.Text)),
        ["because"] = RunDocument.List(verdict.Why, ReasonTree.Of),
        ["missing"] = RunDocument.Texts(verdict.Missing),
        ["whyNot"] = RunDocument.List(verdict.WhyNot, each => new JsonObject { ["ids"] = RunDocument.Texts(each.Ids), ["says"] = each.Says, ["because"] = ReasonTree.Of(each.Because) }),
        ["changes"] = RunDocument.List(verdict.Turning.Sets, Change),
        ["changesComplete"] = verdict.Turning.Complete,
        ["restsOn"] = RunDocument.Texts(verdict.RestsOn),
        ["evidence"] = Evidence(LawEvidence.Of(verdict.Why, run.Scenario.Pack.Evidence)),
        ["formalities"] = RunDocument.List(verdict.Basis.Formalities, Formality),
        ["steps"] = RunDocument.Texts(verdict.Basis.Steps),
        ["notModelled"] = verdict.Basis.Note,
        ["suppositions"] = RunDocument.List(verdict.Suppositions, each => new JsonObject
        {
            ["if"] = RunDocument.Texts(each.Sides.Select(side => side.Side.Says)),
            ["answer"] = each.Value switch { Kleene.True => "yes", Kleene.False => "no", _ => "unknown" },
        }),
        ["suppositionsShortened"] = verdict.Shortened,
    };

    private static JsonObject Change(TurningSet set) => new()
    {
        ["to"] = Words.Of(set.To),
        ["says"] = set.Says,
        ["steps"] = RunDocument.List(set.Steps, step => new JsonObject { ["kind"] = Words.Of(step.Kind), ["id"] = step.Id, ["to"] = step.To, ["says"] = step.Says }),
    };

    private static JsonObject Formality(Formality formality) => new()
    {
        ["kind"] = Words.Of(formality.Kind),
        ["says"] = formality.Says,
        ["by"] = formality.By,
        ["to"] = formality.To,
        ["form"] = formality.Form,
        ["fact"] = formality.Fact,
        ["provision"] = formality.Provision,
    };

    private static JsonObject Contest(WeighedContest weighed, Diagnosis diagnosis) => new()
    {
        ["kind"] = Words.Of(weighed.Contest.Kind),
        ["id"] = weighed.Contest.Id,
        ["asks"] = weighed.Contest.Asks,
        ["turns"] = RunDocument.Texts(weighed.Turned),
        ["tellsApart"] = weighed.TellsApart,
        ["sides"] = RunDocument.List(weighed.Contest.Sides, side => new JsonObject
        {
            ["id"] = side.Id,
            ["says"] = side.Says,
            ["proponents"] = RunDocument.Texts(side.Proponents),
            ["claims"] = RunDocument.Texts(side.Claims),
            ["bearings"] = RunDocument.List(
                diagnosis.Bearings.Where(each => each.Side.Id == side.Id && each.Contest.Id == weighed.Contest.Id && each.Contest.Kind == weighed.Contest.Kind),
                each => new JsonObject { ["basis"] = each.Basis, ["opens"] = each.Opens, ["closes"] = each.Closes }),
        }),
    };
}
