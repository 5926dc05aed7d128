// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Documents;
using Casus.Packs;

namespace Casus.Cli.Commands;

/// <summary><c>casus check</c>: everything wrong with a pack.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("check", Examples.After(
            "Check a pack, or every pack: each thing wrong with file, line, and how to mend it. Exit code 1 when something is wrong.",
            "casus check",
            "casus check csto",
            "casus check csto --json"));
        var pack = new Argument<string?>("pack") { HelpName = "PACK", Description = "The pack; every pack when left out.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Write JSON instead of text." };
        command.Add(pack);
        command.Add(json);
        command.SetAction(parsed => Check(terminal, parsed.GetValue(pack), parsed.GetValue(json)));
        return command;
    }

    private static int Check(Terminal terminal, string? wanted, bool json)
    {
        var reader = PacksFolder.Reader(terminal.Packs);
        if (wanted is not null && !reader.Available.Contains(wanted))
            throw new DocumentException(Position.Whole(wanted), "unknown-pack", $"There is no pack '{wanted}'.", NearMiss.Remedy(wanted, reader.Available, "pack"));
        var checkedPacks = (wanted is null ? reader.Available : [wanted]).Select(id => (Id: id, Pack: reader.Read(id, out var found), Found: found)).ToArray();
        if (json)
            terminal.Text.Write(RunDocument.TextOf(new JsonArray([.. checkedPacks.Select(each => (JsonNode)Document(each.Id, each.Found))])));
        else
            Write(terminal, checkedPacks);
        return checkedPacks.Any(each => !each.Found.IsEmpty) ? ExitCode.Wrong : ExitCode.Done;
    }

    private static void Write(Terminal terminal, IEnumerable<(string Id, Pack? Pack, ImmutableArray<Diagnostic> Found)> packs)
    {
        foreach (var (id, pack, found) in packs)
        {
            if (found.IsEmpty && pack is not null)
            {
                terminal.Text.WriteLine($"{id}: clean. {pack.Evidence.Sources.Count} sources, {pack.Evidence.Claims.Count} claims, {pack.Evidence.Assumptions.Count} assumptions, {pack.Cases.Count} cases.");
                continue;
            }
            var errors = found.Count(each => each.Severity == Severity.Error);
            Faults.Write(terminal.Text, terminal.Width, found);
            terminal.Text.WriteLine($"{id}: {errors} {(errors == 1 ? "error" : "errors")}, {found.Length - errors} {(found.Length - errors == 1 ? "warning" : "warnings")}.");
        }
    }

    private static JsonObject Document(string id, ImmutableArray<Diagnostic> found) => new()
    {
        ["pack"] = id,
        ["clean"] = found.IsEmpty,
        ["diagnostics"] = new JsonArray([.. found.Select(each => (JsonNode)new JsonObject
        {
            ["file"] = each.At.File,
            ["line"] = each.At.Line,
            ["column"] = each.At.Column,
            ["severity"] = Casus.Documents.Binding.Words.Of(each.Severity),
            ["check"] = each.Check,
            ["message"] = each.Message,
            ["remedy"] = each.Remedy,
        })]),
    };
}
