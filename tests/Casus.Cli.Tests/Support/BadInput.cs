// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Tests.Support;

/// <summary>Command lines that are wrong, by the name of the approved file.</summary>
internal static class BadInput
{
    private const string Case = "csto/kazakhstan-2022";

    public static IReadOnlyDictionary<string, string> Lines { get; } = new Dictionary<string, string>
    {
        ["unknown-command"] = $"casus rnu {Case}",
        ["unknown-option-of-the-program"] = "casus --verbose",
        ["unknown-option"] = $"casus run {Case} --replication 10",
        ["unknown-options"] = $"casus run --sed 3 {Case} --repot=x.html",
        ["missing-argument"] = "casus run",
        ["missing-arguments"] = "casus explain",
        ["missing-value"] = $"casus run {Case} --with",
        ["one-word-too-many"] = $"casus run {Case} csto/armenia-2021",
        ["option-twice"] = $"casus run {Case} --seed 1 --seed 2",
        ["words-from-a-file"] = "casus run @response-file",
        ["replications-below"] = $"casus run {Case} --replications -1",
        ["replications-word"] = $"casus run {Case} --replications abc",
        ["threads-none"] = $"casus run {Case} --threads 0",
        ["seed-word"] = $"casus run {Case} --seed abc",
        ["depth-none"] = $"casus explain {Case} may.answer --depth 0",
        ["unknown-case"] = "casus run csto/kazakhstan-2202",
        ["unknown-pack"] = "casus run cstoo/kazakhstan-2022",
        ["case-without-pack"] = "casus run kazakhstan-2022",
        ["case-of-three-parts"] = "casus run csto/cases/kazakhstan-2022",
        ["misspelt-path"] = $"casus run {Case} --set law.as-off=2013-01-01",
        ["unknown-path"] = $"casus run {Case} --set weather=fine",
        ["set-without-value"] = $"casus run {Case} --set law.as-of",
        ["set-without-path"] = $"casus run {Case} --set =2013-01-01",
        ["wrong-unit"] = $"casus run {Case} --set \"quantity.airfield.uaaa.places=2 hours\"",
        ["word-for-a-number"] = $"casus run {Case} --set quantity.airfield.uaaa.places=many",
        ["no-value"] = $"casus run {Case} --set quantity.airfield.uaaa.places=?",
        ["number-without-unit"] = $"casus run {Case} --set quantity.airfield.uaaa.places=2",
        ["misspelt-quantity"] = $"casus run {Case} --set \"quantity.airfield.uaaa.place=2 places\"",
        ["misspelt-fact"] = $"casus run {Case} --set facts.terorism=yes",
        ["unknown-reading"] = $"casus run {Case} --set reading.aggression=strict",
        ["unknown-rule"] = $"casus run {Case} --set council.rule=veto",
        ["unknown-answer"] = $"casus run {Case} --set facts.terrorism=maybe",
        ["unknown-decision"] = $"casus run {Case} --set council.decision=adoptd",
        ["unknown-claim"] = $"casus run {Case} --set believe.forces.ksor.strength=ksor-strength-20001",
        ["no-day"] = $"casus run {Case} --set law.as-of=2013-02-30",
        ["outside-the-cover"] = $"casus run {Case} --set law.as-of=1980-01-01",
        ["two-errors"] = $"casus run {Case} --set council.rule=veto --set facts.terrorism=maybe",
        ["case-and-setting"] = "casus run csto/kazakhstan-2202 --set council.rule=veto",
        ["unknown-change"] = $"casus run {Case} --with sise-2500",
        ["conflicting-changes"] = $"casus run {Case} --with size-2500 --with size-3950",
        ["conflicting-settings"] = $"casus run {Case} --set council.decision=adopted --set council.decision=refused",
        ["unknown-result"] = $"casus explain {Case} fast.closureHour --replications 0",
        ["unknown-subject"] = "casus evidence forces.ksro",
        ["unknown-subject-of-disputes"] = "casus evidence weather --disputes",
        ["unknown-subject-of-assumptions"] = "casus evidence airfield.uaab --assumptions",
        ["unknown-pack-of-evidence"] = "casus evidence --pack nato",
        ["unknown-pack-to-check"] = "casus check csot",
        ["report-in-no-folder"] = $"casus run {Case} --report no-such-folder/report.html",
        ["report-is-a-folder"] = $"casus run {Case} --report .",
    }.ToDictionary(each => $"bad/{each.Key}", each => each.Value);
}
