// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;

namespace Casus.Tests.Documents;

public sealed class NearMissTests
{
    [Theory]
    [InlineData("claim", "claims", "a letter left out")]
    [InlineData("claaims", "claims", "a letter twice")]
    [InlineData("cliams", "claims", "two letters swapped: one slip, not two")]
    [InlineData("Claims", "claims", "a capital letter")]
    [InlineData("clajms", "claims", "a wrong letter")]
    public void A_slip_finds_the_word(string written, string meant, string why) =>
        NearMiss.Of(written, ["sources", "claims", "assumptions"]).ShouldBe(meant, why);

    [Theory]
    [InlineData("xyz", "nothing like it")]
    [InlineData("", "nothing written")]
    [InlineData("cl", "two slips in a word of two letters")]
    [InlineData("c", "one slip in a word of one letter")]
    [InlineData("clbbxs", "three slips in six letters")]
    public void More_than_one_slip_in_three_letters_is_another_word(string written, string why) =>
        NearMiss.Of(written, ["sources", "claims", "a"]).ShouldBeNull(why);

    [Fact]
    public void Of_two_equally_near_the_first_in_order_is_taken() =>
        NearMiss.Of("cat", ["rat", "bat", "hat"]).ShouldBe("bat");

    [Fact]
    public void The_nearest_is_taken() => NearMiss.Of("airfeild", ["airfare", "airfields", "airfield"]).ShouldBe("airfield");

    [Fact]
    public void A_very_long_word_is_not_compared() => NearMiss.Of(new string('a', 201), [new string('a', 201)]).ShouldBeNull();

    [Fact]
    public void The_dotless_i_of_turkish_is_another_letter_in_every_culture() =>
        NearMiss.Of("TITLE", ["title"]).ShouldBe("title");

    [Theory]
    [InlineData("clams", 2, "Did you mean 'claims'?")]
    [InlineData("xyz", 2, "Known: claims, w0.")]
    [InlineData("xyz", 0, "There is no thing to choose from.")]
    [InlineData("xyz", 20, "20 are known, such as claims, w0, w1, w10, w11.")]
    public void The_remedy_names_the_near_miss_or_what_is_known(string written, int known, string remedy) =>
        NearMiss.Remedy(written, Enumerable.Range(0, 30).Select(i => $"w{i}").Prepend("claims").Take(known), "thing").ShouldBe(remedy);
}
