// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using FsCheck.Fluent;

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
    public void Of_a_long_word_five_letters_may_be_wrong_and_no_more()
    {
        const string word = "case-kazakhstan-first-russians-land";
        NearMiss.Of("CASE-kazakstan-frist-rusians-lnd", [word]).ShouldBe(word, "four slips");
        NearMiss.Of("case-kazakhstan-first-russians-xxxxx", [word]).ShouldBe(word, "five slips");
        NearMiss.Of("case-kazakhstan-first-russixxxxxx", [word]).ShouldBeNull("more");
    }

    [Fact]
    public void The_distance_is_that_of_the_plain_definition()
    {
        var words = Gen.Elements('a', 'b', 'c').ArrayOf().Select(letters => new string(letters)).Where(word => word.Length is > 0 and < 7);
        Properties.Hold(words.Zip(words), pair =>
        {
            var (a, b) = (pair.Item1, pair.Item2);
            var near = Plain(a, b) <= Math.Min(Math.Clamp(a.Length / 3, 1, 5), a.Length - 1);
            return NearMiss.Of(a, [b]) == (near ? b : null);
        });
    }

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

    /// <summary>Optimal string alignment as its definition says, without any shortcut.</summary>
    private static int Plain(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
            return a.Length + b.Length;
        var change = Plain(a[..^1], b[..^1]) + (a[^1] == b[^1] ? 0 : 1);
        var best = Math.Min(change, Math.Min(Plain(a[..^1], b), Plain(a, b[..^1])) + 1);
        return a.Length > 1 && b.Length > 1 && a[^1] == b[^2] && a[^2] == b[^1] ? Math.Min(best, Plain(a[..^2], b[..^2]) + 1) : best;
    }
}
