// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.LawPages;

namespace Casus.Pictures.Tests.LawPages;

public class PageAddressTests
{
    [Theory]
    [InlineData("treaty-1992.article-4", "treaty-1992.article-4")]
    [InlineData("A", "_41_")]
    [InlineData("../x", ".._2f_x")]
    [InlineData("", "")]
    public void A_name_keeps_what_every_file_system_takes(string id, string name) => PageAddress.Safe(id).ShouldBe(name);

    [Fact]
    public void Different_ids_have_different_names_even_where_case_is_ignored()
    {
        string[] ids = ["a", "A", "_41_", "a b", "a_b", "ä", "a/b", new('x', 200), new string('x', 199) + "y", new('X', 200)];
        ids.Select(PageAddress.Safe).Select(name => name.ToUpperInvariant()).ShouldBeUnique();
        ids.Select(PageAddress.Safe).ShouldAllBe(name => name.Length < 110);
    }
}
