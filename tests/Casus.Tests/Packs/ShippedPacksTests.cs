// SPDX-License-Identifier: Apache-2.0
using Casus.Tests.Support;

namespace Casus.Tests.Packs;

public sealed class ShippedPacksTests
{
    public static TheoryData<string> Ids => [.. Repository.Reader.Available];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_shipped_pack_is_clean(string id)
    {
        Repository.Reader.Read(id, out var diagnostics);
        diagnostics.Select(each => each.ToString()).ShouldBeEmpty();
    }
}
