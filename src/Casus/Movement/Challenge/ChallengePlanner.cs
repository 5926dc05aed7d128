// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>A plan for an instance of the published airlift benchmark, and what it is worth.</summary>
/// <param name="Orders">The orders, by step, then in the order of planes.</param>
/// <param name="Result">What the checker says of these orders; the planner's own reckoning appears nowhere.</param>
/// <param name="Bound">What no plan can better.</param>
/// <param name="Plans">Plans tried.</param>
public sealed record ChallengeSolution(ImmutableArray<ChallengeOrder> Orders, ChallengeResult Result, ChallengeBound Bound, long Plans);

/// <summary>
/// Plans an instance of the published airlift benchmark. Everything is known at the start, so the whole episode is planned beforehand and then written down as orders: held back by priority 0,
/// each plane asks for a place only at the step at which it gets it. Runs on one thread; the same instance and effort give the same orders on every machine.
/// </summary>
public static class ChallengePlanner
{
    /// <summary>Effort when none is given: some ten seconds for the larger of the published instances.</summary>
    public const int UsualEffort = 100;

    /// <summary>Elementary steps in one unit of effort: a convention of the tool.</summary>
    private const long StepsOfEffort = 1_000_000;

    /// <summary>Plans an instance.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="effort">
    /// Work after which no further plan is tried, in millions of elementary steps: a service worked out, or a way of carrying an item looked at. A count, not a time, so that the outcome does not depend
    /// on the machine. 0 stops at the first plan, which is always finished.
    /// </param>
    /// <returns>The best plan found. It is valid whatever the instance: what nothing can carry is left where it lies, and the bound names it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The effort is negative.</exception>
    public static ChallengeSolution Plan(ChallengeInstance instance, int effort = UsualEffort)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(effort);
        var network = new ChallengeNetwork(instance);
        var tables = new ChallengeTables(network);
        var search = new ChallengeSearch(network, tables);
        var plan = search.Run(effort * StepsOfEffort);
        var orders = ImmutableArray.CreateBuilder<ChallengeOrder>();
        new ChallengeTimetable(network, tables, plan) { Orders = orders }.Run(plan);
        var numbers = instance.Planes.Select((plane, i) => (plane.Id, i)).ToDictionary(each => each.Id, each => each.i, StringComparer.Ordinal);
        orders.Sort((left, right) => left.Step != right.Step ? left.Step.CompareTo(right.Step) : numbers[left.Plane].CompareTo(numbers[right.Plane]));
        var result = ChallengeChecker.Check(network, orders);
        return new ChallengeSolution([.. orders.Where(order => order.Step <= result.Steps)], result, ChallengeBound.Of(network, tables), search.Plans);
    }
}
