// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Chain;

/// <summary>Where a member stands before the vote, and on whose word.</summary>
/// <param name="Vote">Its part in the vote.</param>
/// <param name="Supports">What was taken for the chance that it votes for if it is present; null when the case gives no position or the user set it.</param>
/// <param name="Objects">What was taken for the chance that it votes against if it does not vote for; null as above.</param>
/// <param name="Salience">How much the matter means to it, of all it can care about; null when the case does not say.</param>
/// <param name="Follows">What was taken for the chance that it casts the ballot of the member that it follows; null when it follows nobody.</param>
/// <param name="Set">What the user set of it, in words, or null.</param>
/// <param name="Claims">The claims that its position is coded from, and those on whom it follows.</param>
/// <param name="Assumptions">The assumptions made in the coding.</param>
public sealed record MemberStand(
    MemberVote Vote,
    Resolution? Supports,
    Resolution? Objects,
    Resolution? Salience,
    Resolution? Follows,
    string? Set,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Assumption> Assumptions)
{
    /// <summary>The members of the body, in its order.</summary>
    public static ImmutableArray<MemberStand> Of(Run run)
    {
        var quantities = BestOf(run);
        return [.. run.Best.Council.Votes.Select(vote => Of(run.Scenario.Settings.Council, vote, quantities))];
    }

    /// <summary>The quantities on best evidence, asked apart from the run so that its list of what it read stays as it is.</summary>
    internal static Quantities BestOf(Run run) => new(run.Scenario.Pack.Evidence, run.Scenario.Settings.Quantities, run.Scenario.Settings.Beliefs, draws: null);

    private static MemberStand Of(CouncilChoices choices, MemberVote vote, Quantities quantities)
    {
        var (book, position) = (quantities.Book, vote.Position);
        var (cast, supports, objects) = (choices.Ballots.ContainsKey(vote.Member), choices.Supports.ContainsKey(vote.Member), choices.Objects.ContainsKey(vote.Member));
        return new MemberStand(
            vote,
            position is null || cast || supports ? null : quantities.Resolve(position.Supports.Name),
            position is null || cast || objects ? null : quantities.Resolve(position.Objects.Name),
            position?.Salience is { } salience ? quantities.Resolve(salience.Name) : null,
            position?.Follows is { } follows && !cast ? quantities.Resolve(follows.Strength.Name) : null,
            SetOf(choices, vote.Member),
            [.. (position?.Claims ?? []).Concat(position?.Follows?.Claims ?? []).Distinct(StringComparer.Ordinal).Where(book.Claims.ContainsKey).Select(id => book.Claims[id])],
            [.. (position?.Assumptions ?? []).Where(book.Assumptions.ContainsKey).Select(id => book.Assumptions[id])]);
    }

    private static string? SetOf(CouncilChoices choices, string member)
    {
        var parts = new List<string>();
        if (choices.Ballots.TryGetValue(member, out var ballot))
            parts.Add($"ballot {Words.Of(ballot)}");
        if (choices.Supports.TryGetValue(member, out var supports))
            parts.Add($"chance of a vote for {supports.Text}");
        if (choices.Objects.TryGetValue(member, out var objects))
            parts.Add($"chance of a vote against if not for {objects.Text}");
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}
