// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Council;

/// <summary>Turns positions into chances of ballots.</summary>
internal static class PositionChances
{
    /// <summary>How every member of the body leans, in its order.</summary>
    public static ImmutableArray<MemberLeaning> Of(CouncilInquiry inquiry) => [.. inquiry.Chamber.Members.Select(member => Of(inquiry, member))];

    /// <summary>How the voters of a rule lean, in its order.</summary>
    public static Leanings LeaningsOf(CouncilInquiry inquiry, PreparedRule rule, ImmutableArray<MemberLeaning> stand)
    {
        var chamber = inquiry.Chamber;
        var voters = rule.Scores.Voters;
        var formatCounts = rule.Rule.FormatObjection == FormatObjection.Defeats;
        return new Leanings(
            [.. voters.Select(voter => WithFormat(inquiry, stand[chamber.Members.IndexOf(voter)].Chances, formatCounts))],
            chamber.Agenda?.Correlation is { } correlation ? inquiry.Quantities.Of(correlation).Value : 0,
            chamber.Positions.Any(position => position.Follows is not null) ? [.. voters.Select(voter => FollowerOf(inquiry, voters, voter))] : []);
    }

    /// <summary>The position of a member, or null.</summary>
    public static CouncilPosition? PositionOf(Chamber chamber, string member)
    {
        foreach (var position in chamber.Positions)
        {
            if (position.Member == member)
                return position;
        }
        return null;
    }

    private static MemberLeaning Of(CouncilInquiry inquiry, string member)
    {
        if (inquiry.Choices.Ballots.TryGetValue(member, out var set))
            return new MemberLeaning(member, 0, 0, 0, set);
        if (inquiry.Chamber.Frozen.Contains(member))
            return new MemberLeaning(member, 0, 0, 1);
        var position = PositionOf(inquiry.Chamber, member);
        var quantities = inquiry.Quantities;
        return new MemberLeaning(
            member,
            Set(inquiry, inquiry.Choices.Supports, "supports", member) ?? (position is null ? 0 : quantities.Of(position.Supports, "supports", member).Value),
            Set(inquiry, inquiry.Choices.Objects, "objects", member) ?? (position is null ? 0 : quantities.Of(position.Objects, "objects", member).Value),
            position?.Absent is { } absent ? quantities.Of(absent, "absent", member).Value : 0);
    }

    /// <summary>What the user set, drawn within its range where things are drawn.</summary>
    private static double? Set(CouncilInquiry inquiry, ImmutableSortedDictionary<string, ClaimValue> choices, string purpose, string member)
    {
        if (!choices.TryGetValue(member, out var value))
            return null;
        var range = value.Range();
        return Math.Clamp(inquiry.Quantities.Draws is { } draws && range.High > range.Low ? range.At(draws.Uniform(purpose, member)) : range.Best, 0, 1);
    }

    /// <summary>An objection to the format is an objection, whatever the member thinks of the matter.</summary>
    private static BallotChances WithFormat(CouncilInquiry inquiry, BallotChances own, bool counts)
    {
        if (!counts || PositionOf(inquiry.Chamber, own.Member)?.ObjectsToFormat is not { } quantity || inquiry.Choices.Ballots.ContainsKey(own.Member))
            return own;
        var objects = inquiry.Quantities.Of(quantity, "objects-to-format", own.Member).Value;
        return own with { For = own.For * (1 - objects), Abstains = own.Abstains * (1 - objects), Against = own.Against + ((own.For + own.Abstains) * objects) };
    }

    private static Follower? FollowerOf(CouncilInquiry inquiry, ImmutableArray<string> voters, string voter)
    {
        if (PositionOf(inquiry.Chamber, voter)?.Follows is not { } follows || inquiry.Choices.Ballots.ContainsKey(voter))
            return null;
        var leader = voters.IndexOf(follows.Member);
        return leader < 0 ? null : new Follower(leader, inquiry.Quantities.Of(follows.Strength, "strength of following", voter).Value);
    }
}
