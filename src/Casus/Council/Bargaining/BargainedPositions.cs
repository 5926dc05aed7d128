// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>A member in the bargaining: what it brings, where it began and where it ended.</summary>
/// <param name="Member">The member.</param>
/// <param name="Capability">Its capability.</param>
/// <param name="Salience">How much the matter means to it, 0 to 1.</param>
/// <param name="Before">Its places before, one for each issue, 0 to 100.</param>
/// <param name="After">Its places after.</param>
public sealed record BargainedMember(string Member, double Capability, double Salience, ImmutableArray<double> Before, ImmutableArray<double> After);

/// <summary>
/// What bargaining before the vote makes of the members' positions. The place on the issue of acting is read as the chance in per cent that the member would vote for, so
/// that places after the bargaining feed the formal vote; that reading is the model's, and the plain means stand beside as the forecast to beat.
/// </summary>
/// <param name="Kind">The model of bargaining.</param>
/// <param name="Issues">Ids of the issues, that of acting first.</param>
/// <param name="Members">The members that bargained.</param>
/// <param name="Turns">How many turns it took.</param>
/// <param name="Settled">Whether movement died down before the turns ran out.</param>
/// <param name="Baselines">Means and medians of the places on acting before: the forecasts to beat, first of them the weighted mean.</param>
/// <param name="After">How every member leans after, in the order of the body.</param>
/// <param name="Note">What is to be known of the model.</param>
public sealed record BargainedPositions(
    BargainingKind Kind,
    ImmutableArray<string> Issues,
    ImmutableArray<BargainedMember> Members,
    int Turns,
    bool Settled,
    BargainingBaselines Baselines,
    ImmutableArray<MemberLeaning> After,
    string Note)
{
    private const double Scale = 100;
    private const double MiddleOfScale = 0.5;

    /// <summary>Lets the members bargain, or returns null when none is asked for or fewer than two can.</summary>
    internal static BargainedPositions? Of(CouncilInquiry inquiry, ImmutableArray<MemberLeaning> before)
    {
        if (inquiry.Choices.Bargaining == BargainingKind.None)
            return null;
        var issues = IssuesOf(inquiry.Chamber);
        var actors = before.Where(each => each.Absent < 1 && each.Set is null).Select(each => Actor(inquiry, issues, each)).ToImmutableArray();
        if (actors.Length < 2)
            return null;
        var bargained = inquiry.Choices.Bargaining == BargainingKind.Spatial ? Spatial(actors) : Utility(actors);
        var places = bargained.Members.ToDictionary(each => each.Member, each => each.After[0] / Scale, StringComparer.Ordinal);
        return new BargainedPositions(
            inquiry.Choices.Bargaining,
            issues,
            bargained.Members,
            bargained.Turns,
            bargained.Settled,
            BargainingBaselines.Of([.. actors.Select(OnActing)]),
            [.. before.Select(each => places.TryGetValue(each.Member, out var place) ? each with { Supports = Math.Clamp(place, 0, 1) } : each)],
            bargained.Note);
    }

    /// <summary>Acting, and every other issue on which all members are placed.</summary>
    private static ImmutableArray<string> IssuesOf(Chamber chamber) =>
    [
        CouncilIssue.Act,
        .. (chamber.Agenda?.Issues ?? []).Select(issue => issue.Id).Where(id => id != CouncilIssue.Act && chamber.Members.All(member => PositionChances.PositionOf(chamber, member)?.Places.ContainsKey(id) == true)),
    ];

    private static BargainedMember Actor(CouncilInquiry inquiry, ImmutableArray<string> issues, MemberLeaning leaning)
    {
        var position = PositionChances.PositionOf(inquiry.Chamber, leaning.Member);
        var places = issues.Select(issue => position?.Places.TryGetValue(issue, out var place) == true
            ? Math.Clamp(inquiry.Quantities.Of(place, $"place {issue}", leaning.Member).Value, 0, Scale)
            : leaning.Supports * Scale);
        return new BargainedMember(
            leaning.Member,
            Math.Max(1, inquiry.Chamber.Capability.GetValueOrDefault(leaning.Member, 1)),
            position?.Salience is { } salience ? Math.Max(0.01, inquiry.Quantities.Of(salience, "salience", leaning.Member).Value) : MiddleOfScale,
            [.. places],
            []);
    }

    private static (ImmutableArray<BargainedMember> Members, int Turns, bool Settled, string Note) Spatial(ImmutableArray<BargainedMember> actors)
    {
        // A member's attention is shared out evenly among the issues, as no source says more.
        var history = SpatialModel.Run([.. actors.Select(each => new SpatialActor(each.Member, each.Capability, each.Before, [.. each.Before.Select(_ => each.Salience * Scale / each.Before.Length)]))], keepDetail: false);
        var last = history.Last;
        return (
            [.. actors.Select((each, i) => each with { After = last.Positions[i] })],
            history.States.Length - 1,
            history.Settled,
            "The spatial model of politics with the defaults of its published implementation.");
    }

    /// <summary>The expected-utility model knows one scale: acting. Places on other issues stay.</summary>
    private static (ImmutableArray<BargainedMember> Members, int Turns, bool Settled, string Note) Utility(ImmutableArray<BargainedMember> actors)
    {
        var history = ExpectedUtilityModel.Run([.. actors.Select(OnActing)], ExpectedUtilityOptions.Default with { KeepsDetail = false });
        return (
            [.. actors.Select((each, i) => each with { After = each.Before.SetItem(0, history.Positions[i]) })],
            history.Rounds.Length,
            history.Ending != ExpectedUtilityEnding.RoundsSpent,
            history.Explanation);
    }

    private static UtilityActor OnActing(BargainedMember member) => new(member.Member, member.Capability, member.Salience, member.Before[0]);
}
