// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;

namespace Casus.Tests.Movement;

/// <summary>What a schedule is held against.</summary>
internal static class Schedules
{
    /// <summary>At each unloading no more is in place than the envelope allows.</summary>
    public static void ShouldLieBelow(ImmutableArray<Sortie> sorties, ImmutableArray<CurvePoint> envelope)
    {
        var (persons, vehicles) = (0, 0);
        foreach (var sortie in sorties.OrderBy(each => each.UnloadedAt))
        {
            persons += sortie.Persons;
            vehicles += sortie.VehicleTotal;
            var allowed = envelope.LastOrDefault(each => each.At <= sortie.UnloadedAt);
            persons.ShouldBeLessThanOrEqualTo(allowed.Persons, $"people at {sortie.UnloadedAt.Seconds} s");
            vehicles.ShouldBeLessThanOrEqualTo(allowed.Vehicles, $"vehicles at {sortie.UnloadedAt.Seconds} s");
        }
    }

    /// <summary>No limit of the bound refuses the time by which a schedule had all unloaded, and no line has fewer loads than the bound says it needs.</summary>
    public static void ShouldSatisfyEveryLimit(BoundScene scene, ImmutableArray<Sortie> sorties, long unloadedBy)
    {
        foreach (var loads in CountedLoads.Choices(scene))
        {
            new HandlingLimit(scene, loads).Refuses(unloadedBy).ShouldBeNull();
            new FleetLimit(scene, loads).Refuses(unloadedBy).ShouldBeNull();
            new FlowLimit(scene, loads).Refuses(unloadedBy).ShouldBeNull();
            foreach (var need in loads.Needs)
            {
                var flown = sorties.Where(each => each.Aircraft is not null && each.Line.Id == need.Line.Line.Id).Select(each => each.Aircraft!.Carrier.Number).ToArray();
                if (flown.Length > 0)
                    flown.Sum(number => loads.Counted[number] ? 1 : Math.Ceiling(need.Gain[number] - BoundScene.Slack)).ShouldBeGreaterThanOrEqualTo(need.Releases.Length, need.Line.Line.Id);
            }
        }
        new CoverLimit(scene, unloadedBy + 1).After(unloadedBy).ShouldBeNull();
        for (var i = 0; i < scene.Aircraft.Length; i++)
            sorties.Count(each => each.Aircraft?.Id == scene.Aircraft[i].Id && each.UnloadedAt.Seconds <= unloadedBy).ShouldBeLessThanOrEqualTo((int)Math.Min(int.MaxValue, scene.Reach.Sorties(i, unloadedBy)), scene.Aircraft[i].Id);
    }
}
