// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Chain;

/// <summary>One thing that a rule asks of a vote, beside what the ballots gave.</summary>
/// <param name="Says">What is asked, or how the parts are joined.</param>
/// <param name="Needed">What was needed; empty for one made of parts.</param>
/// <param name="Had">What was there; empty for one made of parts.</param>
/// <param name="Met">Whether it is met.</param>
/// <param name="Parts">What it is made of; empty for a single thing.</param>
public sealed record VoteTest(string Says, string Needed, string Had, bool Met, ImmutableArray<VoteTest> Parts)
{
    /// <summary>A single thing.</summary>
    public static VoteTest Of(string says, string needed, string had, bool met) => new(says, needed, had, met, []);

    /// <summary>Parts that must all be met; a single one stands for itself.</summary>
    public static VoteTest All(ImmutableArray<VoteTest> parts) => parts.Length == 1 ? parts[0] : new VoteTest("all of these", string.Empty, string.Empty, parts.All(part => part.Met), parts);

    /// <summary>Parts of which one is enough.</summary>
    public static VoteTest Any(ImmutableArray<VoteTest> parts) => new("one of these", string.Empty, string.Empty, parts.Any(part => part.Met), parts);
}
