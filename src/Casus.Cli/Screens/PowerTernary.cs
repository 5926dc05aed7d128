// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Council;
using Casus.Simulation;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What abstention changes: the game with three ballots.</summary>
internal static class PowerTernary
{
    /// <summary>Writes it; nothing where the game with abstention is not known.</summary>
    public static void Write(IAnsiConsole console, PowerAnswer answer, ImmutableArray<PowerGroup> groups)
    {
        if (answer.Ternary is not { Passing: { } passing } ternary || PowerAbstention.Of(answer) is not { } effect)
            return;
        console.WriteLine();
        console.MarkupLine("[bold]With abstention[/]");
        console.MarkupLine(Prose.Plain(PowerAbstention.Says(effect)));
        var chance = PowerWords.InSentence(PowerValue.Of(new Rational(passing, ternary.Profiles)));
        console.MarkupLine($"Of {PowerWords.Count(ternary.Profiles)} profiles of ballots {PowerWords.Count(passing)} {(passing.IsOne ? "passes" : "pass")}: a chance of {chance} when all vote yes, abstain or vote no at random.");
        if (effect != AbstentionEffect.Between)
            return;
        var table = Prose.Table("Voter…", "#Yes or no", "#Yes or abstain", "#Abstain or no", "#Without abstention");
        foreach (var group in groups)
        {
            var power = group.Ternary!.Value;
            table.AddRow(
                Prose.Plain(group.Says),
                Share(ternary, power.YesNo),
                Share(ternary, power.YesAbstain),
                Share(ternary, power.AbstainNo),
                PowerWords.Short(group[PowerIndex.BanzhafAbsolute]));
        }
        console.Write(table);
        var sums = groups.All(group => group.Ternary is { } power && power.YesNo == power.YesAbstain + power.AbstainNo) ? "; the first is the sum of the other two" : string.Empty;
        console.MarkupLine($"[grey]Shares of all profiles of the others' ballots in which the two ballots of the voter make the difference{sums}.[/]");
    }

    private static string Share(TernaryReport ternary, System.Numerics.BigInteger profiles) => PowerWords.Decimal(PowerAbstention.Share(ternary, profiles).ToDouble());
}
