// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;
using Casus.World;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Movement.Loading;

/// <summary>Holds as in the movement reference (section 3), people and loads rounded, and random ones.</summary>
internal static class Holds
{
    /// <summary>225 lb with gear (463L figures, movement.md 3), in tonnes.</summary>
    internal const double Person = 0.102;

    internal static readonly Carrier Il76 = Of("il-76", 40, 140, new HoldSpace(20, 3.45, 3.4)) with { Drop = new CarrierDrop(126, 2, 3, 21, 400) };

    internal static readonly Carrier An124 = Of("an-124", 120, 80, new HoldSpace(36, 6.4, 4.4));

    internal static readonly Cargo Armoured = new("armoured", Length: 7, Width: 2.9, Height: 2.4, Mass: 10);

    internal static Carrier Of(string id, double tonnes, double seats, HoldSpace hold, double upper = 0) =>
        new(id, 0, SizeClass.Large, new LoadCurve([(tonnes, 4_000)]), seats, upper, hold, 765, 1_800);

    internal static LoadPlanner Planner(Carrier carrier, params Cargo[] cargo) => Planner(carrier, 0, 0, cargo);

    internal static LoadPlanner Planner(Carrier carrier, double person, double gap, params Cargo[] cargo) => Planner([carrier], person, gap, cargo);

    internal static LoadPlanner Planner(Carrier[] carriers, double person, double gap, params Cargo[] cargo) =>
        new([.. carriers.Select((each, i) => each with { Number = i })], [.. cargo.Select((each, i) => each with { Number = i })], person, gap);

    internal static Filled Fill(this LoadPlanner planner, int[] left, int persons = 0, double stores = 0, double? allowed = null, int carrier = 0)
    {
        var taken = new int[left.Length];
        var may = allowed ?? planner.Carriers[carrier].Load.Planned;
        var aboard = planner.Fill(carrier, may, left, persons, stores, taken, out var stowed, out var limit);
        return new Filled(taken, aboard, stowed, limit, may);
    }

    /// <summary>A hold of any of the shapes that matter: one row or many, with or without ramp, upper seats, limits on ramp and axle.</summary>
    internal static Gen<Carrier> AnyHold =>
        from length in Gen.Choose(80, 400)
        from width in Gen.Choose(20, 70)
        from ramp in Gen.Elements(0, 0, 25, 45, 61)
        from rampLoad in Gen.Elements(2.5, 7, double.PositiveInfinity)
        from tonnes in Gen.Choose(10, 130)
        from seats in Gen.Choose(0, 200)
        from upper in Gen.Elements(0, 0, 20, 88)
        select Of("any", tonnes, seats, new HoldSpace(length / 10.0, width / 10.0, 3.4, ramp / 10.0, rampLoad), Math.Min(upper, seats));

    internal static Gen<Cargo> AnyCargo =>
        from length in Gen.Choose(20, 120)
        from width in Gen.Choose(12, 36)
        from height in Gen.Choose(15, 36)
        from mass in Gen.Choose(0, 260)
        from axle in Gen.Elements(0.0, 5, 9)
        from droppable in Gen.Elements(true, false)
        select new Cargo("thing", length / 10.0, width / 10.0, height / 10.0, mass / 10.0, axle, droppable);

    /// <summary>A planner with things, and what is left of them.</summary>
    internal static Gen<Sample> AnySample(int types, int most) =>
        from hold in AnyHold
        from cargo in AnyCargo.ArrayOf(types)
        from left in Gen.Choose(0, most).ArrayOf(types)
        from persons in Gen.Choose(0, 500)
        from stores in Gen.Choose(0, 60)
        from gap in Gen.Elements(0, 0.15)
        from share in Gen.Elements(1.0, 0.7)
        select new Sample(
            Planner(hold, Person, gap, [.. cargo.OrderByDescending(each => each.Length).Select((each, i) => each with { Type = $"thing-{i}" })]),
            left,
            persons,
            stores,
            hold.Load.Planned * share);
}

/// <summary>What went aboard.</summary>
internal sealed record Filled(int[] Taken, int Persons, double Stores, LoadLimit Limit, double Allowed);

/// <summary>Something to load.</summary>
internal sealed record Sample(LoadPlanner Planner, int[] Left, int Persons, double Stores, double Allowed)
{
    internal Filled Fill() => Planner.Fill(Left, Persons, Stores, Allowed);
}
