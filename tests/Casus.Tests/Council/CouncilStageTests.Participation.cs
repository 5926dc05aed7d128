// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Simulation;

namespace Casus.Tests.Council;

/// <summary>Who takes part once it is decided, what share of the capability that is, and how long the decision took.</summary>
public sealed partial class CouncilStageTests
{
    [Fact]
    public void When_the_council_adopts_nothing_nobody_takes_part_and_each_is_told_why()
    {
        var outcome = new TinyCouncil { Capability = Weights(("HHH", 5), ("A", 10), ("B", 30)) }.With("HHH", 100).With("A", 10).With("B", 100).Vote(TinyRule.Unanimity);
        outcome.Coalition.ShouldBeEmpty();
        outcome.Aside.Keys.ShouldBe(["A", "B"]);
        outcome.Aside.Values.ShouldAllBe(why => why == "the council adopted nothing");
        outcome.Share.ShouldBe(0);
    }

    [Fact]
    public void Those_who_voted_for_it_take_part_and_the_others_are_told_why_they_do_not()
    {
        // Under a majority rule with everybody certain: three of five pass.
        var outcome = new TinyCouncil().With("HHH", 100).With("FOR", 100).With("YES", 100).With("NOT", 0, objects: 100).With("OUT", 0, objects: 0, absent: 100)
            .Vote(TinyRule.Majority);
        outcome.Adopted.ShouldBeTrue();
        outcome.Coalition.ShouldBe(["FOR", "YES"]);
        outcome.Aside["NOT"].ShouldBe("voted against");
        outcome.Aside["OUT"].ShouldBe("stayed away");
        outcome.Share.ShouldBeNull("the case names no capability");
    }

    [Fact]
    public void One_that_stands_aside_stays_out_of_the_costs()
    {
        var outcome = new TinyCouncil().With("HHH", 100).With("FOR", 100).With("LOW", 0, objects: 0).Vote(VotersSend);
        outcome.Adopted.ShouldBeTrue();
        outcome.Coalition.ShouldBe(["FOR"]);
        outcome.Aside["LOW"].ShouldBe("abstained");
    }

    [Fact]
    public void Where_everybody_contributes_those_who_voted_against_do_too() =>
        new TinyCouncil().With("HHH", 100).With("FOR", 100).With("NOT", 0, objects: 100).Vote(TinyRule.Majority with { Contributors = Contributors.All })
            .Coalition.ShouldBe(["FOR", "NOT"]);

    [Fact]
    public void Where_volunteers_contribute_a_vote_for_it_is_not_yet_a_contingent()
    {
        var council = new TinyCouncil().With("HHH", 100).With("ALL", 100).With("MAY", 100, contributes: 50).With("NIL", 100, contributes: 49);
        var outcome = council.Vote(VolunteersSend);
        outcome.Coalition.ShouldBe(["ALL", "MAY"]);
        outcome.Aside["NIL"].ShouldBe("voted for and chose to send nothing");
        council.Vote(VotersSend).Coalition.ShouldBe(["ALL", "MAY", "NIL"]);
    }

    [Fact]
    public void The_host_is_never_part_of_the_coalition_that_comes_to_it() =>
        new TinyCouncil().With("HHH", 100).With("A", 100).Vote(VotersSend).Coalition.ShouldBe(["A"]);

    [Fact]
    public void The_share_of_capability_is_taken_of_all_but_the_host()
    {
        // A of 60 and B of 20 go, C of 20 stands aside; the 900 of the host count for nothing: 80 of 100.
        var outcome = new TinyCouncil { Capability = Weights(("HHH", 900), ("A", 60), ("B", 20), ("C", 20)) }
            .With("HHH", 100).With("A", 100).With("B", 100).With("C", 0, objects: 0).Vote(VotersSend);
        outcome.Coalition.ShouldBe(["A", "B"]);
        outcome.Share!.Value.ShouldBe(.8, 1e-12);
        outcome.Chamber.Capability["HHH"].ShouldBe(900);
    }

    [Fact]
    public void Where_nobody_but_the_host_has_capability_there_is_no_share() =>
        new TinyCouncil { Capability = Weights(("HHH", 900), ("A", 0)) }.With("HHH", 100).With("A", 100).Vote(VotersSend).Share.ShouldBeNull();

    [Fact]
    public void Time_to_decision_is_that_of_the_steps_of_the_procedure()
    {
        var outcome = new TinyCouncil().With("HHH", 100).Vote(TinyRule.Unanimity);
        outcome.Steps.Select(step => (step.Title, step.Takes)).ShouldBe([("step 1", Tick.FromHours(5)), ("step 2", Tick.FromHours(2))]);
        outcome.DecidedAt.ShouldBe(Tick.FromHours(7));
    }

    [Fact]
    public void Another_procedure_takes_its_own_time_and_changes_no_vote()
    {
        var (usual, quick) = (new TinyCouncil().With("HHH", 100).With("A", 70).Vote(TinyRule.Unanimity), new TinyCouncil { Procedure = "quick" }.With("HHH", 100).With("A", 70).Vote(TinyRule.Unanimity));
        quick.DecidedAt.ShouldBe(Tick.FromHours(1));
        quick.Chamber.Procedure.Id.ShouldBe("quick");
        quick.Probability.ShouldBe(usual.Probability);
    }

    [Fact]
    public void Silence_that_nobody_breaks_takes_its_time_and_nothing_more()
    {
        var outcome = new TinyCouncil().With("HHH", 100).With("A", 0, objects: 0).Vote(TinyRule.Silent);
        outcome.Adopted.ShouldBeTrue("the other abstains, and nobody objects");
        outcome.Steps.ShouldHaveSingleItem().Title.ShouldBe("silence");
        outcome.DecidedAt.ShouldBe(Tick.FromHours(24));
    }

    [Fact]
    public void Silence_that_is_broken_is_followed_by_the_procedure()
    {
        // Two of three are enough once the matter comes to the vote.
        var outcome = new TinyCouncil().With("HHH", 100).With("A", 0, objects: 100).With("B", 100).Vote(TinyRule.Silent with { Passes = TinyRule.Majority.Passes });
        outcome.Adopted.ShouldBeTrue();
        outcome.Steps.Select(step => step.Title).ShouldBe(["silence", "step 1", "step 2"]);
        outcome.DecidedAt.ShouldBe(Tick.FromHours(31));
    }

    private static Dictionary<string, int> Weights(params (string Member, int Weight)[] weights) => weights.ToDictionary(each => each.Member, each => each.Weight, StringComparer.Ordinal);
}
