// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Packs;

namespace Casus.Cli;

/// <summary>Finds the folder of packs.</summary>
internal static class PacksFolder
{
    /// <summary>
    /// The folder named by <c>CASUS_PACKS</c>, else a folder <c>packs</c> in the current folder or one above it, else the one beside the program.
    /// </summary>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable("CASUS_PACKS") is { Length: > 0 } named)
            return named;
        foreach (var start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var packs = Path.Combine(folder.FullName, "packs");
                if (File.Exists(Path.Combine(packs, "world", "pack.yaml")))
                    return packs;
            }
        }
        return Path.Combine(Directory.GetCurrentDirectory(), "packs");
    }

    /// <summary>The pack that a command means when none is named: the first with a folder of cases, or the first of all.</summary>
    public static string Usual(string folder)
    {
        var packs = Reader(folder).Available;
        return packs.FirstOrDefault(id => Directory.Exists(Path.Combine(folder, id, "cases"))) ?? packs[0];
    }

    /// <summary>A reader of the packs in a folder.</summary>
    /// <exception cref="DocumentException">The folder holds no pack.</exception>
    public static PackReader Reader(string folder)
    {
        var reader = new PackReader(folder, DocumentLimits.Default, TimeProvider.System);
        return reader.Available.IsEmpty
            ? throw new DocumentException(Position.Whole(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))), "no-packs", "No packs were found.", "Run casus inside a checkout, or name the folder of packs in CASUS_PACKS.")
            : reader;
    }
}
