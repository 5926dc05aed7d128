// SPDX-License-Identifier: Apache-2.0
using System.Text;
using Casus.Documents;
using Casus.Packs;
using Casus.Pictures.LawPages;

namespace Casus.Cli.Commands;

/// <summary>Writes the law of a pack as pages into a folder.</summary>
internal static class LawPagesOutput
{
    /// <summary>Refuses a place where no folder can be, before any time is spent on the law.</summary>
    /// <exception cref="DocumentException">The path is empty or a file, or the folder above it does not exist.</exception>
    public static void RequirePlace(string path)
    {
        if (path.Length == 0 || File.Exists(path))
            throw new DocumentException(Position.Whole($"--html {path}"), "no-folder", path.Length == 0 ? "The name of the folder is empty." : "This is a file, and pages go into a folder.", "Name a folder, such as law-pages.");
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) is { Length: > 0 } above && !Directory.Exists(above))
            throw new DocumentException(Position.Whole($"--html {path}"), "no-folder", $"There is no folder '{above}'.", "Make the folder first, or name another.");
    }

    /// <summary>Puts the law to the test and writes its pages; other files of the folder stay as they are.</summary>
    /// <returns>How many pages were written.</returns>
    public static async Task<int> WriteAsync(Pack pack, string path, CancellationToken cancelled)
    {
        var pages = await LawSite.RenderAsync(pack, LawChecks.Examine(pack)).ConfigureAwait(false);
        Directory.CreateDirectory(path);
        foreach (var page in pages)
        {
            var place = Path.Combine(path, page.Name);
            var beside = place + ".part";
            try
            {
                await File.WriteAllTextAsync(beside, page.Html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancelled).ConfigureAwait(false);
                File.Move(beside, place, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        }
        return pages.Length;
    }
}
