// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;

namespace Casus.Pictures.Maps;

/// <summary>All that moved between two airfields in one way.</summary>
/// <param name="From">Id of the airfield of embarkation.</param>
/// <param name="To">Id of the airfield of debarkation.</param>
/// <param name="Mode">By air or by road.</param>
/// <param name="Loads">Loaded flights, or columns.</param>
/// <param name="Persons">People.</param>
/// <param name="Vehicles">Vehicles.</param>
/// <param name="FirstHours">First departure.</param>
/// <param name="LastHours">Last unloading.</param>
public sealed record Flow(string From, string To, Mode Mode, int Loads, int Persons, int Vehicles, double FirstHours, double LastHours)
{
    /// <summary>The flows of a deployment, the largest first.</summary>
    public static ImmutableArray<Flow> In(Deployment deployment) =>
    [
        .. deployment.Sorties
            .GroupBy(sortie => (sortie.Line.From, sortie.Line.To, sortie.Line.Mode))
            .Select(group => new Flow(
                group.Key.From,
                group.Key.To,
                group.Key.Mode,
                group.Count(),
                group.Sum(sortie => sortie.Persons),
                group.Sum(sortie => sortie.VehicleTotal),
                group.Min(sortie => sortie.TakeOffAt.Hours),
                group.Max(sortie => sortie.UnloadedAt.Hours)))
            .OrderByDescending(flow => flow.Persons)
            .ThenBy(flow => flow.From, StringComparer.Ordinal)
            .ThenBy(flow => flow.To, StringComparer.Ordinal),
    ];

    /// <summary>Loads in words: <c>23 flights</c>, <c>by road</c>.</summary>
    public string Says => Mode switch
    {
        Mode.Road => "by road",
        Mode.Rail => Drawing.Phrase.Count(Loads, "train", "trains"),
        Mode.Drop => Drawing.Phrase.Count(Loads, "drop", "drops"),
        _ => Drawing.Phrase.Count(Loads, "flight", "flights"),
    };
}
