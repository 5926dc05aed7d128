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
}
