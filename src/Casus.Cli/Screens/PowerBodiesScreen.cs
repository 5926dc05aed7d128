// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Packs;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The bodies of a pack that vote, each with its rules and its sets of unions.</summary>
internal static class PowerBodiesScreen
{
    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, Pack pack)
    {
        console.MarkupLine($"[bold]{Prose.Plain(pack.Manifest.Title)}[/]  [grey]{Prose.Plain(pack.Manifest.Id)}[/]");
        if (pack.Bodies.IsEmpty)
            console.MarkupLine("This pack has no body that votes.");
        foreach (var body in pack.Bodies.Values)
        {
            console.WriteLine();
            console.MarkupLine($"[bold]{Prose.Plain(pack.Manifest.Id)}/{Prose.Plain(body.Id)}[/]  {Prose.Plain(body.Title)}");
            var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
            foreach (var rule in pack.Rules.Where(rule => rule.Body == body.Id))
                grid.AddRow($"--rule {Prose.Plain(rule.Id)}", $"[grey]{Prose.Plain(rule.Title)}, {Words.Of(rule.Status)}, {Period(rule)}[/]");
            foreach (var unions in pack.Unions.Where(unions => unions.Body == body.Id))
                grid.AddRow($"--unions {Prose.Plain(unions.Id)}", $"[grey]{Prose.Plain(unions.Title)}[/]");
            console.Write(grid);
        }
        NextCommand.Write(console, pack.Bodies.Keys.FirstOrDefault() is { } first ? $"casus power {pack.Manifest.Id}/{first}" : "casus list");
    }

    private static string Period(VotingRule rule) => $"from {Prose.Day(rule.From)}{(rule.Until is { } until ? $" until {Prose.Day(until)}" : string.Empty)}";
}
