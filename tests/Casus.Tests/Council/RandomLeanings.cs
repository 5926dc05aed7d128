// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Council;

/// <summary>Councils made at random together with how their voters lean.</summary>
internal static class RandomLeanings
{
    /// <summary>Voters that lean each for itself.</summary>
    public static Gen<(RandomCouncil Council, Leanings Leanings)> Independent(int most) =>
        from council in RandomCouncil.Of(most)
        from chances in council.Chances
        select (council, Leanings.Independent(chances));

    /// <summary>Voters that follow earlier or later ones, never in a ring, and share a mood or not.</summary>
    public static Gen<(RandomCouncil Council, Leanings Leanings)> Together(int most, bool mood) =>
        from council in RandomCouncil.Of(most)
        from chances in council.Chances
        from rank in Gen.Shuffle(Enumerable.Range(0, council.Voters.Length).ToArray())
        from leader in Gen.Choose(-2, council.Voters.Length - 1).ArrayOf(council.Voters.Length)
        from strength in Gen.Choose(0, 4).ArrayOf(council.Voters.Length)
        from correlation in mood ? Gen.Elements(.1, .5, .9) : Gen.Constant(0.0)
        select (council, new Leanings(chances, correlation, [.. leader.Select((each, voter) => each >= 0 && rank[each] < rank[voter] ? new Follower(each, strength[voter] / 4.0) : (Follower?)null)]));
}
