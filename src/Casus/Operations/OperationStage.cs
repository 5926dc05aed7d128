// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Operations;

/// <summary>
/// Then what? Those who have arrived at an airfield man the sites near it in the order of the sites; the force leaves when the mission is over, the smallest
/// contingent first. Guards do not move between the areas of different airfields.
/// </summary>
public sealed class OperationStage
{
    private readonly OperationInquiry inquiry;
    private readonly Quantities quantities;
    private readonly ImmutableArray<(Site Site, string Airfield, int Posts)> sites;
    private readonly double perPost;
    private readonly double guardShare;

    private OperationStage(OperationInquiry inquiry)
    {
        this.inquiry = inquiry;
        quantities = inquiry.Quantities;
        var arrivals = inquiry.Lift.Plan.Arrivals.Select(each => each.Airfield).ToArray();
        sites =
        [
            .. inquiry.Mission.Sites.OrderBy(site => site.Order).ThenBy(site => site.Id, StringComparer.Ordinal)
                .Select(site => (site, arrivals.Contains(site.Near) ? site.Near : arrivals[0], quantities.Of(site.Posts).Count)),
        ];
        perPost = Math.Max(1, quantities.Of(inquiry.Mission.Guards).Count) * Math.Max(1, quantities.Of(inquiry.Mission.Reliefs).Value);
        guardShare = quantities.Of(inquiry.Mission.GuardShare).Value;
    }

    /// <summary>Answers an inquiry.</summary>
    public static Conduct Answer(OperationInquiry inquiry) => new OperationStage(inquiry).Conduct();

    private Conduct Conduct()
    {
        var manned = new int[sites.Length];
        var coveredFrom = new Tick?[sites.Length];
        var coverage = Man(manned, coveredFrom);
        var (start, departures, home) = Withdraw();
        return new Conduct(
            [.. sites.Select((each, i) => new SiteOutcome(each.Site, each.Posts, manned[i], coveredFrom[i], Reason.Of($"posts at {each.Site.Name}", quantities.Resolve(each.Site.Posts.Name), quantities.Book)))],
            coverage,
            (int)Math.Floor(manned.Sum() * perPost),
            start,
            departures.Any(each => each.HomeAt is null) || departures.IsEmpty ? null : new Tick(departures.Max(each => each.HomeAt!.Value.Seconds)),
            departures,
            Because())
        {
            Home = home,
            Relief = Relieve(),
        };
    }

    private ImmutableArray<CoveragePoint> Man(int[] manned, Tick?[] coveredFrom)
    {
        var onward = Tick.FromHours(quantities.Of(inquiry.Lift.Plan.Onward).Value);
        var present = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = sites.Sum(each => each.Posts);
        var points = ImmutableArray.CreateBuilder<CoveragePoint>();
        points.Add(new CoveragePoint(Tick.Zero, 0, 0));
        foreach (var sortie in inquiry.Deployment.Sorties)
        {
            var at = sortie.UnloadedAt + onward;
            present[sortie.Line.To] = present.GetValueOrDefault(sortie.Line.To) + sortie.Persons;
            var posts = (int)Math.Floor(present[sortie.Line.To] * guardShare / perPost);
            for (var i = 0; i < sites.Length; i++)
            {
                if (sites[i].Airfield != sortie.Line.To)
                    continue;
                manned[i] = Math.Min(sites[i].Posts, posts);
                posts -= manned[i];
                if (manned[i] == sites[i].Posts)
                    coveredFrom[i] ??= at;
            }
            var sum = manned.Sum();
            if (sum == points[^1].Posts)
                continue;
            if (points[^1].At == at)
                points.RemoveAt(points.Count - 1);
            points.Add(new CoveragePoint(at, all == 0 ? 1 : (double)sum / all, sum));
        }
        return points.ToImmutable();
    }

    private (Tick? Start, ImmutableArray<Departure> Departures, WayHome? Home) Withdraw()
    {
        if (inquiry.Deployment.ClosureAt is not { } closure)
            return (null, [], null);
        var start = closure + Tick.FromHours(quantities.Of(inquiry.Mission.Lasts).Value);
        var handOver = Tick.FromHours(quantities.Of(inquiry.Mission.HandOver).Value);
        var contingents = inquiry.Deployment.Lines.GroupBy(line => line.Member, StringComparer.Ordinal)
            .Select(group => (Member: group.Key, Persons: group.Sum(line => line.Persons)))
            .OrderBy(each => each.Persons).ThenBy(each => each.Member, StringComparer.Ordinal)
            .ToArray();
        var ready = contingents.Select((each, i) => (each.Member, At: new Tick(start.Seconds + (handOver.Seconds * i)))).ToDictionary(each => each.Member, each => each.At, StringComparer.Ordinal);
        var order = inquiry.InDepth ? null : inquiry.Home ?? DispatchOrder.By(inquiry.Choices.Rule ?? LiftChoices.UsualRule);
        var home = WayHome.Of(inquiry.Lift, inquiry.Deployment, member => ready[member], inquiry.Choices, order);
        return (start, [.. contingents.Select(each => new Departure(each.Member, each.Persons, ready[each.Member], home.HomeAt(each.Member)))], home);
    }

    /// <summary>The relief, where the mission lasts long enough for one.</summary>
    private Relief? Relieve() =>
        inquiry is { InDepth: true, Lift.Plan.Rotation: { } rotation } && quantities.Of(rotation.After).Value < quantities.Of(inquiry.Mission.Lasts).Value
            ? ReliefPlanner.Of(inquiry.Lift, inquiry.Deployment, rotation, inquiry.Choices)
            : null;

    private Reason Because()
    {
        Reason Taken(string what, string name) => Reason.Of(what, quantities.Resolve(name), quantities.Book);
        var mission = inquiry.Mission;
        return Reason.Of(
            ReasonKind.Rule,
            $"{mission.Says} Those who have arrived man the sites in their order; the smallest contingent leaves first.",
            [
                Taken("guards on a post at one time", mission.Guards.Name),
                Taken("reliefs around the clock", mission.Reliefs.Name),
                Taken("share of the force that can stand guard", mission.GuardShare.Name),
                Taken("from closure until withdrawal begins", mission.Lasts.Name),
                Taken("handing over, for each contingent in turn", mission.HandOver.Name),
                .. Reason.Of(mission.Claims, quantities.Book),
            ]);
    }
}
