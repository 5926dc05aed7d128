// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Law;

/// <summary>Whatever stands where a condition belongs is read or refused with a reason; never an exception, never silence.</summary>
public sealed partial class ConditionTests
{
    private static readonly string[] Keys = ["all", "any", "atLeast", "of", "not", "fact", "compare", "is", "moreThan", "term", "defined", "inForce", "for", "member", "participates", "day", "from", "until", "nonsense"];
    private static readonly string[] Scalars = ["disaster", "2", "-1", "99999999999999999999", "host", "true", "2010-06-12", "7 days", "''", "~", "\"\\u0000\"", "aggression", "treaty-2010", "*nobody"];

    [Fact]
    public void Anything_in_place_of_a_condition_is_read_or_refused_with_a_reason() => Always.Holds(
        Node(4),
        text =>
        {
            var (condition, found) = Read(text);
            (condition is not null || found.Length > 0).ShouldBeTrue(text);
        },
        times: 3000);

    [Fact]
    public void Conditions_within_conditions_are_read_to_a_depth_and_no_further()
    {
        Read(Nested(30)).Found.ShouldBeEmpty();
        Read(Nested(60)).Found.ShouldHaveSingleItem().ShouldEndWith("[too-deep]");
    }

    private static string Nested(int depth) => $"{string.Concat(Enumerable.Repeat("{ not: ", depth))}{{ fact: disaster }}{string.Concat(Enumerable.Repeat(" }", depth))}";

    private static Gen<string> Node(int depth)
    {
        var scalar = Gen.Elements(Scalars);
        if (depth == 0)
            return scalar;
        var list = Node(depth - 1).ListOf().Resize(3).Select(items => $"[ {string.Join(", ", items)} ]");
        var map = (from key in Gen.Elements(Keys) from value in Node(depth - 1) select $"{key}: {value}").ListOf().Resize(3).Select(pairs => $"{{ {string.Join(", ", pairs)} }}");
        return Gen.Frequency((1, scalar), (2, list), (4, map));
    }
}
