// SPDX-License-Identifier: Apache-2.0
using System.Diagnostics;
using Casus.Documents;
using Casus.Documents.Binding;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Documents.Binding;

public sealed class IdTableTests
{
    private static readonly Gen<int> Node = Gen.Choose(0, 7);

    [Fact]
    public void A_second_thing_of_a_kind_may_not_bear_the_same_id_and_a_thing_of_another_kind_may()
    {
        var (ids, diagnostics) = (new IdTable(), new Diagnostics());

        ids.Name("claim", "one", new Position("a", 1, 1), diagnostics);
        ids.Name("source", "one", new Position("a", 2, 1), diagnostics);
        ids.Name("claim", "one", new Position("a", 3, 1), diagnostics);

        diagnostics.Sorted.Select(each => each.ToString()).ShouldBe(["a:3:1: error: There is already a claim 'one', at a:1:1. Give one of the two another id. [duplicate-id]"]);
    }

    [Theory]
    [InlineData("a>a", "a -> a")]
    [InlineData("a>b b>a", "a -> b -> a")]
    [InlineData("x>a a>b b>c c>a", "a -> b -> c -> a", "the way into the circle is no part of it")]
    [InlineData("a>b a>c b>d c>d d>b", "d -> b -> d", "of two ways into it one is taken")]
    public void References_in_a_circle_are_shown_in_full(string edges, string circle, string? why = null)
    {
        var found = Check(edges, acyclic: true).ShouldHaveSingleItem(why);
        found.Check.ShouldBe("circle", why);
        found.Message.ShouldBe($"These thing references run in a circle: {circle}.", why);
    }

    [Theory]
    [InlineData("a>b b>c a>c", "two ways to one place")]
    [InlineData("a>b c>d", "two trees")]
    [InlineData("a>b a>c b>d c>d", "a diamond")]
    public void References_that_come_to_an_end_are_no_circle(string edges, string why) => Check(edges, acyclic: true).ShouldBeEmpty(why);

    [Fact]
    public void A_circle_is_allowed_where_nobody_forbade_it() => Check("a>b b>a", acyclic: false).ShouldBeEmpty();

    [Fact]
    public void A_chain_of_ten_thousand_is_refused_without_overrunning_the_stack() =>
        Check(string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"n{i}>n{i + 1}")), acyclic: true).ShouldHaveSingleItem().Check.ShouldBe("long-chain");

    [Fact]
    public void A_chain_of_fifty_is_followed_and_one_of_fifty_one_is_not()
    {
        Check(string.Join(' ', Enumerable.Range(0, 50).Select(i => $"n{i}>n{i + 1}")), acyclic: true).ShouldBeEmpty();
        Check(string.Join(' ', Enumerable.Range(0, 51).Select(i => $"n{i}>n{i + 1}")), acyclic: true).ShouldHaveSingleItem().Check.ShouldBe("long-chain");
    }

    [Fact]
    public void A_circle_is_found_if_and_only_if_there_is_one() =>
        Properties.Hold(Node.Zip(Node).ArrayOf(), edges =>
            (Check(string.Join(' ', edges.Select(each => $"n{each.Item1}>n{each.Item2}")), acyclic: true).Length > 0) == HasCircle(edges));

    [Fact]
    public void Thousands_of_wrong_references_are_told_at_once()
    {
        var (ids, diagnostics) = (new IdTable(), new Diagnostics());
        for (var i = 0; i < 2_000; i++)
        {
            ids.Name("claim", $"{new string((char)('a' + (i % 26)), 90)}{i}", Position.Whole("a"), diagnostics);
            ids.Refer(new IdReference("claim", $"{new string((char)('a' + (i % 25)), 89)}-{i}", new Position("a", i + 1, 1), null, false));
        }
        var clock = Stopwatch.StartNew();

        ids.Check(diagnostics);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30), "well under a second; without a limit it would be minutes");
        diagnostics.Count.ShouldBe(2_000);
        diagnostics.Sorted[0].Remedy.ShouldStartWith("Did you mean 'aaa");
        diagnostics.Sorted[^1].Remedy.ShouldBe("Mend the first 100 such references, and look again.");
    }

    private static Diagnostic[] Check(string edges, bool acyclic)
    {
        var (ids, diagnostics) = (new IdTable(), new Diagnostics());
        var pairs = edges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split('>')).ToArray();
        foreach (var id in pairs.SelectMany(each => each).Distinct(StringComparer.Ordinal))
            ids.Name("thing", id, Position.Whole("a"), diagnostics);
        foreach (var (pair, line) in pairs.Select((pair, i) => (pair, i + 1)))
            ids.Refer(new IdReference("thing", pair[1], new Position("a", line, 1), pair[0], acyclic));
        ids.Check(diagnostics);
        return [.. diagnostics.Sorted];
    }

    /// <summary>The plain way: take away nodes that nothing leads out of until none is left, or a circle is.</summary>
    private static bool HasCircle((int From, int To)[] edges)
    {
        var left = edges.Distinct().ToList();
        while (left.RemoveAll(edge => left.All(other => other.From != edge.To)) > 0)
        {
        }
        return left.Count > 0;
    }
}
