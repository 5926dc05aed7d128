// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>The proven measures of loads by aircraft type: shares of a load that things take at least, which over any load that the type can carry add up to at most one.</summary>
internal sealed class LoadShares(LoadPlanner planner)
{
    private readonly Dictionary<(int Carrier, bool Drop), ImmutableArray<LoadMeasure>> known = [];

    /// <summary>Whether one such thing can go aboard at all.</summary>
    public bool Fits(Carrier carrier, int number, bool drop) => drop ? planner.Drops(carrier.Number, number) : planner.Fits(carrier.Number, number);

    /// <summary>The measures of a type.</summary>
    public ImmutableArray<LoadMeasure> Of(Carrier carrier, bool drop)
    {
        if (!known.TryGetValue((carrier.Number, drop), out var measures))
            known[(carrier.Number, drop)] = measures = planner.Measures(carrier.Number, drop).All;
        return measures;
    }
}
