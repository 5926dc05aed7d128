// SPDX-License-Identifier: Apache-2.0
using Casus.Law;

namespace Casus.Tests.Law;

public sealed class OutlookTests
{
    [Fact]
    public void Looking_at_the_choices_with_branches_cut_off_finds_what_looking_at_each_finds() => Always.Holds(
        RandomLaw.Laws,
        law =>
        {
            var situation = law.Situation();
            var verdict = BasisTrial.Try(situation, situation.Inquiry.Book.Bases[0]);
            var formula = situation.Inquiry.Book.Formulas.Bases["b"];
            var outlook = BasisTrial.Glance(situation, formula, situation.Inquiry.Book.Formulas.NewAssignment());
            outlook.Complete.ShouldBeTrue();
            outlook.Holds.ShouldBe(verdict.Suppositions.Any(each => each.Value == Kleene.True));
            outlook.Fails.ShouldBe(verdict.Suppositions.Any(each => each.Value == Kleene.False));
            outlook.Unknown.ShouldBe(verdict.Suppositions.Any(each => each.Value == Kleene.Unknown));
        },
        times: 500);
}
