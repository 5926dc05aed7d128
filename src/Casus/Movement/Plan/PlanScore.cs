// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// What a plan is judged by, the first that differs deciding: what it leaves behind, its closure, the moments at which lines are complete weighted by their people, and the time flown. The
/// lower is the better plan.
/// </summary>
/// <param name="Unmoved">People and vehicles left behind.</param>
/// <param name="Closure">Closure in seconds from the request; the greatest number where something is left behind.</param>
/// <param name="PersonSeconds">Sum over the lines of people times seconds of completion.</param>
/// <param name="FlownSeconds">Seconds flown, empty legs counted in.</param>
internal readonly record struct PlanScore(long Unmoved, long Closure, long PersonSeconds, long FlownSeconds) : IComparable<PlanScore>
{
    /// <summary>Whether the plan closes.</summary>
    public bool Closes => Closure != long.MaxValue;

    /// <summary>The score of a run.</summary>
    public static PlanScore Of(RunTotals totals) =>
        new((long)totals.UnmovedPersons + totals.UnmovedVehicles, totals.ClosureAt?.Seconds ?? long.MaxValue, totals.PersonSeconds, totals.FlownSeconds);

    /// <inheritdoc/>
    public int CompareTo(PlanScore other)
    {
        if (Unmoved != other.Unmoved)
            return Unmoved.CompareTo(other.Unmoved);
        if (Closure != other.Closure)
            return Closure.CompareTo(other.Closure);
        return PersonSeconds != other.PersonSeconds ? PersonSeconds.CompareTo(other.PersonSeconds) : FlownSeconds.CompareTo(other.FlownSeconds);
    }

    /// <summary>Whether <paramref name="a"/> is the better plan.</summary>
    public static bool operator <(PlanScore a, PlanScore b) => a.CompareTo(b) < 0;

    /// <summary>Whether <paramref name="a"/> is the worse plan.</summary>
    public static bool operator >(PlanScore a, PlanScore b) => a.CompareTo(b) > 0;

    /// <summary>Whether <paramref name="a"/> is no worse a plan.</summary>
    public static bool operator <=(PlanScore a, PlanScore b) => a.CompareTo(b) <= 0;

    /// <summary>Whether <paramref name="a"/> is no better a plan.</summary>
    public static bool operator >=(PlanScore a, PlanScore b) => a.CompareTo(b) >= 0;
}
