// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Packs;

namespace Casus.Tests.Documents.Binding;

public sealed class WordsTests
{
    [Fact]
    public void Members_are_written_in_lower_case_with_hyphens_and_single_letters_as_they_are()
    {
        Words.Of(Tint.Red).ShouldBe("red");
        Words.Of(Tint.DarkBlue).ShouldBe("dark-blue");
        Words.Of(Tint.X).ShouldBe("X");
        Words.Of(Reliability.A).ShouldBe("A");
        Words.All(typeof(Tint)).ShouldBe([("red", Tint.Red), ("dark-blue", Tint.DarkBlue), ("X", Tint.X)]);
    }

    [Fact]
    public void Turkish_does_not_change_a_word() =>
        Cultures.In("tr-TR", () => Words.Of(Dimension.Items).ShouldBe("items"));

    [Fact]
    public void No_enumeration_of_the_model_has_two_members_of_one_word() =>
        typeof(Pack).Assembly.GetTypes().Where(type => type.IsEnum)
            .Where(type => Words.All(type).Select(each => each.Word).Distinct(StringComparer.Ordinal).Count() != Words.All(type).Count)
            .ShouldBeEmpty();
}
