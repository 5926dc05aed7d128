// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>Who takes part once the council has decided.</summary>
internal static class Participation
{
    /// <summary>The coalition, the host left out, and the others with their reasons.</summary>
    public static (ImmutableArray<string> Coalition, ImmutableSortedDictionary<string, string> Aside) Of(CouncilInquiry inquiry, ImmutableArray<MemberVote> votes, bool adopted)
    {
        var coalition = ImmutableArray.CreateBuilder<string>();
        var aside = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var vote in votes.Where(vote => vote.Member != inquiry.Chamber.Host))
        {
            if (WhyAside(inquiry, vote, adopted) is { } why)
                aside[vote.Member] = why;
            else
                coalition.Add(vote.Member);
        }
        return (coalition.ToImmutable(), aside.ToImmutable());
    }

    /// <summary>The share of the capability of all but the host that a coalition holds, or null when capability is not given.</summary>
    public static double? Share(Chamber chamber, ImmutableArray<string> coalition)
    {
        var all = chamber.Capability.Where(each => each.Key != chamber.Host).Sum(each => each.Value);
        return all > 0 ? (double)coalition.Sum(member => chamber.Capability.GetValueOrDefault(member)) / all : null;
    }

    private static string? WhyAside(CouncilInquiry inquiry, MemberVote vote, bool adopted)
    {
        if (!adopted)
            return "the council adopted nothing";
        var contributors = inquiry.Chamber.Applied.Rule.Contributors;
        if (contributors == Contributors.All)
            return null;
        if (vote.Ballot != Ballot.For)
            return vote.Ballot switch { Ballot.Abstains => "abstained", Ballot.Against => "voted against", _ => "stayed away" };
        if (contributors == Contributors.VotersFor || vote.Position?.Contributes is not { } contributes)
            return null;
        var chance = inquiry.Quantities.Of(contributes, "contributes", vote.Member).Value;
        var sends = inquiry.Quantities.Draws is { } draws ? draws.Uniform("sends", vote.Member) < chance : chance >= 0.5;
        return sends ? null : "voted for and chose to send nothing";
    }
}
