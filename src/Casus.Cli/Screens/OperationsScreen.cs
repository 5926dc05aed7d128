// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
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
            Prose.Heading(console, 5, "Then what?", $"[grey]not reached: {Prose.Plain(run.Best.Stopped ?? "nothing moves")}[/]");
            return;
        }
        Prose.Heading(console, 5, "Then what?", $"{Prose.Chance(operations.Coverage[^1].Share)} of the posts manned, {Prose.Count(operations.HostFreed)} of the host's people freed");
        var table = Prose.Table("Site…", "#Posts", "#Manned", "#All manned from h");
        foreach (var each in operations.Sites)
            table.AddRow(Prose.Plain(each.Site.Name), Prose.Count(each.Posts), Prose.Count(each.Manned), each.CoveredFrom is { } at ? Prose.TableHours(at.Hours) : "never");
        console.Write(table);
        if (full)
            WriteCoverage(console, operations);
        if (operations.WithdrawalStart is not { } start)
            return;
        var order = operations.Departures.Select(each => $"{run.Scenario.Pack.NameOf(each.Member)} ({Prose.Count(each.Persons)}{(each.HomeAt is { } home ? $", home {Prose.Hours(home.Hours)}" : string.Empty)})");
        console.MarkupLine($"Withdrawal from {Prose.Hours(start.Hours)}{Prose.Range(run, "then.withdrawal.startHours", Prose.Hours)}, smallest first: {Prose.Names(order)}.");
    }

    private static void WriteCoverage(IAnsiConsole console, Operations.Conduct operations)
    {
        console.WriteLine();
        var table = Prose.Table("#From h", "#Posts manned", "#Share");
        foreach (var point in operations.Coverage)
            table.AddRow(Prose.TableHours(point.At.Hours), Prose.Count(point.Posts), Prose.Chance(point.Share));
        console.Write(table);
    }
}
