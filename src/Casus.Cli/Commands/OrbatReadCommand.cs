// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.CommandLine;
using Casus.Cli.Screens;
using Casus.Documents;
using Casus.Forces;
using Casus.Packs;
using Command = System.CommandLine.Command;

namespace Casus.Cli.Commands;

/// <summary><c>casus orbat read</c>: an order of battle from a text or a table, as documents of a pack.</summary>
internal sealed class OrbatReadCommand
{
    private readonly Terminal terminal;

    private readonly Argument<string> file = new("file") { HelpName = "FILE", Description = "The text (FILE.txt, one unit a line, indented) or the table (FILE.csv, columns named in the first line)." };

    private readonly Option<string?> member = new("--member") { HelpName = "CODE", Description = "The member whose units stand before the first heading of a country, or in rows that name none." };

    private readonly Option<string?> vocabulary = new("--pack") { HelpName = "PACK", Description = "The pack whose members, forces, vehicle types and airfields the file may name; the first with cases when left out." };

    private readonly Option<string?> into = new("--out") { HelpName = "FOLDER", Description = "Write units.yaml and assumptions.yaml into this folder; only show what was read when left out." };

    private readonly Option<bool> force = new("--force") { Description = "With --out: write over files that are there." };

    private OrbatReadCommand(Terminal terminal, Command command)
    {
        this.terminal = terminal;
        command.Add(file);
        foreach (var option in new Option[] { member, vocabulary, into, force })
            command.Add(option);
    }

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("read", Examples.After(
            "Read an order of battle from indented text or a table and write it as documents of a pack: units, and an assumption for every number. All that is wrong is said at once, with line and remedy.",
            "casus orbat read brigade.txt --member KAZ",
            "casus orbat read brigade.csv --out my-pack/forces"));
        var read = new OrbatReadCommand(terminal, command);
        command.SetAction(read.InvokeAsync);
        return command;
    }

    private async Task<int> InvokeAsync(ParseResult parsed, CancellationToken cancelled)
    {
        var path = parsed.GetRequiredValue(file);
        var folder = parsed.GetValue(into);
        if (!File.Exists(path))
            throw new DocumentException(Position.Whole(path), "no-file", "There is no such file.", "Name a text (.txt) or a table (.csv).");
        var isTable = path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        var (unitsFile, assumptionsFile) = (Path.Combine(folder ?? string.Empty, "units.yaml"), Path.Combine(folder ?? string.Empty, "assumptions.yaml"));
        if (folder is not null)
            OrbatOutput.RequireFolder("--out", folder, [unitsFile, assumptionsFile], parsed.GetValue(force));
        var pack = PacksFolder.Reader(terminal.Packs).Read(parsed.GetValue(vocabulary) ?? PacksFolder.Usual(terminal.Packs));
        var diagnostics = new Diagnostics();
        var units = Read(path, isTable, MemberOf(parsed, pack), OrbatVocabulary.Of(pack), diagnostics);
        if (units is not { } stated)
            throw new DocumentException(diagnostics.Sorted);
        Faults.Write(terminal.Talk, terminal.Width, diagnostics.Sorted);
        OrbatReadScreen.Write(terminal.Data, stated);
        if (folder is null)
            return ExitCode.Done;
        var documents = UnitDocuments.Of(stated, Path.GetFileName(path));
        Directory.CreateDirectory(folder);
        (string, string)[] written = documents.Assumptions.Length == 0 ? [(unitsFile, documents.Units)] : [(unitsFile, documents.Units), (assumptionsFile, documents.Assumptions)];
        await OrbatOutput.WriteAsync(written, parsed.GetValue(force), cancelled).ConfigureAwait(false);
        await terminal.Talk.WriteLineAsync($"wrote {string.Join(" and ", written.Select(each => each.Item1))}").ConfigureAwait(false);
        return ExitCode.Done;
    }

    private string? MemberOf(ParseResult parsed, Pack pack)
    {
        if (parsed.GetValue(member) is not { } word)
            return null;
        return OrbatVocabulary.Of(pack).Member(word)
            ?? throw new DocumentException(Position.Whole($"{member.Name} {word}"), "unknown-member", $"The pack '{pack.Manifest.Id}' has no member '{word}'.", NearMiss.Remedy(word, OrbatVocabulary.Of(pack).Members, "member"));
    }

    private static ImmutableArray<StatedUnit>? Read(string path, bool isTable, string? member, TableVocabulary known, Diagnostics diagnostics)
    {
        using var text = new StreamReader(path);
        return isTable ? UnitTable.Read(text, path, member, known, diagnostics) : UnitText.Read(text, path, member, known, diagnostics);
    }
}
