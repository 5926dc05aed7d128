// SPDX-License-Identifier: Apache-2.0
using System.Text;
using Casus.Documents;

namespace Casus.Cli.Commands;

/// <summary>Writes files so that a reader finds either the whole of each or nothing, and nothing is written over unless that is wanted.</summary>
internal static class OrbatOutput
{
    /// <summary>Refuses a place where no file can be written, before anything is read.</summary>
    /// <exception cref="DocumentException">The path is a folder or in none, or a file is there already.</exception>
    public static void RequirePlace(string option, string path, bool force)
    {
        if (path.Length == 0 || Directory.Exists(path))
            throw new DocumentException(Position.Whole($"{option} {path}"), "no-file", path.Length == 0 ? "The name of the file is empty." : "This is a folder, and a file is wanted.", $"Name a file, such as {Path.Combine(path, "orbat.txt")}.");
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
            throw new DocumentException(Position.Whole($"{option} {path}"), "no-folder", $"There is no folder '{folder}'.", "Make the folder first, or name another.");
        RequireNew(option, path, force);
    }

    /// <summary>Refuses a place where no folder can be, or where files are already.</summary>
    /// <exception cref="DocumentException">The path is empty or a file, the folder above it does not exist, or a file is there already.</exception>
    public static void RequireFolder(string option, string path, IEnumerable<string> files, bool force)
    {
        if (path.Length == 0 || File.Exists(path))
            throw new DocumentException(Position.Whole($"{option} {path}"), "no-folder", path.Length == 0 ? "The name of the folder is empty." : "This is a file, and a folder is wanted.", "Name a folder, such as forces.");
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) is { Length: > 0 } above && !Directory.Exists(above))
            throw new DocumentException(Position.Whole($"{option} {path}"), "no-folder", $"There is no folder '{above}'.", "Make the folder first, or name another.");
        foreach (var file in files)
            RequireNew(option, file, force);
    }

    /// <summary>Writes files beside their places, all of them, and only then moves them there.</summary>
    public static async Task WriteAsync((string Path, string Text)[] files, bool force, CancellationToken cancelled)
    {
        try
        {
            foreach (var (path, text) in files)
                await File.WriteAllTextAsync(Beside(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancelled).ConfigureAwait(false);
            foreach (var (path, _) in files)
                File.Move(Beside(path), path, overwrite: force);
        }
        finally
        {
            foreach (var (path, _) in files)
                File.Delete(Beside(path));
        }
    }

    private static void RequireNew(string option, string path, bool force)
    {
        if (!force && File.Exists(path))
            throw new DocumentException(Position.Whole($"{option} {path}"), "file-exists", $"There is already a file '{Path.GetFileName(path)}'.", "Name another place, or add --force to write over it.");
    }

    private static string Beside(string path) => path + ".part";
}
