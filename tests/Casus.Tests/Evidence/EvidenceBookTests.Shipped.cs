// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Tests.Support;

namespace Casus.Tests.Evidence;

public sealed partial class EvidenceBookTests
{
    private static readonly EvidenceBook Shipped = Repository.Csto.Evidence;

    [Fact]
    public void The_words_for_probability_are_those_of_ICD_203_and_touch_each_other()
    {
        // Intelligence Community Directive 203 (2015), standard 2, point (a), table: 1-5, 5-20, 20-45, 45-55, 55-80, 80-95, 95-99 per cent.
        string[] words = ["almost-no-chance", "very-unlikely", "unlikely", "roughly-even", "likely", "very-likely", "almost-certain"];
        var bands = words.Select(word => Shipped.On($"likelihood.{word}").ShouldHaveSingleItem().Value).ToArray();

        bands.Select(band => Math.Round(100 * band.Low)).ShouldBe([1, 5, 20, 45, 55, 80, 95]);
        bands.Select(band => Math.Round(100 * band.High)).ShouldBe([5, 20, 45, 55, 80, 95, 99]);
    }

    [Fact]
    public void Every_quantity_of_the_shipped_packs_can_be_resolved_on_best_evidence_and_drawn()
    {
        var (best, drawn) = (Library.Best(Shipped), Library.Drawn(Shipped));
        foreach (var name in Shipped.QuantityNames.Where(name => Shipped.On(name).All(each => each.Value.Dimension != Dimension.Word)))
        {
            best.Resolve(name).Shown.ShouldNotBeNullOrEmpty();
            double.IsFinite(drawn.Resolve(name).Value).ShouldBeTrue(name);
        }
    }

    [Fact]
    public void The_disputes_that_the_documents_have_with_each_other_are_kept()
    {
        Shipped.Disputed.ShouldNotBeEmpty();
        Shipped.Disputed.ShouldAllBe(name => Shipped.On(name).Select(each => each.Value.Text).Distinct().Count() > 1);
    }
}
