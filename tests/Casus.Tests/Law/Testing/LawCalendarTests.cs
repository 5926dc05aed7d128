// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using NodaTime;

namespace Casus.Tests.Law.Testing;

public sealed class LawCalendarTests
{
    private const string Law = """
        assumptions:
          - { id: made, value: 2004-06-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: doubtful, value: 2010-03-01, range: 2010-01-01 to 2010-12-31, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        members:
          - { country: HHH, membership: [ { from: 2001-01-01, until: 2029-05-01 } ], participation: [ { from: 2020-01-01, state: frozen } ] }
        facts:
          - { id: attack, asks: Was there an attack?, says: there was an attack }
        instruments:
          - { id: pact, title: The pact, kind: treaty, versions: [ { id: pact-1, says: So., signed: made, inForce: doubtful, provisions: [ { id: p, article: Art. 1, says: So., lastChecked: 2026-01-01 } ] } ] }
        definitions:
          - { id: late, says: it is late, when: { day: { from: 2025-01-01 } } }
        bases:
          - { id: help, title: Help, provision: p, permits: [ force ], when: { any: [ defined: late, not: { day: { until: 2024-01-01 } } ] } }
        gates:
          - { id: g, member: HHH, from: 2002-02-02, until: 2031-01-01, mode: none, organ: president, says: The president alone. }
        """;

    [Fact]
    public void The_period_is_cut_at_every_day_that_the_law_names_and_at_both_ends_of_a_doubtful_one() =>
        Epochs(new LocalDate(2001, 1, 1), new LocalDate(2030, 1, 1), new LocalDate(2003, 3, 3)).ShouldBe(
            "2001-01-01 2002-02-02 2003-03-03 2004-06-01 2010-01-01 2010-12-31 2020-01-01 2024-01-01 2025-01-01 2029-05-01");

    [Fact]
    public void Days_outside_the_period_cut_nothing() =>
        Epochs(new LocalDate(2011, 1, 1), new LocalDate(2024, 1, 1)).ShouldBe("2011-01-01 2020-01-01");

    [Fact]
    public void Without_a_period_it_begins_on_the_day_before_the_first() =>
        Epochs(null, null).ShouldStartWith("2000-12-31 2001-01-01");

    [Fact]
    public void Within_an_epoch_the_law_stands_still()
    {
        var pack = TinyPack.Of(Law);
        var quantities = LawExamination.OnBestEvidence(pack.Evidence);
        var epochs = LawCalendar.Epochs(pack.Law, quantities, new LocalDate(2000, 1, 1), new LocalDate(2030, 1, 1), []);
        for (var day = new LocalDate(2000, 1, 1); day < new LocalDate(2030, 1, 1); day = day.PlusDays(1))
        {
            var first = epochs.Last(each => each <= day);
            Standing(pack, day).ShouldBe(Standing(pack, first), $"{day} belongs to the epoch of {first}");
        }

        static string Standing(Casus.Packs.Pack pack, LocalDate day)
        {
            var situation = HostSituation.Of(pack.Law, LawExamination.OnBestEvidence(pack.Evidence), "HHH", day);
            return string.Join(' ', pack.Law.Formulas.Atoms.Select(atom => situation.Of(atom)));
        }
    }

    private static string Epochs(LocalDate? from, LocalDate? until, params LocalDate[] more)
    {
        var pack = TinyPack.Of(Law);
        return string.Join(' ', LawCalendar.Epochs(pack.Law, LawExamination.OnBestEvidence(pack.Evidence), from, until, more).Select(Casus.Evidence.QuantityText.DayText));
    }
}
