// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Forces;

/// <summary>A unit that may be sent, as a search sees it.</summary>
/// <param name="Index">Its place among the candidates, by which ties are broken: members in the order of the pack, each with its units in its own order.</param>
/// <param name="Member">Number of its member.</param>
/// <param name="Least">The fewest people that it is called for, at least 1.</param>
/// <param name="Most">The most people that it may send.</param>
/// <param name="ReadyAt">When all of it may load, in seconds from the request.</param>
internal readonly record struct Candidate(int Index, int Member, int Least, int Most, long ReadyAt);

/// <summary>
/// The units among which a policy chooses. A unit that is called sends a whole number of people between its least and its most. The least is the least part worth
/// calling, or, where its member's ceiling or the number wanted is lower than that, that number.
/// </summary>
/// <param name="Candidates">The candidates, in the order of their index.</param>
/// <param name="Ceilings">The most people that each member may send, by its number.</param>
/// <param name="Wanted">People wanted.</param>
internal sealed record CandidatePool(ImmutableArray<Candidate> Candidates, ImmutableArray<int> Ceilings, int Wanted)
{
    /// <summary>The numbers of people that a member can send, up to a limit.</summary>
    /// <param name="member">Number of the member.</param>
    /// <param name="called">Candidates that must be called, by index; none when null.</param>
    /// <param name="limit">The limit.</param>
    public NumberSet Sendable(int member, bool[]? called, int limit)
    {
        var most = Math.Min(limit, Ceilings[member]);
        var sums = NumberSet.Zero;
        foreach (var each in Candidates)
        {
            if (each.Member != member)
                continue;
            var with = sums.Plus(each.Least, each.Most, most);
            sums = called is not null && called[each.Index] ? with : sums.Or(with);
        }
        return sums;
    }

    /// <summary>The greatest number of people up to the number wanted that can be sent, or null when the units that must be called cannot be.</summary>
    public int? Attainable(bool[]? called)
    {
        var sums = NumberSet.Zero;
        for (var member = 0; member < Ceilings.Length; member++)
            sums = sums.Plus(Sendable(member, called, Wanted), Wanted);
        return sums.Ranges.Count == 0 ? null : sums.Greatest;
    }

    /// <summary>The pool with some of its candidates only; their indexes stay.</summary>
    public CandidatePool Where(Func<Candidate, bool> kept) => this with { Candidates = [.. Candidates.Where(kept)] };
}
