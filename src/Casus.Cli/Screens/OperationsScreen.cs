// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Operations;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The answer of the operations stage: sites, coverage, withdrawal.</summary>
internal static class OperationsScreen
{
    /// <summary>Writes it.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="full">Whether to show the coverage curve as well.</param>
    public static void Write(IAnsiConsole console, Run run, bool full)
    {
        if (run.Best.Operations is not { } operations)
        {
            Prose.Heading(console, 5, "Then what?", AnswersScreen.NotReached(run));
            return;
        }
        Prose.Heading(console, 5, "Then what?", $"{Prose.Chance(operations.Coverage[^1].Share)} of the posts manned, {Prose.Count(operations.HostFreed)} of the host's people freed");
        var table = Prose.Table("Site…", "#Posts", "#Manned", "#All manned h");
        foreach (var each in operations.Sites)
            table.AddRow(Prose.Plain(each.Site.Name), Prose.Count(each.Posts), Prose.Count(each.Manned), each.CoveredFrom is { } at ? Prose.TableHours(at.Hours) : "never");
        console.Write(table);
        if (full)
            WriteCoverage(console, operations);
        if (operations.WithdrawalStart is { } start)
            WriteWithdrawal(console, run, operations, start.Hours);
    }

    private static void WriteCoverage(IAnsiConsole console, Conduct operations)
    {
        console.WriteLine();
        var table = Prose.Table("#From h", "#Posts manned", "#Share");
        foreach (var point in operations.Coverage)
            table.AddRow(Prose.TableHours(point.At.Hours), Prose.Count(point.Posts), Prose.Chance(point.Share));
        console.Write(table);
    }

    private static void WriteWithdrawal(IAnsiConsole console, Run run, Conduct operations, double start)
    {
        console.WriteLine();
        console.MarkupLine($"Withdrawal begins at {Prose.Hours(start)}{Prose.Range(run, "then.withdrawal.startHours")}, the smallest contingent first.");
        var table = Prose.Table("Member", "#People", "#Ready h", "#Home h");
        foreach (var each in operations.Departures)
            table.AddRow(run.Scenario.Pack.NameOf(each.Member), Prose.Count(each.Persons), Prose.TableHours(each.ReadyAt.Hours), each.HomeAt is { } home ? Prose.TableHours(home.Hours) : "never");
        console.Write(table);
        MovementHomeScreen.WriteShort(console, run);
    }
}
