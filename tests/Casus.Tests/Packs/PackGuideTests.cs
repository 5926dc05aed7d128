// SPDX-License-Identifier: Apache-2.0
using Casus.Packs;
using Casus.Tests.Support;

namespace Casus.Tests.Packs;

public sealed class PackGuideTests
{
    [Fact]
    public void The_committed_guide_is_what_the_records_say() =>
        Approved.ShouldMatch(PackGuide.Markdown(), Path.Combine(Repository.Root, "docs", "pack-fields.md"));
}
