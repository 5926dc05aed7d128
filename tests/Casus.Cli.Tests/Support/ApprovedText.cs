// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Tests.Support;

/// <summary>What a user sees beside the approved text under <c>approved/</c>.</summary>
internal static class ApprovedText
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "approved");

    /// <summary>Names of all approved texts, without their extension, with forward slashes.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories)
            .Where(file => !file.Contains(".received.", StringComparison.Ordinal))
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/'));

    /// <summary>Fails the test unless the text is that of the approved file.</summary>
    public static void ShouldMatch(string text, string name) => Approved.ShouldMatch(text, Path.Combine(Folder, name + ".txt"));
}
