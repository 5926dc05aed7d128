// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Documents;
using Casus.Evidence;

namespace Casus.Packs;

/// <summary>What is wrong with the positions and the agenda of a case.</summary>
internal static class CouncilChecksOfCases
{
    private const double Scale = 100;

    /// <summary>Runs every check on a case.</summary>
    public static void Run(Pack pack, CaseFile file, Diagnostics diagnostics)
    {
        var given = file.Given;
        var issues = (given.Council?.Issues ?? []).Select(issue => issue.Id).Append(CouncilIssue.Act).ToArray();
        foreach (var twice in given.Positions.GroupBy(position => position.Member, StringComparer.Ordinal).Where(group => group.Count() > 1))
            diagnostics.Error(twice.Last().WrittenAt, "duplicate-position", $"{twice.Key} has two positions.", "Keep one of them.");
        foreach (var position in given.Positions)
        {
            CheckPlaces(pack, position, issues, diagnostics);
            if (position.Follows is { } follows && Ring(given, position.Member))
                diagnostics.Error(follows.WrittenAt, "following-ring", $"{position.Member} follows {follows.Member}, and in the end itself.", "Take one of them out of the ring.");
            else if (position.Follows is { } other && given.Positions.All(each => each.Member != other.Member))
                diagnostics.Error(other.WrittenAt, "dangling-reference", $"{position.Member} follows {other.Member}, which has no position in the case.", "Add its position, or remove 'follows'.");
            if (position.Stance == Stance.Asks && position.Member != given.Request.Host)
                diagnostics.Error(position.WrittenAt, "wrong-stance", $"{position.Member} is coded as the one that asks, and the host of the case is {given.Request.Host}.", "Nobody but the host has the stance 'asks'.");
        }
        if (given.Positions.Select(position => position.Follows?.Member).OfType<string>().Distinct(StringComparer.Ordinal).Count() > VoteAnalysis.MostLeaders)
            diagnostics.Error(given.WrittenAt, "too-many-leaders", $"More than {VoteAnalysis.MostLeaders} members are followed by others, and the vote is worked out for at most so many.", "Leave out 'follows' where it is weakest.");
        if (given.Council?.Capability is { } weighting && pack.Weightings.TryGetValue(weighting, out var known))
            CouncilChecks.CheckWeights(pack, known, given.Positions.Select(position => position.Member), given.Council.WrittenAt, diagnostics);
    }

    private static void CheckPlaces(Pack pack, CouncilPosition position, string[] issues, Diagnostics diagnostics)
    {
        foreach (var (issue, quantity) in position.Places)
        {
            if (!issues.Contains(issue))
                diagnostics.Error(position.WrittenAt, "dangling-reference", $"{position.Member} has a place on '{issue}', which is no issue of the case.", NearMiss.Remedy(issue, issues, "issue"));
            var claims = pack.Evidence.On(quantity.Name);
            var values = claims.IsEmpty ? [pack.Evidence.Assumptions.GetValueOrDefault(quantity.Name)?.Value] : claims.Select(each => (ClaimValue?)each.Value);
            foreach (var value in values.OfType<ClaimValue>().Where(value => value.Low < 0 || value.High > Scale))
                diagnostics.Error(position.WrittenAt, "out-of-range", $"The place of {position.Member} on '{issue}' is {value.Text}, outside the scale.", "Places run from 0 to 100 (unit 'points').");
        }
    }

    private static bool Ring(CaseGiven given, string member)
    {
        var at = member;
        for (var i = 0; i < given.Positions.Length; i++)
        {
            if (given.Positions.FirstOrDefault(position => position.Member == at)?.Follows is not { } follows)
                return false;
            at = follows.Member;
            if (at == member)
                return true;
        }
        return false;
    }
}
