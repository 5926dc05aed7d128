// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;

namespace Casus.Tests.Documents;

public sealed partial class DocumentParserTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_is_written_gives_a_tree_or_a_diagnostic_and_never_an_exception(int seed)
    {
        var mutations = new Mutations(seed);
        for (var i = 0; i < 1_000; i++)
        {
            var text = i % 2 == 0 ? mutations.Spoiled() : mutations.Soup();
            var diagnostics = new Diagnostics();

            var root = DocumentParser.Parse("f.yaml", text, DocumentLimits.Default, diagnostics);

            (root is not null || diagnostics.HasErrors).ShouldBeTrue(text);
            foreach (var each in diagnostics.Sorted)
            {
                each.ToString().ShouldNotContain('\n', text);
                each.At.Line.ShouldBeInRange(0, 2 + text.Count(letter => letter is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029'), text);
            }
        }
    }
}
