// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>How much of what aircraft flew they flew loaded.</summary>
/// <param name="Loaded">Kilometres flown with a load.</param>
/// <param name="Flown">Kilometres flown in all: with a load, to the next load, and from the last one back to the base.</param>
public readonly record struct LoadedShare(double Loaded, double Flown)
{
    /// <summary>The share, 0 to 1; 0 when nothing flew.</summary>
    public double Share => Flown > 0 ? Loaded / Flown : 0;

    /// <summary>Counts the kilometres of some flights, each aircraft beginning at its base and going back there at the end.</summary>
    /// <param name="model">The lift.</param>
    /// <param name="sorties">The flights; columns and trains are left out.</param>
    internal static LoadedShare Of(LiftModel model, ImmutableArray<Sortie> sorties)
    {
        var (loaded, empty) = (0.0, 0.0);
        foreach (var flights in sorties.Where(each => each.Aircraft is not null).GroupBy(each => each.Aircraft!.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var flight in flights)
                (loaded, empty) = (loaded + flight.Kilometres, empty + flight.EmptyKilometres);
            var last = flights.MaxBy(each => each.UnloadedAt)!;
            empty += model.Way(last.Aircraft!.Member, null, last.Line.ToNumber, last.Aircraft.BaseNumber, Relaxation.None).Kilometres;
        }
        return new LoadedShare(loaded, loaded + empty);
    }
}

/// <summary>
/// The relief of a part of the force and the way home of those relieved, in one plan: an aircraft that has brought the new takes the old. Those relieved may load once the relief of their
/// line is in place and both have stood together for the hand-over.
/// </summary>
/// <param name="Lines">The lines of the relief, then those of the relieved, as the plan moves them.</param>
/// <param name="Sorties">Every loaded flight, column and train of both, in order of unloading.</param>
/// <param name="Closures">When each line is complete.</param>
/// <param name="Unmoved">What cannot be moved.</param>
/// <param name="RelievedAt">When the last of the relief is in place; null when some of it cannot be moved.</param>
/// <param name="HomeAt">When the last of the relieved is home; null when some of them cannot be moved.</param>
/// <param name="Together">How much was flown loaded with both in one plan.</param>
/// <param name="Apart">How much would have been flown loaded with the relief and the way home as two movements, each from the bases of the aircraft.</param>
/// <param name="Plan">How the plan was found; null where a rule alone dispatched.</param>
public sealed record Relief(
    ImmutableArray<RequirementLine> Lines,
    ImmutableArray<Sortie> Sorties,
    ImmutableArray<LineClosure> Closures,
    ImmutableArray<UnmovedLine> Unmoved,
    Tick? RelievedAt,
    Tick? HomeAt,
    LoadedShare Together,
    LoadedShare Apart,
    PlanAccount? Plan);
