// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>Which aircraft can fly which line, with what load, and why not.</summary>
public sealed partial class LiftModel
{
    /// <summary>Whether some aircraft of a type can fly a line.</summary>
    public bool CanFly(Carrier carrier, RequirementLine line) => Aircraft.Any(each => each.Carrier.Number == carrier.Number && CanFly(each, line, Relaxation.None));

    /// <summary>Whether an aircraft can fly a line: runways at both ends, range with fuel for the way out where there is none, leave to pass, a crew whose duty lasts, and for a drop the means.</summary>
    public bool CanFly(Aircraft aircraft, RequirementLine line, Relaxation relaxed) => Faults(aircraft, line, relaxed).FirstOrDefault() is null;

    /// <summary>Why no aircraft of a type can fly a line, and what would help: a clause for each reason; null when one can.</summary>
    public string? WhyNotFly(Carrier carrier, RequirementLine line, Relaxation relaxed = Relaxation.None)
    {
        var own = Aircraft.Where(each => each.Carrier.Number == carrier.Number).DistinctBy(each => (each.Member, each.Crews)).ToArray();
        if (own.Length == 0)
            return "none of them is given to the case, or can fly";
        return own.Any(each => CanFly(each, line, relaxed)) ? null : string.Join(". And ", own.SelectMany(each => Faults(each, line, relaxed)).Distinct(StringComparer.Ordinal));
    }

    /// <summary>Tonnes that an aircraft may carry on a line; a negative number when it does not fly so far. Where the arrival has no fuel, or is a drop zone, it keeps fuel for the way on to the nearest airfield that has.</summary>
    public double AllowedTonnes(Aircraft aircraft, RequirementLine line, Relaxation relaxed) =>
        LoadedKilometres(aircraft, line, relaxed) is var kilometres && double.IsPositiveInfinity(kilometres) ? -1 : aircraft.Carrier.Load.At(kilometres);

    /// <summary>Kilometres flown with the load, way round and detour included; infinite for no way.</summary>
    public double FlownKilometres(Aircraft aircraft, RequirementLine line, Relaxation relaxed) =>
        Way(aircraft.Member, line.Member, line.FromNumber, line.ToNumber, relaxed).Kilometres;

    /// <summary>What a crew has to reckon with for one load: loading, the way, unloading, and after a drop the way to where it lands.</summary>
    public Tick Task(Aircraft aircraft, RequirementLine line, Relaxation relaxed)
    {
        var flight = FlightOver(aircraft.Carrier, FlownKilometres(aircraft, line, relaxed), line.FromNumber, line.ToNumber);
        if (line.Mode == Mode.Drop)
            return ServiceFor(aircraft.Carrier, true, relaxed) + flight + flight;
        return ServiceFor(aircraft.Carrier, true, relaxed) + flight + ServiceFor(aircraft.Carrier, false, relaxed);
    }

    internal Tick ServiceFor(Carrier carrier, bool loading, Relaxation relaxed) =>
        relaxed == Relaxation.Service || (loading && relaxed == Relaxation.Loading) ? Tick.Zero : PlannedService(carrier, loading);

    private double LoadedKilometres(Aircraft aircraft, RequirementLine line, Relaxation relaxed)
    {
        var there = FlownKilometres(aircraft, line, relaxed);
        if (fields.All[line.ToNumber].Fuel && line.Mode != Mode.Drop)
            return there;
        var on = double.PositiveInfinity;
        for (var i = 0; i < fields.All.Length; i++)
        {
            if (fields.All[i].Fuel && (i != line.ToNumber || line.Mode == Mode.Drop))
                on = Math.Min(on, i == line.ToNumber ? 0 : Way(aircraft.Member, null, line.ToNumber, i, relaxed).Kilometres);
        }
        return there + on;
    }

    private IEnumerable<string> Faults(Aircraft aircraft, RequirementLine line, Relaxation relaxed)
    {
        var carrier = aircraft.Carrier;
        if (line.Mode == Mode.Drop && carrier.Drop is null)
            yield return $"{carrier.Id} drops nothing by parachute; land at {line.To}, or allot a type that drops";
        foreach (var airfield in line.Mode == Mode.Drop ? new[] { line.FromNumber } : [line.FromNumber, line.ToNumber])
        {
            var field = fields.All[airfield];
            var runway = fields.Runway(airfield);
            if (runway < carrier.Runway)
                yield return $"the runway of {field.Id} is {Number(runway)} m and {carrier.Id} needs {Number(carrier.Runway)} m; use a type that needs less, or another airfield";
            if (!carrier.Unpaved && !fields.IsPaved(airfield))
                yield return $"the runway of {field.Id} is of {field.Runway.Surface} and {carrier.Id} uses paved ones alone; use a type for unpaved runways, or another airfield";
        }
        var kilometres = LoadedKilometres(aircraft, line, relaxed);
        if (double.IsPositiveInfinity(kilometres))
        {
            var states = string.Join(", ", ways.RefusedBetween(aircraft.Member, line.Member, line.FromNumber, line.ToNumber));
            yield return states.Length > 0
                ? $"{states} refuses passage between {line.From} and {line.To} and no waypoint leads around; ask for leave, or give waypoints"
                : $"there is no way from {line.From} over {line.To} to an airfield with fuel; give one";
        }
        else if (carrier.Load.At(kilometres) <= 0)
        {
            yield return $"{Number(kilometres)} km lie beyond the range of {carrier.Id} with a load ({Number(carrier.Load.Farthest)} km); use a type of longer range, or a place of embarkation nearer by";
        }
        if (relaxed != Relaxation.Crews && aircraft.Crews is { } crews && !double.IsPositiveInfinity(kilometres) && Task(aircraft, line, relaxed) > crews.Longest)
            yield return $"loading, the way and unloading take {Task(aircraft, line, relaxed)} and a crew of {aircraft.Fleet} works {crews.Longest} at most; call augmented crews, or load nearer by";
    }

    private static string Number(double value) => Math.Round(value).ToString("#,0", CultureInfo.InvariantCulture);
}
