// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Documents;
using Casus.Law;
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
            "casus check"));
        var pack = new Argument<string?>("pack") { HelpName = "PACK", Description = "The pack; every pack when left out.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Write JSON instead of text." };
        var law = new Option<bool>("--law") { Description = "Also run the tests of the law, with what they cover, and sweep over it for gaps and conflicts." };
        command.Add(pack);
        command.Add(law);
        command.Add(json);
        command.SetAction(parsed => Check(terminal, parsed.GetValue(pack), parsed.GetValue(law), parsed.GetValue(json)));
        return command;
    }

    private static int Check(Terminal terminal, string? wanted, bool law, bool json)
    {
        var reader = PacksFolder.Reader(terminal.Packs);
        if (wanted is not null && !reader.Available.Contains(wanted))
            throw new DocumentException(Position.Whole(wanted), "unknown-pack", $"There is no pack '{wanted}'.", NearMiss.Remedy(wanted, reader.Available, "pack"));
        var checkedPacks = (wanted is null ? reader.Available : [wanted]).AsParallel().AsOrdered().Select(id => Examine(reader, id, law)).ToArray();
        if (json)
            terminal.Text.Write(RunDocument.TextOf(new JsonArray([.. checkedPacks.Select(each => (JsonNode)Document(each))])));
        else
            Write(terminal, checkedPacks);
        return checkedPacks.Any(each => each.IsWrong) ? ExitCode.Wrong : ExitCode.Done;
    }

    private static CheckedPack Examine(PackReader reader, string id, bool law)
    {
        var pack = reader.Read(id, out var found);
        return new CheckedPack(id, pack, found, law && pack is not null ? LawChecks.Examine(pack) : null);
    }

    private static void Write(Terminal terminal, IEnumerable<CheckedPack> packs)
    {
        foreach (var each in packs)
        {
            WriteFound(terminal, each);
            if (each.Law is not { } law)
                continue;
            LawSweepScreen.Write(terminal.Text, terminal.Width, each.Id, law.Sweep);
            LawTestScreen.Write(terminal.Text, terminal.Width, each.Id, law);
        }
    }

    private static void WriteFound(Terminal terminal, CheckedPack each)
    {
        var (id, found) = (each.Id, each.Found);
        if (found.IsEmpty && each.Pack is { } pack)
        {
            terminal.Text.WriteLine($"{id}: clean. {pack.Evidence.Sources.Count} sources, {pack.Evidence.Claims.Count} claims, {pack.Evidence.Assumptions.Count} assumptions, {pack.Cases.Count} cases.");
            return;
        }
        var errors = found.Count(diagnostic => diagnostic.Severity == Severity.Error);
        Faults.Write(terminal.Text, terminal.Width, found);
        terminal.Text.WriteLine($"{id}: {errors} {(errors == 1 ? "error" : "errors")}, {found.Length - errors} {(found.Length - errors == 1 ? "warning" : "warnings")}.");
    }

    private static JsonObject Document(CheckedPack each)
    {
        var document = new JsonObject
        {
            ["pack"] = each.Id,
            ["clean"] = each.Found.IsEmpty,
            ["diagnostics"] = Diagnosed(each.Found),
        };
        if (each.Law is { } law)
            document["law"] = LawTestDocument.Of(law);
        return document;
    }

    private static JsonArray Diagnosed(ImmutableArray<Diagnostic> found) =>
        new([.. found.Select(each => (JsonNode)new JsonObject
        {
            ["file"] = each.At.File,
            ["line"] = each.At.Line,
            ["column"] = each.At.Column,
            ["severity"] = Casus.Documents.Binding.Words.Of(each.Severity),
            ["check"] = each.Check,
            ["message"] = each.Message,
            ["remedy"] = each.Remedy,
        })]);

    /// <summary>A pack as it was found.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Pack">The pack, or null when it cannot be used.</param>
    /// <param name="Found">Everything wrong with it.</param>
    /// <param name="Law">Its law put to the test, or null when that was not asked for.</param>
    private sealed record CheckedPack(string Id, Pack? Pack, ImmutableArray<Diagnostic> Found, LawExamination? Law)
    {
        /// <summary>Whether anything is wrong.</summary>
        public bool IsWrong => !Found.IsEmpty || Law is { IsGood: false };
    }
}
