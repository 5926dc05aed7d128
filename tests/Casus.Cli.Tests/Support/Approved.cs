// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Tests.Support;

/// <summary>
/// Compares what a user sees with the approved text under <c>approved/</c>. A difference leaves a file with <c>received</c> in its name beside the approved one;
/// <c>CASUS_ACCEPT=1</c> in the environment accepts what was received.
/// </summary>
internal static class Approved
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "approved");

    /// <summary>Names of all approved texts, without their extension, with forward slashes.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories)
            .Where(file => !file.Contains(".received.", StringComparison.Ordinal))
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/'));

    public static void ShouldMatch(string text, string name)
    {
        var approvedFile = Path.Combine(Folder, name + ".txt");
        var received = Path.Combine(Folder, name + ".received.txt");
        if (Environment.GetEnvironmentVariable("CASUS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approvedFile)!);
            File.WriteAllText(approvedFile, text);
            File.Delete(received);
            return;
        }
        var approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile) : null;
        if (approved == text)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text);
        Assert.Fail($"approved/{name}.txt differs from what was received. Compare it with {Path.GetFileName(received)} beside it; run the tests with CASUS_ACCEPT=1 to accept.{FirstDifference(approved, text)}");
    }

    private static string FirstDifference(string? approved, string received)
    {
        var (old, now) = ((approved ?? string.Empty).Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"{Environment.NewLine}First difference, line {line + 1}:{Environment.NewLine}- {old.ElementAtOrDefault(line)}{Environment.NewLine}+ {now.ElementAtOrDefault(line)}";
    }
}
