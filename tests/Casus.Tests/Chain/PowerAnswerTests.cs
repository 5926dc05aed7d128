// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Council;
using Casus.Packs;
using Casus.Simulation;
using Casus.Tests.Support;
using NodaTime;

namespace Casus.Tests.Chain;

public sealed class PowerAnswerTests
{
    private static readonly Lazy<Pack> Chambers = new(() => Repository.Reader.Read("chambers"));

    private static readonly Lazy<Pack> Nations = new(() => Repository.Reader.Read("un"));

    /// <summary>council.md 4.1, EEC 1958 with the union of Belgium, the Netherlands and Luxembourg: Owen 1/4 and 1/8, Banzhaf-Owen 3/8 and 3/16, Luxembourg nothing.</summary>
    [Fact]
    public void Voters_alike_share_a_group_in_the_order_of_their_power()
    {
        var groups = PowerGroup.Of(Eec("eec-benelux"));
        groups.Select(group => group.Says).ShouldBe(["Germany, France, Italy", "Belgium, Netherlands", "Luxembourg"]);
        groups.Select(group => group[PowerIndex.ShapleyShubik]!.Value.Exact).ShouldBe([new Rational(7, 30), new Rational(3, 20), Rational.Zero]);
        groups.Select(group => group[PowerIndex.Owen]!.Value.Exact).ShouldBe([new Rational(1, 4), new Rational(1, 8), Rational.Zero]);
        groups.Select(group => group[PowerIndex.BanzhafOwen]!.Value.Exact).ShouldBe([new Rational(3, 8), new Rational(3, 16), Rational.Zero]);
        groups.Select(group => group.Union?.Title).ShouldBe([null, "Benelux", "Benelux"]);
        groups.Select(group => group.Weight(group.Answer.Question.Weightings[0])).ShouldBe([4L, 2, 1]);
    }

    /// <summary>council.md 4.1, unions of France and Germany and of Benelux: Owen 1/3, 1/3, 1/6, 1/12, 1/12, 0. Italy stands apart from the two that weigh as much.</summary>
    [Fact]
    public void Voters_of_other_unions_stand_in_other_groups()
    {
        var groups = PowerGroup.Of(Eec("eec-axis-and-benelux"));
        groups.Select(group => group.Says).ShouldBe(["Germany, France", "Italy", "Belgium, Netherlands", "Luxembourg"]);
        groups.Select(group => group[PowerIndex.Owen]!.Value.Exact).ShouldBe([new Rational(1, 3), new Rational(1, 6), new Rational(1, 12), Rational.Zero]);
    }

    [Fact]
    public void Every_voter_stands_in_one_group()
    {
        var answer = Answer(Nations.Value, "council", new LocalDate(2022, 2, 25));
        var groups = PowerGroup.Of(answer);
        groups.SelectMany(group => group.Voters).Order().ShouldBe(Enumerable.Range(0, 15));
        groups.Select(group => (group.Says, group.IsNamed)).ShouldBe([("5 voters with a veto", false), ("10 voters without a veto", false)]);
        PowerEquality.Says(answer).ShouldBeNull();
    }

    [Fact]
    public void Many_equal_voters_are_one_group()
    {
        var answer = Answer(Nations.Value, "general-assembly", new LocalDate(2022, 3, 2));
        var group = PowerGroup.Of(answer).ShouldHaveSingleItem();
        group.Says.ShouldBe("each of the 193 voters");
        group[PowerIndex.ShapleyShubik]!.Value.Exact.ShouldBe(new Rational(1, 193));
        PowerEquality.Says(answer).ShouldBe("All 193 voters have the same power: the rule treats them alike.");
        PowerEquality.HoldsWithAbstention(answer).ShouldBeNull();
        answer.Ternary.ShouldBeNull();
    }

    /// <summary>Where all must agree and an abstention defeats, an abstention is a vote against; in the council of nine votes and a veto it is neither.</summary>
    [Fact]
    public void What_an_abstention_does_is_read_off_the_game()
    {
        PowerAbstention.Of(Eec(null)).ShouldBe(AbstentionEffect.AsAgainst);
        PowerAbstention.Of(Answer(Nations.Value, "council", new LocalDate(2022, 2, 25))).ShouldBe(AbstentionEffect.Between);
        PowerAbstention.Of(Answer(Nations.Value, "general-assembly", new LocalDate(2022, 3, 2))).ShouldBeNull();
    }

    /// <summary>Of an estimate a group shows the mean, and an interval that holds those of all its voters.</summary>
    [Fact]
    public void Estimates_of_a_group_are_put_together()
    {
        var exact = Eec(null);
        var sampled = exact with { Power = PowerAnalysis.Of(exact.Power.Game, PowerOptions.Default with { Method = PowerMethod.Sampling, Draws = 2000 }) };
        var (measure, group) = (sampled.Power[PowerIndex.ShapleyShubik], PowerGroup.Of(sampled)[0]);
        group.Says.ShouldBe("Germany, France, Italy");
        var value = group[PowerIndex.ShapleyShubik]!.Value;
        value.Exact.ShouldBeNull();
        value.Value.ShouldBe(group.Voters.Average(voter => measure.Values[voter].Value), 1e-12);
        value.Low.ShouldBe(group.Voters.Min(voter => measure.Values[voter].Low));
        value.High.ShouldBe(group.Voters.Max(voter => measure.Values[voter].High));
        PowerWords.Of(value).ShouldContain(" ± ");
    }

    [Theory]
    [InlineData(421, 2145, "421/2145  0.1963", "0.1963 (421/2145)")]
    [InlineData(1, 3, "1/3  0.3333", "0.3333 (1/3)")]
    [InlineData(0, 1, "0.0000", "0.0000")]
    [InlineData(1, 1, "1.0000", "1.0000")]
    [InlineData(1, 100000, "1/100000  <0.0001", "<0.0001 (1/100000)")]
    [InlineData(99999, 100000, ">0.9999", ">0.9999")]
    [InlineData(1234567, 7654321, "0.1613", "0.1613")]
    public void A_fraction_stands_beside_the_decimals_where_it_is_short(int above, int below, string cell, string sentence)
    {
        var value = PowerValue.Of(new Rational(above, below));
        PowerWords.Of(value).ShouldBe(cell);
        PowerWords.InSentence(value).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("848", "848")]
    [InlineData("32768", "32,768")]
    [InlineData("562949953421312", "562,949,953,421,312")]
    [InlineData("2251799813685248", "about 2.2 × 10^15")]
    public void A_count_of_many_digits_is_rounded(string digits, string written) =>
        PowerWords.Count(System.Numerics.BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(written);

    [Fact]
    public void A_weight_that_nobody_gives_is_missed()
    {
        var pack = Repository.Reader.Read("eu");
        var nice = pack.Rules.Single(rule => rule.Id == "nice-27");
        PowerWeights.Missing(pack, nice, new LocalDate(2010, 1, 1)).ShouldBeEmpty();
        PowerWeights.Missing(pack, nice, new LocalDate(2025, 6, 1)).ShouldContain(name => name.EndsWith(".HRV", StringComparison.Ordinal));
    }

    private static PowerAnswer Eec(string? unions) => Answer(Chambers.Value, "eec-council-1958", new LocalDate(1960, 1, 1), unions);

    private static PowerAnswer Answer(Pack pack, string body, LocalDate day, string? unions = null) => PowerAnswer.Of(PowerQuestion.Of(pack, body, day, null, null, unions), list: 3);
}
