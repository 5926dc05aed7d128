// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Tests.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Council;

/// <summary>Sums of scores against plain counting, for any rule, any weights and every way of voting.</summary>
public sealed partial class RuleScoresTests
{
    [Fact]
    public void Sums_of_scores_decide_as_plain_counting_does() => Always.Holds(RandomCouncil.Of(most: 4), council =>
    {
        var scores = council.Scores;
        scores.Voters.ShouldBe(council.Voters);
        foreach (var ballots in BruteForce.Profiles(scores.Voters.Length))
            scores.Adopts(ballots).ShouldBe(council.Adopts(ballots), $"{council}: {string.Join(' ', ballots)}");
    }, times: 300);

    [Fact]
    public void The_order_of_the_voters_changes_nothing() => Always.Holds(
        from council in RandomCouncil.Of(most: 4)
        from order in Gen.Shuffle(Enumerable.Range(0, council.Voters.Length).ToArray())
        select (council, order),
        sample =>
        {
            var (scores, moved) = (sample.council.Scores, sample.council.Scores.InOrder(sample.order));
            moved.Voters.ShouldBe(sample.order.Select(i => scores.Voters[i]));
            foreach (var ballots in BruteForce.Profiles(scores.Voters.Length))
                moved.Adopts(sample.order.Select(i => ballots[i]).ToArray()).ShouldBe(scores.Adopts(ballots));
        });

    [Fact]
    public void New_names_for_the_voters_change_nothing() => Always.Holds(RandomCouncil.Of(most: 4), council =>
    {
        static string Renamed(string voter) => $"new-{voter}";
        var electorate = new Electorate(
            [.. council.Electorate.Voters.Select(Renamed)],
            ImmutableSortedDictionary.Create<string, ImmutableArray<long>>(StringComparer.Ordinal).Add("people", council.Electorate.Weights("people")).Add("means", council.Electorate.Weights("means")));
        var rule = council.Rule with { Vetoes = [.. council.Rule.Vetoes.Select(Renamed)] };
        var renamed = RuleScores.Of(rule, electorate, council.Host is { } host ? Renamed(host) : null, council.HostConsents, council.Leave);
        foreach (var ballots in BruteForce.Profiles(council.Voters.Length))
            renamed.Adopts(ballots).ShouldBe(council.Scores.Adopts(ballots));
    });

    [Fact]
    public void A_no_turned_into_a_yes_never_defeats_what_would_have_passed() => Always.Holds(RandomCouncil.Of(most: 4), council =>
    {
        var scores = council.Scores;
        foreach (var ballots in BruteForce.Profiles(scores.Voters.Length).Where(each => scores.Adopts(each)))
        {
            for (var voter = 0; voter < ballots.Length; voter++)
            {
                if (ballots[voter] == Ballot.Against)
                    scores.Adopts([.. ballots.Select((ballot, i) => i == voter ? Ballot.For : ballot)]).ShouldBeTrue($"{council}: {string.Join(' ', ballots)}, {voter}");
            }
        }
    });

    [Fact]
    public void Consent_and_leave_never_defeat_what_would_have_passed_without_them() => Always.Holds(RandomCouncil.Of(most: 4), council =>
    {
        var (without, with) = ((council with { HostConsents = false, Leave = false }).Scores, (council with { HostConsents = true, Leave = true }).Scores);
        foreach (var ballots in BruteForce.Profiles(without.Voters.Length).Where(each => without.Adopts(each)))
            with.Adopts(ballots).ShouldBeTrue($"{council}: {string.Join(' ', ballots)}");
    });

    [Fact]
    public void What_a_ballot_adds_to_a_criterion_can_be_read_one_by_one() => Always.Holds(RandomCouncil.Of(most: 4), council =>
    {
        var scores = council.Scores;
        foreach (var ballots in BruteForce.Profiles(scores.Voters.Length))
        {
            long[] sums = [.. Enumerable.Range(0, scores.Criteria.Length).Select(criterion => ballots.Select((ballot, voter) => scores.Score(voter, ballot, criterion)).Sum())];
            scores.Formula.Holds(sums).ShouldBe(scores.Adopts(ballots));
        }
    });
}
