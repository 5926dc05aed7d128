// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Documents;

namespace Casus.Movement;

/// <summary>
/// Replays orders by the rules of the published airlift benchmark as its simulator carries them out (movement.md, section 7, from the simulator of the Air Force
/// Research Laboratory, version of 4 March 2024) and scores what comes of them. Where the benchmark's documentation and its simulator differ, the simulator counts.
/// </summary>
public static class ChallengeChecker
{
    /// <summary>Replays orders from the first step to the end of the episode.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="orders">The orders, in any order; at most one for a plane at a step.</param>
    /// <param name="file">Name of the file of orders, for messages.</param>
    /// <returns>Score and all that it consists of.</returns>
    /// <exception cref="DocumentException">
    /// An order names a plane or a destination that is not there, two are for the same plane at the same step, or one gives priority 0 to a plane that is already
    /// queued with another, which the simulator may not survive.
    /// </exception>
    public static ChallengeResult Check(ChallengeInstance instance, IEnumerable<ChallengeOrder> orders, string file = "orders") => Check(new ChallengeNetwork(instance), orders, file);

    /// <summary>The same on an instance already made ready.</summary>
    internal static ChallengeResult Check(ChallengeNetwork network, IEnumerable<ChallengeOrder> orders, string file = "orders") =>
        new ChallengeReplay(network, Compile(network, orders, file), file).Run();

    /// <summary>Orders with numbers in place of ids, sorted by step and plane. Ids of items that do not exist are dropped, as the rules say.</summary>
    private static CompiledOrder[] Compile(ChallengeNetwork network, IEnumerable<ChallengeOrder> orders, string file)
    {
        var diagnostics = new Diagnostics();
        var compiled = new List<CompiledOrder>();
        var index = 0;
        foreach (var order in orders)
        {
            var place = index++;
            var destination = -1;
            if (!network.TryPlane(order.Plane, out var plane))
                Fault(diagnostics, file, place, "plane", "unknown-id", $"names '{order.Plane}', and there is no such plane", "Name a plane of the instance.");
            if (order.Destination != 0 && !network.TryAirport(order.Destination, out destination))
                Fault(diagnostics, file, place, "dest", "unknown-id", string.Create(CultureInfo.InvariantCulture, $"names {order.Destination}, and there is no such airport"), "Name an airport of the instance, or 0 for none.");
            if (order.Step < 1)
                Fault(diagnostics, file, place, "step", "wrong-value", "is before the first step", "Number the steps from 1.");
            compiled.Add(new CompiledOrder(order.Step, plane, order.Priority, Numbers(network, order.Load), Numbers(network, order.Unload), order.Destination == 0 ? -1 : destination, place));
        }
        compiled.Sort(static (left, right) => left.Step != right.Step ? left.Step.CompareTo(right.Step) : left.Plane != right.Plane ? left.Plane.CompareTo(right.Plane) : left.Place.CompareTo(right.Place));
        for (var i = 1; i < compiled.Count && !diagnostics.HasErrors; i++)
        {
            if ((compiled[i].Step, compiled[i].Plane) == (compiled[i - 1].Step, compiled[i - 1].Plane))
                Fault(diagnostics, file, compiled[i].Place, "plane", "duplicate", "is given a second order at the same step", "Keep one of them.");
        }
        return diagnostics.HasErrors ? throw new DocumentException(diagnostics.Sorted) : [.. compiled];
    }

    private static int[] Numbers(ChallengeNetwork network, ImmutableArray<int> items)
    {
        if (items.IsEmpty)
            return [];
        var numbers = new List<int>(items.Length);
        foreach (var id in items)
        {
            if (network.TryItem(id, out var number))
                numbers.Add(number);
        }
        return [.. numbers];
    }

    private static void Fault(Diagnostics diagnostics, string file, int place, string field, string check, string fault, string remedy)
    {
        if (diagnostics.Count < 200)
            diagnostics.Error(Position.Whole(file), check, string.Create(CultureInfo.InvariantCulture, $"actions[{place}].{field} {fault}."), remedy);
    }
}

/// <summary>An order with numbers in place of ids.</summary>
/// <param name="Step">Step at which it is given.</param>
/// <param name="Plane">Number of the plane.</param>
/// <param name="Priority">Priority; null keeps the present one.</param>
/// <param name="Load">Numbers of the items to load.</param>
/// <param name="Unload">Numbers of the items to unload.</param>
/// <param name="Destination">Number of the airport; -1 for none.</param>
/// <param name="Place">Place in the list of orders.</param>
internal readonly record struct CompiledOrder(int Step, int Plane, int? Priority, int[] Load, int[] Unload, int Destination, int Place);
