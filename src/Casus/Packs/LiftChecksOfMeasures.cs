// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Documents;
using Casus.Evidence;
using Casus.Movement;
using Casus.World;

namespace Casus.Packs;

/// <summary>
/// Masses, sizes and speeds that nothing real has: mostly a wrong unit or a slipped point. The bounds are settings of the tool, wide enough for whatever has flown or driven; what a value may be at all
/// stands in <see cref="Reach"/>.
/// </summary>
internal sealed class LiftChecksOfMeasures
{
    private readonly Pack pack;
    private readonly Diagnostics diagnostics;
    private bool sane = true;

    private LiftChecksOfMeasures(Pack pack, Diagnostics diagnostics) => (this.pack, this.diagnostics) = (pack, diagnostics);

    /// <summary>Checks every type, airfield and lift of a pack.</summary>
    /// <returns>Whether every measure is one that a thing can have.</returns>
    public static bool Run(Pack pack, PackContents contents, Diagnostics diagnostics)
    {
        var checks = new LiftChecksOfMeasures(pack, diagnostics);
        foreach (var vehicle in contents.Of<VehicleType>())
            checks.Check(vehicle);
        foreach (var aircraft in contents.Of<AircraftType>())
            checks.Check(aircraft);
        foreach (var airfield in contents.Of<Airfield>())
            checks.Check(airfield);
        foreach (var file in contents.Of<CaseFile>())
        {
            if (file.Given.Lift is { } lift)
                checks.Check(file.Id, lift);
        }
        return checks.sane;
    }

    private void Check(VehicleType vehicle)
    {
        var whose = $"the vehicle type '{vehicle.Id}'";
        Within(vehicle.Length, "length", whose, 0.5, 40);
        Within(vehicle.Width, "width", whose, 0.3, 10);
        Within(vehicle.Height, "height", whose, 0.3, 10);
        Within(vehicle.Mass, "mass", whose, 0.05, 250);
        if (vehicle.AxleLoad is { } axle)
            Within(axle, "axle load", whose, 0.01, 50);
    }

    private void Check(AircraftType aircraft)
    {
        var whose = $"the aircraft type '{aircraft.Id}'";
        var hold = $"the hold of '{aircraft.Id}'";
        Within(aircraft.Payload, "planning load", whose, 0.1, 300);
        Within(aircraft.Seats, "number of seats", whose, 0, 2_000);
        Within(aircraft.Hold.Length, "length", hold, 0.5, 80);
        Within(aircraft.Hold.Width, "width", hold, 0.5, 15);
        Within(aircraft.Hold.Height, "height", hold, 0.5, 15);
        Within(aircraft.Speed, "speed", whose, 50, 3_000);
        Within(aircraft.Range, "range", whose, 50_000, 25_000_000);
        Within(aircraft.Runway, "runway", whose, 0, 6_000);
    }

    private void Check(Airfield airfield)
    {
        var whose = $"the airfield '{airfield.Id}'";
        if (airfield.Runway.Length is { } length)
            Judge(length, "runway", whose, 50, 8_000, airfield.WrittenAt, "runway");
        if (airfield.Runway.Assumed is { } assumed)
            Within(assumed, "runway", whose, 50, 8_000);
    }

    private void Check(string crisis, LiftPlan lift)
    {
        var whose = $"the case '{crisis}'";
        Within(lift.MarchSpeed, "speed of march", whose, 1, 150);
        Within(lift.RoadDetour, "detour by road", whose, 1, 10);
        Within(lift.FlightDetour, "detour by air", whose, 1, 10);
        if (lift.PersonMass is { } person)
            Within(person, "mass of a person", whose, 0.03, 1);
        if (lift.LashingGap is { } gap)
            Within(gap, "gap between two vehicles", whose, 0, 5);
        if (lift.Rail is not { } rail)
            return;
        Within(rail.Speed, "speed of a train", whose, 1, 400);
        Within(rail.Detour, "detour by rail", whose, 1, 10);
    }

    /// <summary>Judges everything that may be taken for a quantity: its assumption, or each claim that is not deprecated.</summary>
    private void Within<T>(Quantity<T> quantity, string what, string whose, double least, double most)
        where T : struct, IMeasure<T>
    {
        var claims = pack.Evidence.On(quantity.Name);
        foreach (var (claim, value) in claims)
        {
            if (claim.Rank != Rank.Deprecated)
                Judge(value, what, whose, least, most, claim.WrittenAt, quantity.Name);
        }
        if (claims.IsEmpty && pack.Evidence.Assumptions[quantity.Name] is { Value: { } assumed } assumption)
            Judge(assumed, what, whose, least, most, assumption.WrittenAt, quantity.Name);
    }

    private void Judge(ClaimValue value, string what, string whose, double least, double most, Position at, string name)
    {
        if (value.Low >= least && value.High <= most)
            return;
        sane = false;
        diagnostics.Error(
            at,
            "absurd-measure",
            $"The {what} of {whose} is {value.Text}: {(value.Low < least ? $"less than {Bound(least, value.Dimension)}" : $"more than {Bound(most, value.Dimension)}")}, which no such thing has.",
            $"Mend number or unit of '{name}'.");
    }

    private static string Bound(double number, Dimension dimension) =>
        dimension == Dimension.Length && number >= 10_000
            ? string.Create(CultureInfo.InvariantCulture, $"{number / 1000:0.##} kilometres")
            : QuantityText.Of(number, dimension);
}
