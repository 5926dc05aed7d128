// SPDX-License-Identifier: Apache-2.0
namespace Casus.Tests.Support;

/// <summary>
/// Compares a text with the approved one in the repository. A difference leaves a file with <c>received</c> in its name beside the approved one;
/// <c>CASUS_ACCEPT=1</c> in the environment accepts what was received.
/// </summary>
internal static class Approved
{
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
        File.WriteAllText(received, text);
        Assert.Fail($"{Path.GetFileName(approvedFile)} differs from what was received. Compare it with {Path.GetFileName(received)} beside it; run the tests with CASUS_ACCEPT=1 to accept.");
    }
}
