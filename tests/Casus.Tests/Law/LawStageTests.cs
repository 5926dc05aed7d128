// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Law;
using Casus.Tests.Chain;
using Casus.Tests.Support;

namespace Casus.Tests.Law;

public sealed partial class LawStageTests
{
    [Theory]
    [InlineData("kyrgyzstan-2010-04", Answer.No, "nobody asked, and the matter was internal: nothing in force fits")]
    [InlineData("kyrgyzstan-2010-06", Answer.Arguable, "only the agreement on peacekeeping is left, and its conditions are disputed")]
    [InlineData("uraliya-2010", Answer.Yes, "a state stands behind the attack: Article 4 of 1992")]
    [InlineData("karabakh-2020", Answer.No, "no request, and no attack on the member itself")]
    [InlineData("armenia-2021", Answer.Yes, "consultation on a threat needs no more")]
    [InlineData("armenia-2022", Answer.Yes, "an attack by a state is aggression on every reading")]
    [InlineData("kazakhstan-2022", Answer.Arguable, "four rival bases, each of them contested or not invoked")]
    public void What_was_asked_for_is_permitted_or_not(string crisis, Answer answer, string why) => Shipped.Pass(crisis).Law.Answer.ShouldBe(answer, why);

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void Every_basis_and_every_member_but_the_host_is_answered_for(string crisis)
    {
        var law = Shipped.Pass(crisis).Law;
        law.Bases.Select(each => each.Basis).ShouldBe(Repository.Csto.Law.Bases);
        law.Gates.Select(each => each.Member).ShouldBe(law.Members.Select(each => each.Country).Where(each => each != law.Request.Host));
        foreach (var verdict in law.Bases)
        {
            verdict.Suppositions.ShouldNotBeEmpty(verdict.Basis.Id);
            verdict.Why.ShouldNotBeEmpty(verdict.Basis.Id);
            verdict.Why.Select(each => each.Text).ShouldAllBe(text => text.Length > 0);
            (verdict.Answer == Answer.No).ShouldBe(verdict.Suppositions.All(each => each.Value == Kleene.False), verdict.Basis.Id);
            if (verdict.Answer is Answer.No or Answer.Unknown)
                verdict.Missing.ShouldNotBeEmpty($"{verdict.Basis.Id} is closed and does not say what is missing");
        }
    }

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void Nobody_stands_on_both_sides_of_a_basis(string crisis)
    {
        foreach (var verdict in Shipped.Pass(crisis).Law.Bases)
            verdict.Proponents.Intersect(verdict.Doubters).ShouldBeEmpty(verdict.Basis.Id);
    }

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void No_reading_is_listed_under_somebody_who_put_it_after_the_day(string crisis)
    {
        var law = Shipped.Pass(crisis).Law;
        var day = law.AsOf.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var later = Repository.Csto.Law.Terms.Values.SelectMany(term => term.Readings).SelectMany(reading => reading.Proponents)
            .Where(each => each.On is { } on && string.CompareOrdinal(on, day[..Math.Min(on.Length, day.Length)]) > 0)
            .Select(each => $"{each.Who} ({each.On})").ToArray();
        var listed = law.Bases.SelectMany(each => each.Suppositions).SelectMany(each => each.Sides).SelectMany(each => each.Side.Proponents)
            .Concat(law.Bases.SelectMany(each => each.Proponents)).Concat(law.Bases.SelectMany(each => each.Doubters));
        listed.Intersect(later).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1994-04-19", "before the treaty")]
    [InlineData("2024-07-01", "the first day that the pack no longer covers")]
    [InlineData("2035-01-01", "far ahead")]
    public void A_day_outside_what_the_pack_covers_is_refused_and_not_guessed(string day, string why) =>
        Should.Throw<DocumentException>(() => Shipped.Scenario("kyrgyzstan-2010-06", $"law.as-of={day}"), why).Diagnostics.ShouldHaveSingleItem().Check.ShouldBe("outside-cover");

    [Theory]
    [InlineData("1994-04-20")]
    [InlineData("2024-06-30")]
    public void The_first_and_the_last_day_covered_are_answered(string day) => Shipped.Scenario("kyrgyzstan-2010-06", $"law.as-of={day}").Settings.AsOf.ShouldNotBeNull();

    [Fact]
    public void Replications_keep_the_verdicts_and_go_through_the_national_authorisations_anew()
    {
        var best = Shipped.Pass("kazakhstan-2022").Law;
        var drawn = Shipped.Drawn("kazakhstan-2022", 3).Law;
        drawn.Bases.ShouldBe(best.Bases);
        drawn.Gates.Select(each => each.Member).ShouldBe(best.Gates.Select(each => each.Member));
        drawn.Gates.Select(each => each.OpensAfter).ShouldNotBe(best.Gates.Select(each => each.OpensAfter));
    }

    private static BasisVerdict Verdict(LegalOutcome law, string basis) => law.Bases.Single(each => each.Basis.Id == basis);
}
