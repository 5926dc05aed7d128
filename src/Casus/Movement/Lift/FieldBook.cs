// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;
using Casus.World;

namespace Casus.Movement;

/// <summary>The airfields of a movement by their numbers, with places, teams and times resolved.</summary>
internal sealed class FieldBook
{
    /// <summary>How many times the places when their want is taken away. A setting of the tool.</summary>
    private const int Widened = 10;

    private static readonly int Sizes = Enum.GetValues<SizeClass>().Length;

    private readonly int[] places;
    private readonly int?[] teams;
    private readonly FieldTimes[] times;
    private readonly bool[] arrivals;
    private readonly double[] runways;
    private readonly bool[] paved;

    /// <summary>Gives a number to each airfield of a movement: arrivals, bases of fleets and places of embarkation.</summary>
    public FieldBook(MovementInquiry inquiry, LegTable legs)
    {
        var plan = inquiry.Plan;
        var ids = plan.Arrivals.Select(each => each.Airfield)
            .Concat(plan.Fleets.Select(each => inquiry.Fleets[each.Fleet].Base))
            .Concat(inquiry.Contributions.Select(each => each.Unit.Airfield).OfType<string>())
            .Concat(inquiry.Lines.SelectMany(each => new[] { each.From, each.To }))
            .Distinct(StringComparer.Ordinal);
        All = [.. ids.Select(id => inquiry.Airfields[id])];
        Ground = LiftGround.Of(inquiry.Airfields, All);
        legs.Ground = Ground;
        places = new int[All.Length * Sizes];
        teams = new int?[All.Length];
        times = new FieldTimes[All.Length];
        arrivals = new bool[All.Length];
        runways = new double[All.Length];
        paved = new bool[All.Length];
        for (var i = 0; i < All.Length; i++)
        {
            legs.NumberOf(All[i].Id, All[i].Position);
            Resolve(i, inquiry);
        }
    }

    /// <summary>Distances and states between them.</summary>
    public LiftGround Ground { get; }

    /// <summary>The airfields by their numbers.</summary>
    public ImmutableArray<Airfield> All { get; }

    /// <summary>Places for one size of aircraft, when no other stands there.</summary>
    public int Places(int airfield, SizeClass size) => places[(airfield * Sizes) + (int)size];

    /// <summary>Aircraft served at one time for want of teams, or null.</summary>
    public int? Teams(int airfield) => teams[airfield];

    /// <summary>When it lets aircraft land and take off.</summary>
    public FieldTimes Times(int airfield) => times[airfield];

    /// <summary>Whether it is an airfield of arrival.</summary>
    public bool IsArrival(int airfield) => arrivals[airfield];

    /// <summary>How many times its places and teams it has when a constraint is taken away.</summary>
    public int Widening(int airfield, Relaxation relaxed) => relaxed switch
    {
        Relaxation.Places => Widened,
        Relaxation.ArrivalPlaces when arrivals[airfield] => Widened,
        Relaxation.DeparturePlaces when !arrivals[airfield] => Widened,
        _ => 1,
    };

    /// <summary>Metres of runway; infinite where neither a record nor an assumption gives a length.</summary>
    public double Runway(int airfield) => runways[airfield];

    /// <summary>Whether a runway has a surface that every aircraft uses. A surface that no record gives counts as paved.</summary>
    public bool IsPaved(int airfield) => paved[airfield];

    private static double RunwayLength(Airfield airfield, Quantities quantities)
    {
        if (airfield.Runway.Length is { } length)
            return length.Low;
        return airfield.Runway.Assumed is { } assumed ? quantities.Of(assumed).Value : double.PositiveInfinity;
    }

    private static bool HasPavedRunway(Airfield airfield) =>
        airfield.Runway.Surface.Trim().ToLowerInvariant() is "asphalt" or "concrete" or "paved" or "bitumen" or "bituminous" or "tarmac" or "pem" or "asph" or "con" or "unknown" or "";

    private void Resolve(int number, MovementInquiry inquiry)
    {
        var (airfield, quantities) = (All[number], inquiry.Quantities);
        var large = quantities.Of(airfield.Places).Count;
        (runways[number], paved[number]) = (RunwayLength(airfield, quantities), HasPavedRunway(airfield));
        for (var size = 0; size < Sizes; size++)
            places[(number * Sizes) + size] = airfield.PlacesBySize.FirstOrDefault(each => (int)each.Size == size) is { } own ? quantities.Of(own.Places).Count : large;
        teams[number] = airfield.Handling is { } handling ? quantities.Of(handling).Count : null;
        var arrival = inquiry.Plan.Arrivals.FirstOrDefault(each => each.Airfield == airfield.Id);
        arrivals[number] = arrival is not null;
        var midnight = inquiry.RequestAt is { } request ? (long)(request.ToInstant().ToUnixTimeSeconds() % (24 * 3600)) : 0;
        times[number] = new FieldTimes
        {
            OpenFrom = arrival?.OpenFrom is { } open ? Tick.FromHours(quantities.Of(open).Value).Seconds : 0,
            ClosedFrom = arrival?.ClosedFrom is { } closed ? Tick.FromHours(quantities.Of(closed).Value).Seconds : FieldTimes.Never,
            Opens = airfield.Hours is { } hours ? Tick.FromHours(quantities.Of(hours.Opens).Value).Seconds - midnight : 0,
            Lasts = airfield.Hours is { } day ? Tick.FromHours(quantities.Of(day.Lasts).Value).Seconds : 24 * 3600,
            WeatherShare = airfield.Weather is { } weather ? quantities.Of(weather.Share).Value : 0,
            SpellLasts = airfield.Weather is { } spell ? Tick.FromHours(quantities.Of(spell.Lasts).Value).Seconds : 0,
            Weather = Identity.Of("weather", airfield.Id),
        };
    }
}
