// SPDX-License-Identifier: Apache-2.0
using System.Text.RegularExpressions;
using Casus.Documents;
using Casus.Law;
using Casus.Packs;
using Casus.Tests.Support;

namespace Casus.Tests.Law;

/// <summary>The guide docs/law.md builds a pack block by block; what it prints must be what works.</summary>
public sealed partial class LawGuideTests
{
    private static readonly Lazy<Pack> Guide = new(Assembled);

    [Fact]
    public void Every_test_that_the_guide_prints_passes() =>
        Examined().Tests.SelectMany(test => test.Failures).Select(failure => failure.Says).ShouldBeEmpty();

    [Fact]
    public void The_tests_of_the_guide_cover_all_of_its_law()
    {
        Examined().Tests.Length.ShouldBeGreaterThan(10);
        Examined().Coverage.Provisions.Uncovered.ShouldBeEmpty();
        Examined().Coverage.Branches.Uncovered.ShouldBeEmpty();
        Examined().Sweep.IsFreeOfConflict.ShouldBeTrue();
    }

    private static LawExamination Examined() => LawChecks.Examine(Guide.Value);

    private static Pack Assembled()
    {
        var folder = Directory.CreateTempSubdirectory("casus-guide-");
        try
        {
            foreach (Match block in Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "law.md"))))
            {
                var file = Path.Combine(folder.FullName, "pact", block.Groups["file"].Value);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, block.Groups["text"].Value);
            }
            var pack = new PackReader(folder.FullName, DocumentLimits.Default, TimeProvider.System).Read("pact", out var found);
            found.Select(each => each.ToString()).ShouldBeEmpty();
            return pack!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"```yaml\n# file: (?<file>\S+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
