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
        var bearings = weighed.SelectMany(CellsOf).ToImmutableArray();
        var diagnostics =
            from bearing in bearings
            group bearing by (bearing.Contest.Kind, bearing.Contest.Id) into contest
            let turns = contest.GroupBy(each => each.Basis, StringComparer.Ordinal).ToDictionary(sides => sides.Key, Turn, StringComparer.Ordinal)
            let turned = weighed.Select(each => each.Basis.Id).Where(id => turns.TryGetValue(id, out var turn) && turn.Length > 0).ToImmutableArray()
            where turned.Length > 0
            select new WeighedContest(contest.First().Contest, turned, Pairs(weighed, turns));
        return new Diagnosis(
            [.. diagnostics.OrderByDescending(each => each.TellsApart).ThenByDescending(each => each.Turned.Length).ThenBy(each => each.Contest.Kind).ThenBy(each => each.Contest.Id, StringComparer.Ordinal)],
            bearings);
    }

    private static List<Bearing> CellsOf(BasisVerdict verdict)
    {
        var cells = new List<Bearing>();
        for (var at = 0; at < verdict.Suppositions[0].Sides.Length; at++)
        {
            var contest = verdict.Suppositions[0].Sides[at].Contest;
            foreach (var side in contest.Sides)
            {
                var (opens, closes) = (false, false);
                foreach (var each in verdict.Suppositions)
                {
                    if (!ReferenceEquals(each.Sides[at].Side, side))
                        continue;
                    opens |= each.Value == Kleene.True;
                    closes |= each.Value == Kleene.False;
                }
                cells.Add(new Bearing(contest, side, verdict.Basis.Id, opens, closes));
            }
        }
        return cells;
    }

    /// <summary>How a basis turns with a contest: what each side makes of it, or an empty text when every side makes the same.</summary>
    private static string Turn(IEnumerable<Bearing> sides)
    {
        var each = sides.Select(side => $"{side.Side.Id}:{(side.Opens ? 'o' : '-')}{(side.Closes ? 'c' : '-')}").ToArray();
        return each.Select(text => text[^2..]).Distinct(StringComparer.Ordinal).Count() > 1 ? string.Join(' ', each.Order(StringComparer.Ordinal)) : string.Empty;
    }

    private static int Pairs(BasisVerdict[] bases, Dictionary<string, string> turns)
    {
        var how = bases.Select(each => turns.GetValueOrDefault(each.Basis.Id, string.Empty)).ToArray();
        var pairs = 0;
        for (var i = 0; i < how.Length; i++)
        {
            for (var j = i + 1; j < how.Length; j++)
                pairs += how[i] == how[j] ? 0 : 1;
        }
        return pairs;
    }
}
