// SPDX-License-Identifier: Apache-2.0
using Casus.Studies;

namespace Casus.Tests.Studies;

public sealed class PairedDifferenceTests
{
    /// <summary>Values of the table of Student's t in the NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, 0.975, to its three decimals.</summary>
    [Theory]
    [InlineData(9, 2.262)]
    [InlineData(10, 2.228)]
    [InlineData(20, 2.086)]
    [InlineData(30, 2.042)]
    [InlineData(60, 2.000)]
    [InlineData(100, 1.984)]
    public void Quantiles_are_those_of_the_table(int freedom, double quantile) => PairedDifference.Quantile(freedom).ShouldBe(quantile, 0.0005);

    [Fact]
    public void The_interval_is_worked_out_by_hand()
    {
        // 1 to 10: mean 5.5, variance 82.5/9, standard error 0.957427, quantile 2.262157.
        var difference = PairedDifference.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        difference.Mean.ShouldBe(5.5);
        difference.Low.ShouldNotBeNull().ShouldBe(5.5 - (2.262157 * 0.957427), 1e-4);
        difference.High.ShouldNotBeNull().ShouldBe(5.5 + (2.262157 * 0.957427), 1e-4);
        difference.Pairs.ShouldBe(10);
    }

    [Fact]
    public void Few_pairs_give_a_mean_and_no_interval() => PairedDifference.Of([1, 3]).ShouldBe(new PairedDifference(2, null, null, 2));

    [Fact]
    public void No_pairs_give_nothing() => PairedDifference.Of([]).ShouldBe(default);
}
