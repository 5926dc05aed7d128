// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;

namespace Casus.Tests.Council;

/// <summary>
/// The oracle of voters that hang together: every way of voting under every mood on a fine grid, each follower copying its leader or not. Its normal distribution is
/// the series of Marsaglia 2004 (Journal of Statistical Software 11(4)), and its inverse is found by halving; nothing is shared with the model.
/// </summary>
internal static class PlainMood
{
    private const double Step = 0.05;
    private const double Reach = 9;

    /// <summary>Every way of voting with its chance over all moods.</summary>
    public static ImmutableArray<(Ballot[] Ballots, double Chance)> Ways(Leanings leanings)
    {
        var profiles = BruteForce.Profiles(leanings.Voters.Length).ToArray();
        var chances = new double[profiles.Length];
        foreach (var (mood, weight) in Moods(leanings.Correlation))
        {
            BallotChances[] given = [.. leanings.Voters.Select(voter => Given(voter, leanings.Correlation, mood))];
            for (var i = 0; i < profiles.Length; i++)
                chances[i] += weight * Chance(leanings, given, profiles[i]);
        }
        return [.. profiles.Select((ballots, i) => (ballots, chances[i])).Where(way => way.Item2 > 0)];
    }

    private static double Chance(Leanings leanings, BallotChances[] given, Ballot[] ballots)
    {
        var product = 1.0;
        for (var i = 0; i < ballots.Length; i++)
        {
            var own = given[i].Of(ballots[i]);
            product *= leanings.FollowedBy(i) is { } follower
                ? ((1 - follower.Strength) * own) + (ballots[follower.Leader] == ballots[i] ? follower.Strength : 0)
                : own;
        }
        return product;
    }

    private static IEnumerable<(double Mood, double Weight)> Moods(double correlation)
    {
        if (correlation == 0)
            return [(0, 1)];
        var points = Enumerable.Range(0, (int)Math.Round(2 * Reach / Step) + 1).Select(i => -Reach + (i * Step));
        return points.Select(mood => (mood, Step * Math.Exp(-mood * mood / 2) / Math.Sqrt(2 * Math.PI)));
    }

    private static BallotChances Given(BallotChances own, double correlation, double mood)
    {
        var present = 1 - own.Absent;
        if (correlation == 0 || present <= 0)
            return own;
        double Below(double chance) => chance <= 1e-15 ? 0 : chance >= 1 - 1e-15 ? 1 : Normal((Inverse(chance) - (Math.Sqrt(correlation) * mood)) / Math.Sqrt(1 - correlation));
        var (favour, notAgainst) = (Below(own.For / present), Below((own.For + own.Abstains) / present));
        return new BallotChances(own.Member, present * favour, present * (notAgainst - favour), present * (1 - notAgainst), own.Absent);
    }

    private static double Normal(double x)
    {
        if (Math.Abs(x) > 7)
            return x > 0 ? 1 : 0;
        var (sum, term) = (x, x);
        for (var i = 3; Math.Abs(term) > 1e-18 * Math.Abs(sum); i += 2)
        {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + (sum * Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI));
    }

    private static double Inverse(double chance)
    {
        var (low, high) = (-7.0, 7.0);
        for (var i = 0; i < 60; i++)
            (low, high) = Normal((low + high) / 2) < chance ? ((low + high) / 2, high) : (low, (low + high) / 2);
        return (low + high) / 2;
    }
}
