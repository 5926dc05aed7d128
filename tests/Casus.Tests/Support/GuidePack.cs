// SPDX-License-Identifier: Apache-2.0
using System.Text.RegularExpressions;
using Casus.Documents;
using Casus.Packs;

namespace Casus.Tests.Support;

/// <summary>The pack that a guide under docs/ builds block by block: what it prints must be what works.</summary>
internal static partial class GuidePack
{
    /// <summary>Writes the blocks of a guide into a folder, reads the pack and expects nothing to be found.</summary>
    /// <param name="guide">Name of the guide, without its ending.</param>
    /// <param name="pack">Id of the pack that it builds.</param>
    public static Pack Of(string guide, string pack)
    {
        var folder = Directory.CreateTempSubdirectory("casus-guide-");
        try
        {
            foreach (Match block in Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", $"{guide}.md"))))
            {
                var file = Path.Combine(folder.FullName, pack, block.Groups["file"].Value);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, block.Groups["text"].Value);
            }
            var read = new PackReader(folder.FullName, DocumentLimits.Default, TimeProvider.System).Read(pack, out var found);
            found.Select(each => each.ToString()).ShouldBeEmpty();
            return read!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"```yaml\n# file: (?<file>\S+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
