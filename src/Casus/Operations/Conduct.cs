// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Operations;

/// <summary>A site and how it is manned.</summary>
/// <param name="Site">The site.</param>
/// <param name="Posts">Posts to be manned.</param>
/// <param name="Manned">Posts manned once all have arrived.</param>
/// <param name="CoveredFrom">When all its posts are manned; null when they never are.</param>
/// <param name="Because">What the number of posts rests on.</param>
public sealed record SiteOutcome(Site Site, int Posts, int Manned, Tick? CoveredFrom, Reason Because);

/// <summary>Share of all posts manned from a time on.</summary>
/// <param name="At">The time.</param>
/// <param name="Share">The share, 0 to 1.</param>
/// <param name="Posts">Posts manned.</param>
public readonly record struct CoveragePoint(Tick At, double Share, int Posts);

/// <summary>A contingent on its way home.</summary>
/// <param name="Member">The member.</param>
/// <param name="Persons">Its people.</param>
/// <param name="ReadyAt">When it is ready to leave.</param>
/// <param name="HomeAt">When the last of it is home; null when it cannot all be moved.</param>
public sealed record Departure(string Member, int Persons, Tick ReadyAt, Tick? HomeAt);

/// <summary>The answer of the operations stage.</summary>
/// <param name="Sites">The sites.</param>
/// <param name="Coverage">Share of posts manned against time.</param>
/// <param name="HostFreed">People of the host whom the guards free for other duty, once all have arrived.</param>
/// <param name="WithdrawalStart">When withdrawal begins; null when the force never closed.</param>
/// <param name="WithdrawalEnd">When the last contingent is home.</param>
/// <param name="Departures">Contingents in the order in which they leave, the smallest first.</param>
/// <param name="Because">What coverage and withdrawal rest on.</param>
public sealed record Conduct(
    ImmutableArray<SiteOutcome> Sites,
    ImmutableArray<CoveragePoint> Coverage,
    int HostFreed,
    Tick? WithdrawalStart,
    Tick? WithdrawalEnd,
    ImmutableArray<Departure> Departures,
    Reason Because)
{
    /// <summary>The way home as it was planned and flown; null when the force never closed.</summary>
    public WayHome? Home { get; init; }

    /// <summary>The relief of the force; null where the case asks for none, where the mission ends before it, or where it was not looked at in depth.</summary>
    public Relief? Relief { get; init; }
}
