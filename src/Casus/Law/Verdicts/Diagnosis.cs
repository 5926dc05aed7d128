// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>How one side of a contest bears on one basis.</summary>
/// <param name="Contest">The contest.</param>
/// <param name="Side">The side.</param>
/// <param name="Basis">Id of the basis.</param>
/// <param name="Opens">The basis is open on some choice of the rest.</param>
/// <param name="Closes">The basis is closed on some choice of the rest.</param>
public sealed record Bearing(Contest Contest, ContestSide Side, string Basis, bool Opens, bool Closes);

/// <summary>A contest with how far it tells the bases apart.</summary>
/// <param name="Contest">The contest.</param>
/// <param name="Turned">Ids of the bases whose verdict it turns.</param>
/// <param name="TellsApart">Pairs of bases that it tells apart: of those in force, one turns with it and the other does not, or they turn opposite ways.</param>
public sealed record WeighedContest(Contest Contest, ImmutableArray<string> Turned, int TellsApart);

/// <summary>
/// The contests of a case against its bases: which bases each side is consistent with. A contest that bears on all bases alike tells them apart in nothing, however
/// much turns on it (the diagnosticity of Heuer 1999, Psychology of Intelligence Analysis, chapter 8, for evidence against hypotheses).
/// </summary>
/// <param name="Contests">Every contest that turns some basis, the most telling first.</param>
/// <param name="Bearings">The cells of the matrix, for those contests and the bases they belong to.</param>
public sealed record Diagnosis(ImmutableArray<WeighedContest> Contests, ImmutableArray<Bearing> Bearings)
{
    /// <summary>Makes it from the verdicts.</summary>
    public static Diagnosis Of(ImmutableArray<BasisVerdict> bases)
    {
        var weighed = bases.Where(verdict => verdict.InForce.Value != Kleene.False).ToArray();
        var bearings = ImmutableArray.CreateBuilder<Bearing>();
        var turns = new Dictionary<(ContestKind Kind, string Id), (Contest Contest, ulong[] How)>();
        for (var basis = 0; basis < weighed.Length; basis++)
        {
            for (var at = 0; at < weighed[basis].Suppositions[0].Sides.Length; at++)
            {
                var contest = weighed[basis].Suppositions[0].Sides[at].Contest;
                if (!turns.TryGetValue((contest.Kind, contest.Id), out var turn))
                    turns[(contest.Kind, contest.Id)] = turn = (contest, new ulong[weighed.Length]);
                turn.How[basis] = Turn(weighed[basis], at, bearings);
            }
        }
        var contests = turns.Values.Where(turn => turn.How.Any(how => how != 0)).Select(turn => new WeighedContest(
            turn.Contest,
            [.. weighed.Where((_, basis) => turn.How[basis] != 0).Select(verdict => verdict.Basis.Id)],
            Pairs(turn.How)));
        return new Diagnosis(
            [.. contests.OrderByDescending(each => each.TellsApart).ThenByDescending(each => each.Turned.Length).ThenBy(each => each.Contest.Kind).ThenBy(each => each.Contest.Id, StringComparer.Ordinal)],
            bearings.ToImmutable());
    }

    /// <summary>How a basis turns with a contest, as two bits a side: whether it opens on some choice of the rest, whether it closes on some. 0 when every side makes the same of it.</summary>
    private static ulong Turn(BasisVerdict verdict, int at, ImmutableArray<Bearing>.Builder bearings)
    {
        var contest = verdict.Suppositions[0].Sides[at].Contest;
        var (how, first, turns) = (0UL, 0UL, false);
        for (var side = 0; side < contest.Sides.Length; side++)
        {
            var (opens, closes) = (false, false);
            foreach (var each in verdict.Suppositions)
            {
                if (!ReferenceEquals(each.Sides[at].Side, contest.Sides[side]))
                    continue;
                opens |= each.Value == Kleene.True;
                closes |= each.Value == Kleene.False;
            }
            bearings.Add(new Bearing(contest, contest.Sides[side], verdict.Basis.Id, opens, closes));
            var bits = (opens ? 1UL : 0) | (closes ? 2UL : 0);
            first = side == 0 ? bits : first;
            turns |= bits != first;

            // Many-sided contests are mixed rather than packed; equal turns stay equal.
            how = unchecked((how * 5) + bits + 1);
        }
        return turns ? how : 0;
    }

    private static int Pairs(ulong[] how)
    {
        var pairs = 0;
        for (var i = 0; i < how.Length; i++)
        {
            for (var j = i + 1; j < how.Length; j++)
                pairs += how[i] == how[j] ? 0 : 1;
        }
        return pairs;
    }
}
