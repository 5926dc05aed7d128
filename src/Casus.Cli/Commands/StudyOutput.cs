// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Documents;
using Casus.Pictures.Studies;
using Casus.Studies;

namespace Casus.Cli.Commands;

/// <summary>The folder into which a study is written, so that a reader finds either the whole of it or nothing.</summary>
internal sealed class StudyOutput
{
    private const string ManifestFile = "manifest.json";

    private const string PageFile = "index.html";

    private const string ResultsFile = "results.json";

    private const string PairsFile = "pairs.csv";

    private const string MembersFile = "members.csv";

    private const string CellsFile = "cells.csv";

    private static readonly ImmutableArray<string> Known = [ManifestFile, PairsFile, MembersFile, CellsFile, ResultsFile, PageFile];

    private readonly string folder;

    private StudyOutput(string folder) => this.folder = folder;

    /// <summary>The page, with the folder as the user named it.</summary>
    public string Page => Path.Combine(folder, PageFile);

    private string Beside => Path.TrimEndingDirectorySeparator(folder) + ".part";

    private string Old => Path.TrimEndingDirectorySeparator(folder) + ".old";

    /// <summary>Takes a place for the folder, or refuses it before any time is spent on a study.</summary>
    /// <exception cref="DocumentException">The path is empty or a file, the folder above it does not exist, or something other than the output of a study is in it or beside it.</exception>
    public static StudyOutput To(string path)
    {
        var output = new StudyOutput(path);
        if (path.Length == 0 || File.Exists(path))
            throw Refusal(path, "no-folder", path.Length == 0 ? "The name of the folder is empty." : "This is a file, and a study goes into a folder.", "Name a folder, such as study-pages.");
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) is { Length: > 0 } above && !Directory.Exists(above))
            throw Refusal(path, "no-folder", $"There is no folder '{above}'.", "Make the folder first, or name another.");
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any() && !HoldsStudy(path))
            throw Refusal(path, "not-a-study", "The folder holds something other than the output of a study, which would be lost.", "Name another folder.");
        foreach (var rest in new[] { output.Beside, output.Old }.Where(rest => File.Exists(rest) || Directory.Exists(rest)))
            throw Refusal(path, "not-a-study", $"'{rest}' is in the way: perhaps the rest of a study that was broken off.", "Remove it, or name another folder.");
        return output;
    }

    /// <summary>The files of a study of who decides, by name.</summary>
    public static async Task<IReadOnlyList<(string Name, string Text)>> FilesAsync(PivotAnswer answer) =>
    [
        (ManifestFile, RunDocument.TextOf(StudyDocument.Manifest(answer))),
        (PairsFile, StudyTables.Pairs(answer.Result)),
        (MembersFile, StudyTables.Members(answer.Result)),
        (ResultsFile, RunDocument.TextOf(StudyDocument.Of(answer))),
        (PageFile, await StudyPage.RenderAsync(answer).ConfigureAwait(false)),
    ];

    /// <summary>The files of a study of closure, by name.</summary>
    public static async Task<IReadOnlyList<(string Name, string Text)>> FilesAsync(ClosureAnswer answer) =>
    [
        (ManifestFile, RunDocument.TextOf(ClosureDocument.Manifest(answer))),
        (CellsFile, ClosureTable.Text(answer.Result)),
        (ResultsFile, RunDocument.TextOf(ClosureDocument.Of(answer))),
        (PageFile, await ClosureStudyPage.RenderAsync(answer).ConfigureAwait(false)),
    ];

    /// <summary>Writes everything beside the place and moves it there. What stood there before goes only when all is written.</summary>
    /// <param name="files">The files, by name.</param>
    /// <param name="cancelled">Breaks off before the next file; the place then stays as it was.</param>
    public async Task WriteAsync(IReadOnlyList<(string Name, string Text)> files, CancellationToken cancelled)
    {
        Directory.CreateDirectory(Beside);
        try
        {
            foreach (var (name, text) in files)
                await File.WriteAllTextAsync(Path.Combine(Beside, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancelled).ConfigureAwait(false);
            Place();
        }
        finally
        {
            if (Directory.Exists(Beside))
                Directory.Delete(Beside, recursive: true);
        }
    }

    private void Place()
    {
        var replaces = Directory.Exists(folder);
        if (replaces)
            Directory.Move(folder, Old);
        try
        {
            Directory.Move(Beside, folder);
        }
        catch (IOException) when (replaces)
        {
            Directory.Move(Old, folder);
            throw;
        }
        if (replaces)
            Directory.Delete(Old, recursive: true);
    }

    /// <summary>Whether a folder holds the output of a study and nothing else.</summary>
    private static bool HoldsStudy(string path)
    {
        if (Directory.EnumerateFileSystemEntries(path).Any(entry => Directory.Exists(entry) || !Known.Contains(Path.GetFileName(entry))))
            return false;
        try
        {
            return JsonNode.Parse(File.ReadAllText(Path.Combine(path, ManifestFile))) is JsonObject manifest && manifest["kind"] is JsonValue kind && kind.TryGetValue(out string? word) && word == StudyDocument.Kind;
        }
        catch (Exception fault) when (fault is IOException or JsonException)
        {
            return false;
        }
    }

    private static DocumentException Refusal(string path, string check, string message, string remedy) => new(Position.Whole($"--out {path}"), check, message, remedy);
}
