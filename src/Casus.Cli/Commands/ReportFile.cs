// SPDX-License-Identifier: Apache-2.0
using System.Text;
using Casus.Chain;
using Casus.Documents;
using Casus.Pictures;

namespace Casus.Cli.Commands;

/// <summary>Writes a report so that a reader finds either the whole of it or nothing.</summary>
internal static class ReportFile
{
    /// <summary>Refuses a place where no file can be written, before any time is spent on a run.</summary>
    /// <exception cref="DocumentException">The path is a folder, or its folder does not exist.</exception>
    public static void RequirePlace(string path, string option = "--report")
    {
        if (path.Length == 0 || Directory.Exists(path))
            throw new DocumentException(Position.Whole($"{option} {path}"), "no-file", path.Length == 0 ? "The name of the file is empty." : "This is a folder, and what is written here is a file.", $"Name a file, such as {Path.Combine(path, option == "--report" ? "report.html" : "lines.csv")}.");
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
            throw new DocumentException(Position.Whole($"{option} {path}"), "no-folder", $"There is no folder '{folder}'.", "Make the folder first, or name another.");
    }

    /// <summary>Renders the report of a run and writes it.</summary>
    public static async Task WriteAsync(Run run, string path, CancellationToken cancelled) => await WriteAsync(await Report.RenderAsync(run).ConfigureAwait(false), path, cancelled).ConfigureAwait(false);

    /// <summary>Writes a page beside its place and moves it there.</summary>
    public static async Task WriteAsync(string html, string path, CancellationToken cancelled)
    {
        var beside = path + ".part";
        try
        {
            await File.WriteAllTextAsync(beside, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancelled).ConfigureAwait(false);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
