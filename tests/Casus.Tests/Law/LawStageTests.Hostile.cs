// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Text;
using Casus.Law;
using NodaTime;

namespace Casus.Tests.Law;

/// <summary>Laws that nobody would write and somebody may send: they are answered, or refused with a reason.</summary>
public sealed partial class LawStageTests
{
    [Fact]
    public void Thousands_of_instruments_are_answered()
    {
        var text = new StringBuilder("""
            members: [ { country: HHH, membership: [ { from: 2000-01-01 } ] } ]
            assumptions: [ { id: day, value: 2005-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. } ]
            facts: [ { id: attack, asks: Was there an attack?, says: there was an attack } ]
            instruments:

            """);
        for (var i = 0; i < 3000; i++)
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: i{i}, title: Pact {i}, kind: treaty, versions: [ {{ id: v{i}, says: So., signed: day, inForce: day, provisions: [ {{ id: p{i}, article: Art. 1, says: So. }} ] }} ] }}");
        text.AppendLine("bases:");
        for (var i = 0; i < 3000; i++)
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: b{i}, title: Basis {i}, provision: p{i}, permits: [ force ], when: {{ fact: attack }} }}");
        var outcome = TinyPack.Answer(TinyPack.Of(text.ToString()), Hostile, [new CaseFact { Fact = "attack", Answer = FactAnswer.Yes }]);
        outcome.Bases.Length.ShouldBe(3000);
        outcome.Bases.ShouldAllBe(each => each.Answer == Answer.Arguable);
    }

    /// <summary>2^24 choices of sides: more than are listed, and more than are looked at one by one.</summary>
    [Fact]
    public void A_verdict_over_more_choices_than_can_be_listed_says_so_and_is_still_right()
    {
        var outcome = TinyPack.Answer(Disputed(24, "all"), Hostile, Facts(24));
        var verdict = outcome.Bases.Single();
        verdict.Answer.ShouldBe(Answer.Arguable);
        verdict.Shortened.ShouldBeTrue();
        verdict.Suppositions.Length.ShouldBe(BasisVerdict.MostSuppositions);
        verdict.Bounded.ShouldBeFalse("a conjunction is decided by its first failing part, so the branches can be cut off");
    }

    [Fact]
    public void A_search_that_stops_at_its_bound_says_so()
    {
        var verdict = TinyPack.Answer(Disputed(24, "any"), Hostile, Facts(24, FactAnswer.Unknown)).Bases.Single();
        verdict.Answer.ShouldBe(Answer.Unknown);
        verdict.Turning.Complete.ShouldBeFalse();
        verdict.Turning.Sets.Where(set => set.To == TurnsTo.Open).Select(set => set.Steps.Length).Distinct().ShouldBe([1], "any one of them opens it");
    }

    private static Request Hostile => new() { Host = "HHH", At = new LocalDate(2010, 6, 12).AtMidnight().WithOffset(Offset.Zero), Measure = Measure.Force, Says = "Help." };

    private static IEnumerable<CaseFact> Facts(int count, FactAnswer answer = FactAnswer.Disputed) => Enumerable.Range(0, count).Select(i => new CaseFact { Fact = $"f{i}", Answer = answer });

    private static Casus.Packs.Pack Disputed(int facts, string form) => TinyPack.Of($"""
        members: [ {'{'} country: HHH, membership: [ {'{'} from: 2000-01-01 {'}'} ] {'}'} ]
        assumptions: [ {'{'} id: day, value: 2005-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. {'}'} ]
        facts: [ {string.Join(", ", Enumerable.Range(0, facts).Select(i => $"{{ id: f{i}, asks: Was it so?, says: it was so ({i}) }}"))} ]
        instruments: [ {'{'} id: i, title: Pact, kind: treaty, versions: [ {'{'} id: v, says: So., signed: day, inForce: day, provisions: [ {'{'} id: p, article: Art. 1, says: So. {'}'} ] {'}'} ] {'}'} ]
        bases: [ {'{'} id: b, title: B, provision: p, permits: [ force ], when: {'{'} {form}: [ {string.Join(", ", Enumerable.Range(0, facts).Select(i => $"fact: f{i}"))} ] {'}'} {'}'} ]
        """);
}
