// SPDX-License-Identifier: Apache-2.0
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
}
