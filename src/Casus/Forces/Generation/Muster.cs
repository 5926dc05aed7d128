// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Forces;

/// <summary>Makes contributions: how many people and vehicles of a unit go, when they are ready, and what that rests on.</summary>
/// <param name="inquiry">The inquiry.</param>
/// <param name="limits">What mandates and national law allow.</param>
internal sealed class Muster(ForceInquiry inquiry, MemberLimits limits)
{
    /// <summary>A contribution of at most so many people.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="ceiling">The most people that may go.</param>
    /// <param name="sent">What is sent already: the ceiling of a mandate on vehicles holds for all units of a member.</param>
    public Contribution Contribute(Unit unit, int ceiling, IReadOnlyList<Contribution> sent)
    {
        var quantities = inquiry.Quantities;
        var strength = limits.Strength(unit);
        var gate = limits.GateOf(unit.Member)!;
        var because = new List<Reason> { Reason.Of($"people in {unit.Name}", quantities.Resolve(unit.Persons!.Name), quantities.Book) };
        var allowed = limits.Allowed(unit, strength);
        var contractOnly = unit.Contract is not null && limits.ManningLimits(unit.Member).Any();
        if (contractOnly)
            because.Add(Reason.Of($"share of contract soldiers in {unit.Name}", quantities.Resolve(unit.Contract!.Name), quantities.Book));
        var persons = Math.Min(allowed, ceiling);
        if (limits.MandateOf(unit.Member) is { } mandate && persons < allowed)
            because.Add(Reason.Of($"ceiling of {unit.Member}'s mandate", quantities.Resolve(mandate.Persons.Name), quantities.Book));
        foreach (var limit in persons < allowed && limits.LawBinds(unit.Member) ? limits.LawCeilings(unit.Member) : [])
            because.Add(new Reason(ReasonKind.Constraint, limit.Says, null, [Reason.Of($"ceiling of {unit.Member}'s own law", quantities.Resolve(limit.AtMost!.Name), quantities.Book), .. Reason.Of(limit.Claims, quantities.Book)]));
        var ordered = inquiry.Council.DecidedAt;
        var (first, full) = ReadyHours(unit);
        because.Add(Reason.Of("first part ready after", quantities.Resolve(unit.Readiness!.First.Name), quantities.Book));
        because.Add(Reason.Of("all ready after", quantities.Resolve(unit.Readiness.Full.Name), quantities.Book));
        because.Add(Reason.Of(ReasonKind.Result, $"national law: {gate.Says}", [gate.Because]));
        because.AddRange(Reason.Of(unit.Claims, quantities.Book));
        var share = strength == 0 ? 0 : (double)persons / strength;
        return new Contribution(
            unit,
            persons,
            Vehicles(unit, share, sent),
            ordered,
            ordered + gate.OpensAfter!.Value,
            ordered + Tick.FromHours(first),
            ordered + Tick.FromHours(full),
            Reason.Of(ReasonKind.Result, $"{unit.Name}: {persons} people", because))
        {
            Ramp = Ramp(unit, ordered, first, full),
            NoticeHours = inquiry.InDepth && unit.Readiness.Notice is { } notice ? quantities.Of(notice).Value : null,
            Stores = unit.Stores is { } stores ? quantities.Of(stores, "stores", unit.Id).Value * share : 0,
            ContractShare = inquiry.InDepth && unit.Contract is { } contract ? quantities.Of(contract).Value : null,
            ContractOnly = contractOnly,
        };
    }

    /// <summary>When all of a unit may load: ready and let go.</summary>
    public Tick ReadyAt(Unit unit) => inquiry.Council.DecidedAt + Tick.Max(Tick.FromHours(ReadyHours(unit).Full), limits.GateOf(unit.Member)!.OpensAfter!.Value);

    private (double First, double Full) ReadyHours(Unit unit)
    {
        var first = inquiry.Quantities.Of(unit.Readiness!.First, "first ready", unit.Id).Value;
        return (first, Math.Max(first, inquiry.Quantities.Of(unit.Readiness.Full, "full ready", unit.Id).Value));
    }

    /// <summary>The ramp of a unit. Each point draws its own value, so one that comes out before its predecessor, or after all of the unit, is set to it.</summary>
    private ImmutableArray<(double Share, Tick At)> Ramp(Unit unit, Tick ordered, double first, double full)
    {
        var points = unit.Readiness!.Ramp;
        if (points.IsEmpty)
            return [];
        var ramp = ImmutableArray.CreateBuilder<(double, Tick)>(points.Length + 2);
        var (share, hours) = (0.0, first);
        ramp.Add((0, ordered + Tick.FromHours(first)));
        for (var i = 0; i < points.Length; i++)
        {
            share = Math.Clamp(inquiry.Quantities.Of(points[i].Share).Value, share, 1);
            hours = Math.Clamp(inquiry.Quantities.Of(points[i].After, "ramp", unit.Id, (uint)i).Value, hours, full);
            ramp.Add((share, ordered + Tick.FromHours(hours)));
        }
        ramp.Add((1, ordered + Tick.FromHours(full)));
        return ramp.DrainToImmutable();
    }

    private ImmutableArray<VehicleCount> Vehicles(Unit unit, double share, IReadOnlyList<Contribution> sent)
    {
        var counts = unit.Vehicles
            .Select(each => new VehicleCount(each.Type, (int)Math.Round(inquiry.Quantities.Of(each.Number, "vehicles", $"{unit.Id}/{each.Type}").Count * share, MidpointRounding.AwayFromZero)))
            .Where(each => each.Count > 0)
            .ToList();
        if (limits.MandateOf(unit.Member)?.Vehicles is not { } ceiling)
            return [.. counts];
        var left = inquiry.Quantities.Of(ceiling).Count - sent.Where(each => each.Unit.Member == unit.Member).Sum(each => each.VehicleTotal);
        return [.. counts.Select(each => each with { Count = Take(each.Count, ref left) }).Where(each => each.Count > 0)];
    }

    private static int Take(int count, ref int left)
    {
        var taken = Math.Min(count, left);
        left -= taken;
        return taken;
    }
}
