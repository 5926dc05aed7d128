// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Tests.Support;

/// <summary>The command lines whose answers are approved files, by the name of the file.</summary>
internal static class Screenplay
{
    private const string Few = "--replications 50 --seed 1";

    /// <summary>A small force with a relief.</summary>
    private const string Rotation = "csto/seventy-two-hours-tajikistan --set council.decision=adopted --set \"quantity.study.72-hours.persons=600 persons\" --set lift.effort=40 --replications 0";

    private static readonly string[] Commands = ["run", "law", "vote", "forces", "move", "operate", "orbat", "power", "study", "backtest", "explain", "evidence", "check", "list"];

    private static readonly string[] Cases = ["armenia-2021", "armenia-2022", "karabakh-2020", "kazakhstan-2022", "kyrgyzstan-2010-04", "kyrgyzstan-2010-06", "uraliya-2010"];

    /// <summary>Help of the program and of each command.</summary>
    public static IReadOnlyDictionary<string, string> Help { get; } = new SortedDictionary<string, string>(
        Commands.ToDictionary(command => $"help/{command}", command => $"casus {command} --help").Append(new("help/casus", "casus --help")).ToDictionary(),
        StringComparer.Ordinal);

    /// <summary>Screens that answer a question.</summary>
    public static IReadOnlyDictionary<string, string> Answers { get; } = new SortedDictionary<string, string>(
        Cases.ToDictionary(crisis => $"run/{crisis}", crisis => $"casus run csto/{crisis} {Few}")
            .Concat(new[] { "law", "vote", "forces", "move", "operate" }.ToDictionary(stage => $"stages/{stage}", stage => $"casus {stage} csto/kazakhstan-2022 {Few}"))
            .Concat(new Dictionary<string, string>
            {
                ["list"] = "casus list",
                ["check"] = "casus check",
                ["backtest"] = "casus backtest csto",
                ["run/kyrgyzstan-2010-06-changed"] = $"casus run csto/kyrgyzstan-2010-06 --set law.as-of=2013-01-01 --set council.decision=adopted {Few}",
                ["stages/law-kyrgyzstan"] = $"casus law csto/kyrgyzstan-2010-06 {Few}",
                ["stages/law-kyrgyzstan-as-of-2013"] = $"casus law csto/kyrgyzstan-2010-06 --on 2013-01-01 {Few}",
                ["stages/law-as-known"] = $"casus law csto/kazakhstan-2022 --as-known 2022-01-05 --reading aggression=external-only {Few}",
                ["stages/law-diff"] = "casus law csto/kyrgyzstan-2010-06 --diff 2012-12-18 2012-12-19",
                ["stages/law-diff-gates"] = "casus law csto/kazakhstan-2022 --diff 2021-05-04 2021-05-05",
                ["stages/move-loads"] = "casus move csto/airdrop-2010 --set council.decision=adopted --loads --replications 0",
                ["stages/move-rotation"] = $"casus move {Rotation}",
                ["stages/operate-rotation"] = $"casus operate {Rotation}",
                ["move/relax"] = "casus move csto/kazakhstan-2022 --relax --replications 10 --seed 1",
                ["move/large"] = "casus move csto/seventy-two-hours-kazakhstan --set council.decision=adopted --set force.policy=quickest --set lift.effort=1 --replications 0",
                ["forces/tree"] = "casus forces csto/kazakhstan-2022 --tree --replications 0",
                ["forces/token"] = "casus forces csto/kazakhstan-2022 --policy token --replications 0",
                ["forces/only-armenia"] = "casus forces csto/kazakhstan-2022 --set force.only=ARM --set force.framework=ARM --replications 0",
                ["stages/forces-not-reached"] = $"casus forces csto/armenia-2021 --replications 0",
                ["explain/closure"] = $"casus explain csto/kazakhstan-2022 fast.closureHours {Few}",
                ["explain/may"] = $"casus explain csto/kazakhstan-2022 may.answer {Few}",
                ["explain/basis"] = $"casus explain csto/kyrgyzstan-2010-06 may.bases.peacekeeping-agreement-2007 {Few}",
                ["explain/gate"] = $"casus explain csto/kazakhstan-2022 may.gates.KGZ {Few}",
                ["explain/adopted"] = $"casus explain csto/kazakhstan-2022 will.adopted {Few}",
                ["explain/shallow"] = $"casus explain csto/kazakhstan-2022 with.persons.KGZ --depth 2 {Few}",
                ["evidence/ksor"] = "casus evidence forces.ksor",
                ["evidence/one-claim"] = "casus evidence ksor-ready-3500",
                ["evidence/disputes"] = "casus evidence --disputes",
                ["evidence/no-dispute"] = "casus evidence mission --disputes",
                ["evidence/assumptions"] = "casus evidence airfield.uaaa --assumptions",
            }).ToDictionary(),
        StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(Help.Concat(Answers).ToDictionary(), StringComparer.Ordinal);

    /// <summary>The words of a line after the name of the program.</summary>
    public static string[] WordsOf(string line) => ShellWords.Of(line)[1..];
}
