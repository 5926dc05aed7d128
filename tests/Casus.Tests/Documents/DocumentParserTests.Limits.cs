// SPDX-License-Identifier: Apache-2.0
using System.Diagnostics;
using Casus.Documents;

namespace Casus.Tests.Documents;

/// <summary>What a stranger could do to a reader with a small file.</summary>
public sealed partial class DocumentParserTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    [Fact]
    public void An_alias_stands_for_the_value_anchored_before_it()
    {
        var root = (MappingNode)Reading.Of("a: &x [1, 2]\nb: *x\n").Root!;
        root.Entries[1].Value.ShouldBe(root.Entries[0].Value);
    }

    [Fact]
    public void The_size_of_a_value_counts_every_alias_written_out() =>
        Reading.Of("a: &x [1, 2]\nb: [*x, *x]\n").Root!.Size.ShouldBe(1 + 3 + 7, "by hand: the mapping, the list of two, and a list of two such lists");

    [Fact]
    public void An_alias_bomb_is_refused_where_it_passes_the_limit()
    {
        // Nine aliases a line, each to the line before: 9^12 values, the "billion laughs" (2003).
        var laughs = Enumerable.Range(1, 12).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");

        Timed($"a0: &a0 [x, x, x, x, x, x, x, x, x]\n{string.Concat(laughs)}").ShouldBe("5:5 too-many-values");
    }

    [Theory]
    [InlineData("&a [*a]", "1:5 unknown-alias")]
    [InlineData("a: &x\n  b: *x\n", "2:6 unknown-alias")]
    [InlineData("? &x [*x]\n: y\n", "1:7 unknown-alias")]
    public void A_value_cannot_contain_itself(string text, string fault) => Timed(text).ShouldBe(fault);

    [Theory]
    [InlineData("[", "1:41 too-deep", "flow lists")]
    [InlineData("[\n", "41:1 too-deep", "flow lists, a line each")]
    [InlineData("- ", "1:81 too-deep", "block lists")]
    [InlineData("{a: ", "1:161 too-deep", "flow mappings")]
    [InlineData("{? ", "1:121 too-deep", "flow mappings as keys")]
    [InlineData("? ", "1:81 too-deep", "block mappings as keys")]
    public void A_hundred_thousand_levels_are_refused_at_the_forty_first(string level, string fault, string why) =>
        Timed(string.Concat(Enumerable.Repeat(level, 100_000))).ShouldBe(fault, why);

    [Fact]
    public void The_fortieth_level_is_allowed() =>
        Reading.Of(new string('[', 40) + new string(']', 40)).Found.ShouldBeEmpty();

    [Fact]
    public void Aliases_cannot_pile_up_a_depth_that_may_not_be_written()
    {
        // Each anchor is thirty deep and holds the one before: 10,000 of them once overran the stack. Keys, because a key that is a list is left out.
        var tower = Enumerable.Range(1, 10_000).Select(i => $"? &a{i} {new string('[', 30)}*a{i - 1}{new string(']', 30)}\n: y\n");

        Reading.Of($"? &a0 [x]\n: y\n{string.Concat(tower)}").Found.ShouldContain("f.yaml:5:37: error: Lists and mappings are nested more than 40 deep here. Write the data flatter; no field of a pack needs such depth. [too-deep]");
    }

    [Theory]
    [InlineData("[&x [[a]], [*x]]", 4, true)]
    [InlineData("[&x [[a]], [[*x]]]", 4, false)]
    [InlineData("[&x [[a]], &y [*x], [*y]]", 4, false)]
    [InlineData("{ a: &x { b: [c] }, d: { e: *x } }", 4, true)]
    [InlineData("{ a: &x { b: [c] }, d: { e: { f: *x } } }", 4, false)]
    [InlineData("[[[&x a]], [[[*x]]]]", 4, true)]
    public void The_depth_of_an_alias_is_that_of_its_place_and_of_its_value_together(string text, int depth, bool allowed) =>
        Reading.Of(text, new DocumentLimits { Depth = depth }).Found.Length.ShouldBe(allowed ? 0 : 1);

    private static string Timed(string text)
    {
        var clock = Stopwatch.StartNew();
        var fault = Reading.Of(text).Fault;
        clock.Elapsed.ShouldBeLessThan(Soon);
        return fault;
    }
}
