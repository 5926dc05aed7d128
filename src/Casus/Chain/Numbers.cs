// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Chain;

/// <summary>The numbers of a pass that reached the forces, by the names of the contract.</summary>
internal static class Numbers
{
    /// <summary>Numbers that every run names, reached or not.</summary>
    public static ImmutableArray<string> Always { get; } =
        ["with.persons", "with.vehicles", "fast.firstArrivalHours", "fast.closureHours", "fast.sorties", "fast.persons", "fast.vehicles", "then.coverage", "then.hostFreed", "then.withdrawal.startHours", "then.withdrawal.endHours"];

    /// <summary>What each number measures and what it is, by path; a path that ends in a member's code stands for all.</summary>
    public static (Dimension Dimension, string Says) About(string path) => path switch
    {
        "will.probability" => (Dimension.Share, "chance of adoption"),
        "will.hours" => (Dimension.Time, "time to decision"),
        "with.persons" => (Dimension.Persons, "people generated"),
        "with.vehicles" => (Dimension.Vehicles, "vehicles generated"),
        "fast.firstArrivalHours" => (Dimension.Time, "first arrival"),
        "fast.closureHours" => (Dimension.Time, "closure"),
        "fast.sorties" => (Dimension.Flights, "loaded flights"),
        "fast.persons" => (Dimension.Persons, "people moved"),
        "fast.vehicles" => (Dimension.Vehicles, "vehicles moved"),
        "then.coverage" => (Dimension.Share, "posts manned once all have arrived"),
        "then.hostFreed" => (Dimension.Persons, "host personnel freed"),
        "then.withdrawal.startHours" => (Dimension.Time, "start of withdrawal"),
        "then.withdrawal.endHours" => (Dimension.Time, "end of withdrawal"),
        "then.rotation.relievedHours" => (Dimension.Time, "relief in place"),
        "then.rotation.homeHours" => (Dimension.Time, "those relieved home"),
        _ when path.StartsWith("may.gates.", StringComparison.Ordinal) => (Dimension.Time, $"{path.Split('.')[2]}'s own law lets go"),
        _ => (Dimension.Persons, $"people sent by {path[(path.LastIndexOf('.') + 1)..]}"),
    };

    /// <summary>The numbers that the pass reached.</summary>
    public static IEnumerable<(string Path, double Value)> Of(StageResults pass)
    {
        foreach (var gate in pass.Law.Gates)
        {
            if (gate.OpensAfter is { } after)
                yield return ($"may.gates.{gate.Member}.hours", (pass.Council.DecidedAt + after).Hours);
        }
        if (pass.Forces is not { } forces)
            yield break;
        yield return ("with.persons", forces.Persons);
        yield return ("with.vehicles", forces.Vehicles);
        foreach (var member in forces.Contributions.GroupBy(each => each.Unit.Member, StringComparer.Ordinal))
            yield return ($"with.persons.{member.Key}", member.Sum(each => each.Persons));
        if (pass.Movement is not { FirstArrivalAt: { } first } movement)
            yield break;
        yield return ("fast.firstArrivalHours", first.Hours);
        yield return ("fast.sorties", movement.Flights);
        yield return ("fast.persons", movement.Persons);
        yield return ("fast.vehicles", movement.Vehicles);
        if (movement.ClosureAt is { } closure)
            yield return ("fast.closureHours", closure.Hours);
        if (pass.Operations is not { } operations)
            yield break;
        yield return ("then.coverage", operations.Coverage[^1].Share);
        yield return ("then.hostFreed", operations.HostFreed);
        if (operations.WithdrawalStart is { } start)
            yield return ("then.withdrawal.startHours", start.Hours);
        if (operations.WithdrawalEnd is { } end)
            yield return ("then.withdrawal.endHours", end.Hours);
        if (operations.Relief?.RelievedAt is { } relieved)
            yield return ("then.rotation.relievedHours", relieved.Hours);
        if (operations.Relief?.HomeAt is { } home)
            yield return ("then.rotation.homeHours", home.Hours);
    }
}
