// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>What is chosen for the planning of a movement. Settings of the tool: none of them is about the world.</summary>
public sealed record LiftChoices
{
    /// <summary>Schedules that a search may simulate unless a caller says otherwise. More rarely finds a better plan for some fifty lines and costs time in proportion.</summary>
    public const int UsualEffort = 400;

    /// <summary>The greatest effort that can be asked for.</summary>
    public const int MostEffort = 1_000_000;

    /// <summary>The rule by which aircraft are dispatched where no plan was made.</summary>
    public const DispatchRule UsualRule = DispatchRule.Soonest;

    /// <summary>Nothing chosen: a search with the usual effort.</summary>
    public static LiftChoices None { get; } = new();

    /// <summary>Schedules that the search may simulate: a count and not a time, so that the same effort gives the same plan on any machine.</summary>
    public int Effort { get; init; } = UsualEffort;

    /// <summary>A rule to dispatch by, without any search; null searches.</summary>
    public DispatchRule? Rule { get; init; }
}
