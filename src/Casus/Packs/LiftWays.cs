// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Movement;
using Casus.World;

namespace Casus.Packs;

/// <summary>Which units of a case get to which airfield of arrival, by air or by land, on best evidence. Units of one member at one airfield fly alike, and are asked for once.</summary>
/// <param name="model">The movement of all units that the case could call.</param>
internal sealed class LiftWays(LiftModel model)
{
    private readonly Aircraft[] distinct = [.. model.Aircraft.DistinctBy(each => (each.Carrier.Number, each.Member, each.Crews))];
    private readonly Dictionary<(string Member, string From, string To, Relaxation Relaxed), bool> flights = [];

    /// <summary>Whether a line gets to an airfield of arrival by air or by land.</summary>
    public bool Leads(RequirementLine line, string to, Relaxation relaxed)
    {
        var going = To(line, to);
        return Flies(going, to, relaxed) || ByLand(going, relaxed);
    }

    /// <summary>Whether some aircraft of the case flies a line to some airfield of arrival.</summary>
    public bool Flies(RequirementLine line, Relaxation relaxed) => model.Plan.Arrivals.Any(each => Flies(To(line, each.Airfield), each.Airfield, relaxed));

    /// <summary>Whether a line gets to some airfield of arrival by road or rail.</summary>
    public bool GoesByLand(RequirementLine line, Relaxation relaxed) => model.Plan.Arrivals.Any(each => ByLand(To(line, each.Airfield), relaxed));

    /// <summary>Whether some aircraft of the case that holds a thing carries its mass for a line as far as some airfield of arrival.</summary>
    public bool Carries(RequirementLine line, Cargo cargo) =>
        model.Plan.Arrivals.Select(each => To(line, each.Airfield))
            .Any(going => distinct.Any(each => model.Load.Fits(each.Carrier.Number, cargo.Number) && model.CanFly(each, going, Relaxation.None) && model.AllowedTonnes(each, going, Relaxation.None) >= cargo.Mass));

    /// <summary>Why the aircraft of the case do not fly a line to the first airfield of arrival: what stops the first type that is given to it.</summary>
    public string WhyNot(RequirementLine line)
    {
        var going = To(line, model.Plan.Arrivals[0].Airfield);
        return string.Join("; ", distinct.Select(each => each.Carrier).DistinctBy(each => each.Number).Select(each => model.WhyNotFly(each, going)).OfType<string>().Take(1));
    }

    /// <summary>Whether the runway of an airfield is long enough for some aircraft of the case.</summary>
    public bool CanUse(Airfield airfield, Quantities best)
    {
        var metres = airfield.Runway.Length?.Low ?? (airfield.Runway.Assumed is { } assumed ? best.Of(assumed).Value : double.PositiveInfinity);
        return distinct.Any(each => each.Carrier.Runway <= metres);
    }

    private bool Flies(RequirementLine going, string to, Relaxation relaxed)
    {
        var key = (going.Member, going.From, to, relaxed);
        if (!flights.TryGetValue(key, out var flies))
            flights[key] = flies = distinct.Any(each => model.CanFly(each, going, relaxed));
        return flies;
    }

    private bool ByLand(RequirementLine going, Relaxation relaxed) =>
        model.RoadIsOpen(going) || (model.Plan.Rail is not null && model.BordersOf(going, relaxed, out _) >= 0);

    private RequirementLine To(RequirementLine line, string to) =>
        line with { To = to, ToNumber = model.NumberOf(to), Mode = model.DropAt(to) is null ? Mode.Air : Mode.Drop };
}
