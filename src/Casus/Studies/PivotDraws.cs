// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Studies;

/// <summary>
/// Draws the positions of a council within what its sources allow, each draw keyed by the study's seed, so that two rules or two variants meet the same members and
/// differ by nothing else.
/// </summary>
internal sealed class PivotDraws(PivotStudy study, Epoch epoch, CouncilOutcome best, LeaningSource source)
{
    /// <summary>How the voters lean in one draw.</summary>
    /// <param name="draw">Number of the draw.</param>
    /// <param name="variant">What is left out.</param>
    public Leanings Leanings(uint draw, PivotVariant variant)
    {
        var draws = new KeyedDraws((ulong)study.Seed, draw);
        var quantities = source.Quantities(draws);
        var stand = PositionChances.Of(source.Inquiry(quantities));
        if (variant != PivotVariant.WithoutPrior && study.Prior is { } prior)
            stand = WithPrior(stand, prior, quantities, draws);
        var leanings = PositionChances.LeaningsOf(source.Inquiry(quantities), best.Chamber.Applied, stand);
        return variant switch
        {
            PivotVariant.WithoutPositions => Council.Leanings.Independent(leanings.Voters.Select(own => BallotChances.From(own.Member, 0.5, 0.5, 0))),
            PivotVariant.WithoutCorrelation => leanings with { Correlation = 0, Follows = [] },
            _ => leanings,
        };
    }

    /// <summary>The same with all but the pair of the study surer to vote for.</summary>
    /// <param name="leanings">How the voters lean.</param>
    /// <param name="remaining">The part of the others' chance of not voting for that is left.</param>
    public Leanings Surer(Leanings leanings, double remaining) =>
        leanings with { Voters = [.. leanings.Voters.Select(own => study.Pair.Contains(own.Member) ? own : Surer(own, remaining))] };

    private static BallotChances Surer(BallotChances own, double remaining) =>
        new(own.Member, 1 - (remaining * (1 - own.For)), remaining * own.Abstains, remaining * own.Against, remaining * own.Absent);

    /// <summary>
    /// Mixes the coded chance of support with exp(−distance/reach) by the weight of the prior; an objection grows likelier as support in the prior grows less likely. The
    /// host has no distance to itself and keeps its own.
    /// </summary>
    private ImmutableArray<MemberLeaning> WithPrior(ImmutableArray<MemberLeaning> stand, IdealPointPrior prior, Quantities quantities, KeyedDraws draws)
    {
        var weight = quantities.Of(prior.Weight).Value;
        var reach = quantities.Of(prior.Reach).Value;
        var host = Point(prior, best.Chamber.Host, quantities, draws);
        return
        [
            .. stand.Select(each =>
            {
                if (each.Member == best.Chamber.Host)
                    return each;
                var near = ExactMath.Exp(-Math.Abs(Point(prior, each.Member, quantities, draws) - host) / reach);
                return each with { Supports = ((1 - weight) * each.Supports) + (weight * near), Objects = ((1 - weight) * each.Objects) + (weight * (1 - near)) };
            }),
        ];
    }

    /// <summary>The ideal point of a member at a time.</summary>
    public static Quantity<Points> PointOf(IdealPointPrior prior, Epoch epoch, string member) => new(FormattableString.Invariant($"{prior.Subject}.{epoch.Year}.{member}"));

    private double Point(IdealPointPrior prior, string member, Quantities quantities, KeyedDraws draws)
    {
        var point = quantities.Of(PointOf(prior, epoch, member)).Value;
        var deviation = quantities.Of(prior.Width).Value / (2 * 1.6448536269514722);
        return point + (deviation * ExactMath.NormalInverse(draws.Uniform(Identity.Of("ideal-point", member))));
    }
}

/// <summary>Gives the quantities and the question of a draw.</summary>
/// <param name="Book">The evidence.</param>
/// <param name="Best">The pass on best evidence, whose council is asked.</param>
internal sealed record LeaningSource(EvidenceBook Book, Chain.StageResults Best)
{
    /// <summary>The quantities of a draw.</summary>
    public Quantities Quantities(KeyedDraws draws) =>
        new(Book, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws);

    /// <summary>The question put to the council in a draw.</summary>
    public CouncilInquiry Inquiry(Quantities quantities) => new(Best.Council.Chamber, quantities, Best.Law, RequestMade: true, CouncilChoices.None);
}
