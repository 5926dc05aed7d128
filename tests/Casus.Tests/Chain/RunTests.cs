// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Tests.Law;

namespace Casus.Tests.Chain;

public sealed class RunTests
{
    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void A_run_is_the_same_text_on_one_two_and_eight_threads(string crisis)
    {
        var scenario = Shipped.Scenario(crisis);
        var one = RunDocument.TextOf(RunDocument.Of(Run.Of(scenario, 8, threads: 1)));
        RunDocument.TextOf(RunDocument.Of(Run.Of(scenario, 8, threads: 2))).ShouldBe(one);
        RunDocument.TextOf(RunDocument.Of(Run.Of(scenario, 8, threads: 8))).ShouldBe(one);
    }

    [Fact]
    public void Replications_are_numbered_from_nought_so_that_a_longer_run_begins_as_the_shorter_did()
    {
        var scenario = Shipped.Scenario("kazakhstan-2022", "council-adopts");
        var best = Shipped.Pass("kazakhstan-2022", "council-adopts");
        var kept = Enumerable.Range(0, 19).Select(i => Replication.Run(scenario, (uint)i, best, MovementOrders.Of(best))).ToArray();
        foreach (var (count, low, high) in new[] { (19, 1, 19), (10, 1, 10), (1, 1, 1) })
        {
            // The 5th and 95th percentile of 19 are the first and the last of them in order of size.
            var hours = kept.Take(count).Select(each => each["will.hours"]).Order().ToArray();
            var range = Run.Of(scenario, count, 2).Results["will.hours"].Range.ShouldNotBeNull();
            (range.Low, range.High, range.Reached).ShouldBe((hours[low - 1], hours[high - 1], count));
        }
    }

    [Fact]
    public void A_replication_is_the_pass_with_its_own_number()
    {
        var pass = Shipped.Drawn("kazakhstan-2022", 5, "council-adopts");
        var best = Shipped.Pass("kazakhstan-2022", "council-adopts");
        var kept = Replication.Run(Shipped.Scenario("kazakhstan-2022", "council-adopts"), 5, best, MovementOrders.Of(best));
        kept["will.hours"].ShouldBe(pass.Council.DecidedAt.Hours);
        kept["will.adopted"].ShouldBe(1);
        kept["with.persons"].ShouldBe(pass.Forces!.Persons);
        kept["fast.closureHours"].ShouldBe(pass.Movement!.ClosureAt!.Value.Hours);
        kept["then.coverage"].ShouldBe(pass.Operations!.Coverage[^1].Share);
    }

    [Fact]
    public void A_number_that_a_replication_does_not_reach_is_not_kept_for_it()
    {
        var best = Shipped.Pass("kyrgyzstan-2010-04");
        Replication.Run(Shipped.Scenario("kyrgyzstan-2010-04"), 0, best, MovementOrders.Of(best)).Keys.ShouldNotContain("with.persons");
        Shipped.Run("kyrgyzstan-2010-04").Results["fast.closureHours"].Range.ShouldBeNull();
    }

    [Fact]
    public void Another_seed_is_another_draw_of_the_same_best_evidence()
    {
        var (one, two) = (Run.Of(Shipped.Scenario("kazakhstan-2022"), 5, 2), Run.Of(Shipped.Scenario("kazakhstan-2022", seed: 2), 5, 2));
        two.Results["will.hours"].Number.ShouldBe(one.Results["will.hours"].Number);
        two.Results["will.hours"].Range.ShouldNotBe(one.Results["will.hours"].Range);
    }

    [Fact]
    public void Without_replications_there_are_no_ranges()
    {
        var run = Run.Of(Shipped.Scenario("kazakhstan-2022"), 0, 1);
        run.Results.Values.Count(each => each.Range is not null).ShouldBe(0);
        run.AdoptedShare.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void A_range_runs_upwards_and_tells_how_often_it_was_reached(string crisis)
    {
        var run = Shipped.Run(crisis);
        run.AdoptedShare.ShouldBeInRange(0, 1);
        foreach (var result in run.Results.Values.Where(each => each.Range is not null))
        {
            result.Range!.Value.Low.ShouldBeLessThanOrEqualTo(result.Range.Value.High, result.Path);
            result.Range.Value.Reached.ShouldBeInRange(1, run.Replications, result.Path);
        }
    }

    [Fact]
    public void The_share_of_replications_that_adopt_is_counted()
    {
        var scenario = Shipped.Scenario("kazakhstan-2022");
        var best = Shipped.Pass("kazakhstan-2022");
        Run.Of(scenario, 10, 2).AdoptedShare.ShouldBe(Enumerable.Range(0, 10).Average(i => Replication.Run(scenario, (uint)i, best, MovementOrders.Of(best))["will.adopted"]), 1e-12);
    }

    [Theory]
    [InlineData("kyrgyzstan-2010-04")]
    [InlineData("karabakh-2020")]
    public void What_was_never_put_to_the_vote_has_no_chance_of_adoption_and_no_interval_of_one(string crisis)
    {
        var chance = Shipped.Run(crisis).Results["will.probability"];
        (chance.Number, chance.Range).ShouldBe((0, null));
    }

    [Fact]
    public void Numbers_of_replications_and_threads_must_make_sense()
    {
        var scenario = Shipped.Scenario("kyrgyzstan-2010-04");
        Should.Throw<ArgumentOutOfRangeException>(() => Run.Of(scenario, -1, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => Run.Of(scenario, 1, 0));
    }

    [Fact]
    public void The_fingerprint_hangs_on_all_that_can_change_a_result_and_on_nothing_else()
    {
        var same = Print("kyrgyzstan-2010-04", 1, 3, 1);
        same.Length.ShouldBe(16);
        Print("kyrgyzstan-2010-04", 1, 3, threads: 8).ShouldBe(same);
        Print("kyrgyzstan-2010-04", seed: 2, 3, 1).ShouldNotBe(same);
        Print("kyrgyzstan-2010-04", 1, replications: 4, 1).ShouldNotBe(same);
        Print("karabakh-2020", 1, 3, 1).ShouldNotBe(same);
        Print("kyrgyzstan-2010-04", 1, 3, 1, "council.decision=refused").ShouldNotBe(same);
        Print("kyrgyzstan-2010-04", 1, 3, 1, "council-refuses").ShouldBe(Print("kyrgyzstan-2010-04", 1, 3, 1, "council.decision=refused"), "a change is what it sets, whatever it is called");
    }

    [Fact]
    public void The_fingerprint_hangs_on_every_value_of_the_pack_and_not_on_how_it_is_spaced()
    {
        static string Print(string hours, string spaces) => Run.Of(Scenario.Of(TinyPack.Of(Tiny.Replace("2 hours", hours, StringComparison.Ordinal).Replace("id: deciding,", $"id:{spaces}deciding,", StringComparison.Ordinal), Crisis), "crisis", 1, [], []), 0, 1).Fingerprint;
        Print("2 hours", "     ").ShouldBe(Print("2 hours", " "));
        Print("3 hours", " ").ShouldNotBe(Print("2 hours", " "));
    }

    private const string Tiny = """
        assumptions:
          - { id: likely, value: 80 percent, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: deciding, value: 2 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        organisation: { name: The pact, shortName: Pact, council: Council, decides: council, secretariat: None. }
        members:
          - { country: HHH, membership: [ { from: 2000-01-01 } ] }
        bodies:
          - { id: council, title: Council, says: Every member sits in it. }
        procedures:
          - { id: sitting, title: A sitting, kind: other, says: The members meet., steps: [ { title: they are called, takes: deciding }, { title: they decide, takes: deciding } ] }
        rules:
          - id: alone
            title: Alone
            says: The host decides.
            status: adopted
            body: council
            from: 2000-01-01
            format: plenary
            passes: { weight: voters, share: { parts: 1, of: 1 }, outOf: all-members }
            leastFor: 1
            objectionDefeats: true
            vetoes: []
            vetoedBy: []
            abstention: against
            absence: against
            quorum: { parts: 1, of: 1 }
            silence: none
            hostConsent: true
            hostVotes: true
            outside: none
            blocking: none
            contributors: voters-for
            costs: senders
            procedural: none
            tie: fails
            revote: unregulated
            formatObjection: no-effect
            procedure: sitting
        """;

    private const string Crisis = """
        case:
          id: crisis
          title: A crisis
          says: Made up.
          given:
            request: { host: HHH, at: "2010-06-12T00:00+00:00", measure: consult, says: Help. }
            facts: []
            positions: [ { member: HHH, stance: asks, says: Made up., supports: likely, objects: likely } ]
        """;

    private static string Print(string crisis, ulong seed, int replications, int threads, params string[] settings) =>
        Run.Of(Shipped.Scenario(crisis, seed, settings), replications, threads).Fingerprint;
}
