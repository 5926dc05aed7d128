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
            var read = reader.Available.AsParallel().AsOrdered().Select(id => (Id: id, Pack: reader.Read(id, out _))).ToArray();
            var packs = read.Select(each => each.Pack).OfType<Pack>().ToArray();
            if (parsed.GetValue(json))
                terminal.Text.Write(RunDocument.TextOf(new JsonArray([.. packs.Select(pack => (JsonNode)Document(pack))])));
            else
                Write(terminal.Data, packs);
            foreach (var (id, _) in read.Where(each => each.Pack is null))
                Faults.Write(terminal.Talk, terminal.Width, $"{id}: The pack cannot be used.", $"Run 'casus check {id}' to see what is wrong.");
            return packs.Length == read.Length ? ExitCode.Done : ExitCode.Wrong;
        });
        return command;
    }

    private static void Write(IAnsiConsole console, Pack[] packs)
    {
        foreach (var pack in packs)
        {
            if (pack != packs[0])
                console.WriteLine();
            console.MarkupLine($"[bold]{Prose.Plain(pack.Manifest.Id)}[/]  {Prose.Plain(pack.Manifest.Title)}");
            var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
            foreach (var crisis in pack.Cases.Values)
                grid.AddRow($"{pack.Manifest.Id}/{crisis.Id}", $"[grey]{Prose.Plain(crisis.Title + (crisis.Invented ? " (invented)" : string.Empty))}[/]");
            foreach (var change in pack.Changes.Values)
                grid.AddRow($"--with {change.Id}", $"[grey]{Prose.Plain(change.Title)}[/]");
            if (grid.Rows.Count > 0)
                console.Write(grid);
        }
        if (Longest(packs) is { } next)
            NextCommand.Write(console, $"casus run {next}");
    }

    /// <summary>A case that asks for forces and so goes through all five stages, or any case.</summary>
    private static string? Longest(IEnumerable<Pack> packs) =>
        packs.SelectMany(pack => pack.Cases.Values.Select(crisis => (Name: $"{pack.Manifest.Id}/{crisis.Id}", Asks: crisis.Given.Requirement is not null))).OrderByDescending(each => each.Asks).Select(each => each.Name).FirstOrDefault();

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
