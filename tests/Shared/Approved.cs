// SPDX-License-Identifier: Apache-2.0
namespace Casus.Tests.Shared;

/// <summary>
/// Compares a text with the approved one in the checkout. A difference leaves a file with <c>received</c> in its name beside the approved one;
/// <c>CASUS_ACCEPT=1</c> in the environment accepts what was received.
/// </summary>
internal static class Approved
{
    /// <summary>Fails the test unless the text is the approved one.</summary>
    /// <param name="text">What was received.</param>
    /// <param name="approvedFile">Path of the approved text.</param>
    public static void ShouldMatch(string text, string approvedFile)
    {
        var received = Path.Combine(Path.GetDirectoryName(approvedFile)!, Path.GetFileNameWithoutExtension(approvedFile) + ".received" + Path.GetExtension(approvedFile));
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
        Directory.CreateDirectory(Path.GetDirectoryName(approvedFile)!);
        File.WriteAllText(received, text);
        Assert.Fail($"{Path.GetRelativePath(Checkout.Root, approvedFile)} differs from what was received. Compare it with {Path.GetFileName(received)} beside it; run the tests with CASUS_ACCEPT=1 to accept.{FirstDifference(approved ?? string.Empty, text)}");
    }

    private static string FirstDifference(string approved, string received)
    {
        var (old, now) = (approved.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"{Environment.NewLine}First difference, line {line + 1}:{Environment.NewLine}- {old.ElementAtOrDefault(line)}{Environment.NewLine}+ {now.ElementAtOrDefault(line)}";
    }
}
