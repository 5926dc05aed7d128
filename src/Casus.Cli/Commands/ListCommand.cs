// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Documents;
using Casus.Packs;
using Spectre.Console;

namespace Casus.Cli.Commands;

/// <summary><c>casus list</c>: packs, cases and changes.</summary>
internal static class ListCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("list", Examples.After("List packs with their cases and named changes.", "casus list", "casus list --json"));
        var json = new Option<bool>("--json") { Description = "Write JSON instead of text." };
        command.Add(json);
        command.SetAction(parsed =>
        {
            var reader = PacksFolder.Reader(terminal.Packs);
            var packs = reader.Available.Select(reader.Read).ToArray();
            if (parsed.GetValue(json))
                terminal.Text.Write(RunDocument.TextOf(new JsonArray([.. packs.Select(pack => (JsonNode)Document(pack))])));
            else
                Write(terminal.Data, packs);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IAnsiConsole console, IEnumerable<Pack> packs)
    {
        var all = packs.ToArray();
        foreach (var pack in all)
        {
            console.MarkupLine($"[bold]{Prose.Plain(pack.Manifest.Id)}[/]  {Prose.Plain(pack.Manifest.Title)}");
            foreach (var crisis in pack.Cases.Values)
                Line(console, $"{pack.Manifest.Id}/{crisis.Id}", crisis.Title + (crisis.Invented ? " (invented)" : string.Empty));
            foreach (var change in pack.Changes.Values)
                Line(console, $"--with {change.Id}", change.Title);
            console.WriteLine();
        }
        if (Longest(all) is { } next)
            console.MarkupLine($"[grey]Next:[/] casus run {Prose.Plain(next)}");
    }

    /// <summary>A case that asks for forces and so goes through all five stages, or any case.</summary>
    private static string? Longest(IEnumerable<Pack> packs) =>
        packs.SelectMany(pack => pack.Cases.Values.Select(crisis => (Name: $"{pack.Manifest.Id}/{crisis.Id}", Asks: crisis.Given.Requirement is not null))).OrderByDescending(each => each.Asks).Select(each => each.Name).FirstOrDefault();

    private static void Line(IAnsiConsole console, string name, string title)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(34).NoWrap().PadLeft(2)).AddColumn();
        grid.AddRow(Prose.Plain(name), $"[grey]{Prose.Plain(title)}[/]");
        console.Write(grid);
    }

    private static JsonObject Document(Pack pack) => new()
    {
        ["pack"] = pack.Manifest.Id,
        ["title"] = pack.Manifest.Title,
        ["licence"] = pack.Manifest.Licence,
        ["version"] = pack.Manifest.Version,
        ["cases"] = new JsonArray([.. pack.Cases.Values.Select(crisis => (JsonNode)new JsonObject { ["case"] = $"{pack.Manifest.Id}/{crisis.Id}", ["title"] = crisis.Title, ["invented"] = crisis.Invented })]),
        ["changes"] = new JsonArray([.. pack.Changes.Values.Select(change => (JsonNode)new JsonObject { ["change"] = change.Id, ["title"] = change.Title, ["set"] = new JsonObject(change.Set.Select(each => KeyValuePair.Create<string, JsonNode?>(each.Key, each.Value))) })]),
    };
}
