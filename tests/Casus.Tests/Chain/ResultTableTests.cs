// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Evidence;

namespace Casus.Tests.Chain;

/// <summary>Every result explains itself: its chain of reasons goes on until something that somebody published, assumed or set, or a fact, a rule or a limit in words.</summary>
public sealed class ResultTableTests
{
    private static readonly string[] Numbers =
    [
        "may.answer", "will.adopted", "will.probability", "will.hours", "with.persons", "with.vehicles", "fast.firstArrivalHours", "fast.closureHours", "fast.sorties",
        "fast.persons", "fast.vehicles", "then.coverage", "then.hostFreed", "then.withdrawal.startHours", "then.withdrawal.endHours",
    ];

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void Every_chain_of_reasons_ends_in_evidence(string crisis) => Unfounded(Shipped.Run(crisis)).ShouldBeEmpty();

    [Theory]
    [InlineData("kazakhstan-2022", "council-adopts")]
    [InlineData("kyrgyzstan-2010-06", "council-adopts")]
    [InlineData("uraliya-2010", "council-adopts")]
    [InlineData("kazakhstan-2022", "twice-the-aircraft")]
    [InlineData("kazakhstan-2022", "ready-at-once")]
    [InlineData("kazakhstan-2022", "host-silent")]
    [InlineData("kazakhstan-2022", "law.as-of=2024-03-01")]
    public void So_does_every_chain_of_a_scenario(string crisis, string change) => Unfounded(Run.Of(Shipped.Scenario(crisis, change), 0, 1)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void Every_run_names_every_result_of_the_contract_reached_or_not(string crisis)
    {
        var results = Shipped.Run(crisis).Results;
        foreach (var name in Numbers)
        {
            results.Keys.ShouldContain(name);
            results[name].Says.ShouldNotBeNullOrWhiteSpace();
            results[name].Shown.ShouldNotBeNullOrWhiteSpace();
        }
        foreach (var verdict in Shipped.Run(crisis).Best.Law.Bases)
            results.Keys.ShouldContain($"may.bases.{verdict.Basis.Id}");
        foreach (var vote in Shipped.Run(crisis).Best.Council.Votes)
            results.Keys.ShouldContain($"will.votes.{vote.Member}");
    }

    [Fact]
    public void A_number_that_was_not_reached_says_why()
    {
        var closure = Shipped.Run("kyrgyzstan-2010-04").Results["fast.closureHours"];
        (closure.Number, closure.Shown).ShouldBe((null, "not reached"));
        closure.Because.Text.ShouldBe("not reached on best evidence: the council adopts nothing");
    }

    [Fact]
    public void What_the_user_has_set_is_an_end_of_the_chain()
    {
        var run = Run.Of(Shipped.Scenario("kazakhstan-2022", "council-adopts", "quantity.lift.onward=5 hours"), 0, 1);
        Ends(run.Results["fast.closureHours"].Because).ShouldContain(each => each.Kind == ReasonKind.Setting && each.Id == "lift.onward");
    }

    [Fact]
    public void The_closure_hangs_on_the_flight_the_unit_and_the_decision_of_the_council()
    {
        var run = Run.Of(Shipped.Scenario("kazakhstan-2022", "council-adopts"), 0, 1);
        var texts = All(run.Results["fast.closureHours"].Because).Select(each => each.Text).ToArray();
        texts.ShouldContain(text => text.StartsWith("flown distance over great circle"));
        texts.ShouldContain(text => text.StartsWith("time to load"));
        texts.ShouldContain(text => text.StartsWith("time to unload"));
        texts.ShouldContain(text => text.StartsWith("all ready after"));
        texts.ShouldContain(text => text.StartsWith("adopted"));
    }

    private static IEnumerable<string> Unfounded(Run run) =>
        from result in run.Results.Values
        from end in Ends(result.Because)
        where !IsGround(end)
        select $"{result.Path} ends in {end.Kind} '{end.Text}'";

    private static bool IsGround(Reason end) => end.Kind switch
    {
        ReasonKind.Claim or ReasonKind.Assumption or ReasonKind.Setting => end.Id is { Length: > 0 } && end.Text.Length > 0,
        ReasonKind.Fact or ReasonKind.Rule or ReasonKind.Constraint => end.Text.Length > 0,
        _ => false,
    };

    private static IEnumerable<Reason> Ends(Reason reason) => reason.Because.IsEmpty ? [reason] : reason.Because.SelectMany(Ends);

    private static IEnumerable<Reason> All(Reason reason) => [reason, .. reason.Because.SelectMany(All)];
}
