// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Forces;

namespace Casus.Packs;

/// <summary>What is wrong with the order of battle, and with what cases ask of it.</summary>
internal static class ForceChecks
{
    /// <summary>Runs every check.</summary>
    public static void Run(Pack pack, PackContents contents, Diagnostics diagnostics)
    {
        // Values are those of best evidence; what is drawn in a replication is kept in order by the stage itself.
        var best = new Quantities(pack.Evidence, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null);
        var units = pack.Units.GroupBy(unit => unit.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var unit in pack.Units)
        {
            CheckUnit(unit, units, diagnostics);
            if (unit.Readiness is { } readiness)
                CheckRamp(unit, readiness, best, diagnostics);
        }
        foreach (var file in contents.Of<CaseFile>())
        {
            if (file.Given.Requirement is { } requirement)
                CheckRequirement(requirement, diagnostics);
        }
    }

    private static void CheckUnit(Unit unit, Dictionary<string, Unit> units, Diagnostics diagnostics)
    {
        if (unit.From is { } from && unit.Until is { } until && until <= from)
            diagnostics.Error(unit.WrittenAt, "empty-period", $"The unit '{unit.Id}' ends before it begins.", "Make 'until' later than 'from'.");
        foreach (var assignment in unit.Assignments.Where(each => each.From is { } begins && each.Until is { } ends && ends <= begins))
            diagnostics.Error(assignment.WrittenAt, "empty-period", $"The assignment of '{unit.Id}' to {assignment.Force} ends before it begins.", "Make 'until' later than 'from'.");
        foreach (var assignment in unit.Assignments.Where(each => unit.Assigned.Contains(each.Force)))
            diagnostics.Error(assignment.WrittenAt, "contradiction", $"'{unit.Id}' is assigned to {assignment.Force} twice: without limits under 'assigned', and here.", "Keep one of the two.");
        foreach (var type in unit.Critical.Where(type => unit.Vehicles.All(each => each.Type != type)))
            diagnostics.Error(unit.WrittenAt, "dangling-reference", $"'{unit.Id}' is not complete without {type}, and has none.", "Add it to 'vehicles', or remove it from 'critical'.");
        if (unit.Parent is { } parent && units.TryGetValue(parent, out var formation) && formation.Member != unit.Member)
            diagnostics.Error(unit.WrittenAt, "contradiction", $"'{unit.Id}' of {unit.Member} is part of '{parent}' of {formation.Member}.", "Mend 'parent' or 'member'.");
    }

    /// <summary>A ramp rises from the first part to all of the unit.</summary>
    private static void CheckRamp(Unit unit, Readiness readiness, Quantities best, Diagnostics diagnostics)
    {
        var (share, hours) = (0.0, best.Of(readiness.First).Value);
        var full = best.Of(readiness.Full).Value;
        if (full < hours)
            diagnostics.Error(readiness.WrittenAt, "out-of-order", $"All of '{unit.Id}' is ready before its first part.", "Mend 'first' or 'full'.");
        foreach (var point in readiness.Ramp)
        {
            var (nextShare, nextHours) = (best.Of(point.Share).Value, best.Of(point.After).Value);
            if (nextShare <= share || nextShare >= 1)
                diagnostics.Error(point.WrittenAt, "out-of-order", $"The shares of the ramp of '{unit.Id}' do not rise from nothing to all of it.", "Put its points in order, each with a greater share, and leave out all of the unit, which 'full' gives.");
            else if (nextHours < hours || nextHours > full)
                diagnostics.Error(point.WrittenAt, "out-of-order", $"The hours of the ramp of '{unit.Id}' do not rise from its first part to all of it.", "Mend the hours of this point, or 'first' or 'full'.");
            (share, hours) = (Math.Max(share, nextShare), Math.Max(hours, nextHours));
        }
    }

    private static void CheckRequirement(Requirement requirement, Diagnostics diagnostics)
    {
        foreach (var twice in requirement.Mandates.GroupBy(each => each.Member, StringComparer.Ordinal).Where(group => group.Count() > 1))
            diagnostics.Error(twice.Last().WrittenAt, "contradiction", $"{twice.Key} has two mandates.", "Keep one of them.");
        foreach (var twice in requirement.Tasks.GroupBy(each => each.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            diagnostics.Error(twice.Last().WrittenAt, "duplicate-id", $"There is already a task '{twice.Key}' in the case.", "Give each task an id of its own.");
        foreach (var command in new[] { requirement.Command }.OfType<Command>().Where(each => each.Deputies.Contains(each.Commander)))
            diagnostics.Error(command.WrittenAt, "contradiction", $"{command.Commander} commands and deputises for itself.", "Remove it from 'deputies'.");
    }
}
