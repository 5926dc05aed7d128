// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>An airfield of a deployment seen through formula 9.0, beside what the simulation did there.</summary>
/// <param name="Airfield">The airfield.</param>
/// <param name="Arrival">Whether it is seen as an airfield of arrival; otherwise of departure.</param>
/// <param name="Sorties">Sorties handled there in all.</param>
/// <param name="GroundHours">Mean hours that one of them was loaded or unloaded.</param>
/// <param name="Tonnes">Mean tonnes of one of them.</param>
/// <param name="FormulaSorties">Sorties a day by formula 9.0.</param>
/// <param name="FormulaTonnes">Tonnes a day by formula 9.0.</param>
/// <param name="BusiestSorties">Most sorties whose handling began within any 24 hours of the schedule.</param>
/// <param name="BusiestTonnes">Their tonnes.</param>
public sealed record FieldThroughput(
    string Airfield,
    bool Arrival,
    int Sorties,
    double GroundHours,
    double Tonnes,
    double FormulaSorties,
    double FormulaTonnes,
    int BusiestSorties,
    double BusiestTonnes)
{
    /// <summary>The busiest day as a share of what the formula gives. Above 1 is possible for a short while: the formula takes something off for queues, and a schedule that ends may have none.</summary>
    public double Share => BusiestSorties / FormulaSorties;
}

/// <summary>
/// An independent check of a deployment: for each airfield of departure and arrival the throughput by formula 9.0, with the places, the hours and the times on the ground of the case, beside the busiest day of the schedule. A
/// share near one says that the airfield was what bound; one far above 1 / efficiency would say that the schedule is wrong.
/// </summary>
public static class ThroughputCheck
{
    private static readonly Tick Day = Tick.FromHours(24);

    /// <summary>Checks a deployment.</summary>
    /// <param name="model">Everything resolved for the run.</param>
    /// <param name="deployment">The schedule.</param>
    /// <param name="efficiency">Queuing efficiency, above 0, at most 1: a quantity of the pack.</param>
    /// <returns>The airfields in the order of their ids, departures first. Drops and what goes by land are left out.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The efficiency is not a share.</exception>
    public static ImmutableArray<FieldThroughput> Of(LiftModel model, Deployment deployment, double efficiency)
    {
        ThroughputFigures.Share(efficiency, nameof(efficiency));
        var flown = deployment.Sorties.Where(each => each.Aircraft is not null).ToArray();
        var landed = flown.Where(each => each.Line.Mode != Mode.Drop);
        return
        [
            .. flown.GroupBy(each => each.Line.From, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Field(model, [.. group], arrival: false, efficiency)),
            .. landed.GroupBy(each => each.Line.To, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Field(model, [.. group], arrival: true, efficiency)),
        ];
    }

    private static FieldThroughput Field(LiftModel model, Sortie[] sorties, bool arrival, double efficiency)
    {
        var airfield = arrival ? sorties[0].Line.To : sorties[0].Line.From;
        Tick Began(Sortie sortie) => arrival ? sortie.UnloadingAt : sortie.LoadingAt;
        Tick Ended(Sortie sortie) => arrival ? sortie.UnloadedAt : sortie.LoadedAt;
        var ground = sorties.Average(each => (Ended(each) - Began(each)).Hours);
        var tonnes = sorties.Average(each => each.Tonnes);
        // A mean over the sizes of aircraft that came; formula 9.0 knows one size.
        var places = sorties.Average(each => (double)model.Places(airfield, each.Aircraft!.Carrier.Size, Relaxation.None));
        var formula = ground > 0 ? AirfieldThroughput.SortiesADay(places, Math.Min(24, model.Fields.Times(model.NumberOf(airfield)).Lasts / 3600.0), ground, efficiency) : double.PositiveInfinity;
        var ordered = sorties.OrderBy(Began).ToArray();
        var (busiest, busiestTonnes, begin) = (0, 0.0, 0);
        var carried = 0.0;
        for (var end = 0; end < ordered.Length; end++)
        {
            carried += ordered[end].Tonnes;
            while (Began(ordered[end]) - Began(ordered[begin]) >= Day)
                carried -= ordered[begin++].Tonnes;
            if (end - begin + 1 > busiest)
                (busiest, busiestTonnes) = (end - begin + 1, carried);
        }
        return new FieldThroughput(airfield, arrival, sorties.Length, ground, tonnes, formula, formula * tonnes, busiest, busiestTonnes);
    }
}
