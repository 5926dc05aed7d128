// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Tests.Evidence;

/// <summary>The words are those of Intelligence Community Directive 203, "Analytic Standards" (2 January 2015), paragraph D.6.e(2)(a).</summary>
public sealed class LikelihoodTests
{
    [Theory]
    [InlineData(0.01, "almost no chance")]
    [InlineData(0.03, "almost no chance")]
    [InlineData(0.05, "very unlikely")]
    [InlineData(0.12, "very unlikely")]
    [InlineData(0.20, "unlikely")]
    [InlineData(0.30, "unlikely")]
    [InlineData(0.45, "roughly even chance")]
    [InlineData(0.50, "roughly even chance")]
    [InlineData(0.55, "roughly even chance")]
    [InlineData(0.56, "likely")]
    [InlineData(0.80, "likely")]
    [InlineData(0.81, "very likely")]
    [InlineData(0.95, "very likely")]
    [InlineData(0.96, "almost certain")]
    [InlineData(0.99, "almost certain")]
    public void A_chance_on_the_scale_has_its_word(double chance, string word) => Likelihood.Of(chance).ShouldBe(word);

    [Theory]
    [InlineData(0.0, "almost no chance")]
    [InlineData(0.009, "almost no chance")]
    [InlineData(0.991, "almost certain")]
    [InlineData(1.0, "almost certain")]
    public void Beyond_the_ends_of_the_scale_the_word_of_the_end_is_taken(double chance, string word) => Likelihood.Of(chance).ShouldBe(word);

    [Fact]
    public void A_chance_and_its_opposite_have_opposite_words()
    {
        var opposite = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["almost no chance"] = "almost certain",
            ["very unlikely"] = "very likely",
            ["unlikely"] = "likely",
            ["roughly even chance"] = "roughly even chance",
        };
        for (var percent = 0; percent <= 50; percent++)
            Likelihood.Of((100 - percent) / 100.0).ShouldBe(opposite[Likelihood.Of(percent / 100.0)], $"{percent} per cent");
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void What_is_no_chance_is_refused(double chance) => Should.Throw<ArgumentOutOfRangeException>(() => Likelihood.Of(chance));
}
