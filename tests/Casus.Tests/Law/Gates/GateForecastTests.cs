// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Law;
using Casus.Packs;
using Casus.Simulation;

namespace Casus.Tests.Law;

public sealed class GateForecastTests
{
    private const string Law = """
        members:
          - { country: HHH, membership: [ { from: 2000-01-01 } ] }
          - { country: AAA, membership: [ { from: 2000-01-01 } ] }
          - { country: BAR, membership: [ { from: 2000-01-01 } ] }
          - { country: EME, membership: [ { from: 2000-01-01 } ] }
        assumptions:
          - { id: vote, value: 6 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: again, value: 12 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: chance, value: 40 percent, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        gates:
          - { id: prior, member: AAA, from: 2000-01-01, mode: prior, organ: parliament, says: Parliament first., steps: [ { what: votes, kind: vote, takes: vote, succeeds: chance, retryAfter: again } ] }
          - { id: bar, member: BAR, from: 2000-01-01, mode: barred, organ: nobody, says: Never. }
          - { id: eme, member: EME, from: 2000-01-01, mode: emergency-ratify, within: again, organ: parliament, says: Afterwards., steps: [ { what: votes, kind: vote, takes: vote, succeeds: chance } ] }
        """;

    private static readonly Lazy<Pack> Tiny = new(() => TinyPack.Of(Law));

    [Fact]
    public void The_chance_and_the_hours_are_what_the_process_says()
    {
        // Three attempts of 40 % at hours 6, 18 and 30: 40 %, 64 % and 78.4 %. Four standard errors of 4,000 draws are at most 0.032.
        var forecast = Forecast("AAA", 4_000);
        forecast.ChanceOpens.ShouldBe(0.784, 0.032);
        forecast.ChanceNever.ShouldBe(1 - forecast.ChanceOpens, 1e-12);
        forecast.ChanceWithin(Tick.FromHours(5)).ShouldBe(0);
        forecast.ChanceWithin(Tick.FromHours(6)).ShouldBe(0.4, 0.032);
        forecast.ChanceWithin(Tick.FromHours(18)).ShouldBe(0.64, 0.032);
        forecast.Quantiles.Select(each => (each.Percent, each.After.Hours)).ShouldBe([(5, 6), (25, 6), (50, 6), (75, 18), (95, 30)]);
        forecast.Says.ShouldStartWith("likely to let its forces go (");
        forecast.Recalled.ShouldBe(0);
    }

    [Fact]
    public void What_never_opens_has_no_hours()
    {
        var forecast = Forecast("BAR", 10);
        forecast.ChanceNever.ShouldBe(1);
        forecast.Quantiles.ShouldBeEmpty();
        forecast.Quantile(50).ShouldBeNull();
        forecast.Says.ShouldBe("almost no chance to let its forces go (0 of 10 runs)");
    }

    [Fact]
    public void Forces_that_are_called_back_again_are_counted()
    {
        // One attempt of 40 %, then the time runs out.
        var forecast = Forecast("EME", 2_000);
        forecast.ChanceOpens.ShouldBe(1);
        forecast.Opens.ShouldAllBe(each => each == Tick.Zero);
        (forecast.Recalled / 2_000.0).ShouldBe(0.6, 0.044);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void The_number_of_threads_changes_nothing(int threads) => Forecast("AAA", 500, threads).ShouldBe(Forecast("AAA", 500));

    [Fact]
    public void Each_replication_is_its_own_whatever_their_number() =>
        Forecast("AAA", 200).Opens.Length.ShouldBe(Enumerable.Range(0, 200).Count(i => new KeyedDraws(1, (uint)i) is var draws && Enumerable.Range(0, 3).Any(attempt => draws.Uniform("gate", "prior/votes", (uint)attempt) < 0.4)));

    [Fact]
    public void A_state_that_is_no_member_is_refused() => Should.Throw<AggregateException>(() => Forecast("ZZZ", 3)).InnerException.ShouldBeOfType<ArgumentException>();

    private static GateForecast Forecast(string member, int replications, int threads = 1) => GateForecast.Of(member, 1, replications, threads, draws => new LawInquiry(
        Tiny.Value.Law,
        TinyPack.Quantities(Tiny.Value, draws),
        GateProcessTests.Request,
        GateProcessTests.Request.At.Date,
        ImmutableSortedDictionary.Create<string, CaseFact>(StringComparer.Ordinal),
        [],
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)));
}
