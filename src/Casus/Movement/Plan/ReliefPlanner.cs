// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Plans a relief. When the relieved may load hangs on when their relief has come, and that on the plan; so the relief is planned alone first, its arrivals give the times for the
/// way home, and both are planned together. Where the plan of both brings a relief later, its line home is put back to suit and the same plan carried out again, until no one would load too soon;
/// where that takes too many rounds, the relieved go home after all of the relief. All this is done twice, once with the relieved kept for the aircraft that brought their relief until the last of it is in place;
/// of the two plans the one that flies less is taken, if it has the relief in place no later.
/// </summary>
public sealed class ReliefPlanner
{
    /// <summary>What is added to the id of a line for its relief.</summary>
    public const string ReliefSuffix = "+relief";

    /// <summary>What is added to the id of a line for the way home of those relieved.</summary>
    public const string HomeSuffix = "+home";

    /// <summary>A relief is searched with this part of the effort of the deployment.</summary>
    private const int EffortPart = 4;

    private const int Rounds = 20;

    private readonly LiftModel model;
    private readonly LiftChoices choices;
    private readonly AirliftSimulation simulation;
    private readonly ImmutableArray<RequirementLine> coming;
    private readonly Tick handOver;
    private PlanAccount? account;

    private ReliefPlanner(LiftModel model, Deployment deployment, Rotation rotation, Tick closure, LiftChoices choices)
    {
        (this.model, this.choices) = (model, choices);
        simulation = new AirliftSimulation(model);
        handOver = Tick.FromHours(model.Quantities.Of(rotation.HandOver).Value);
        var share = model.Quantities.Of(rotation.Share).Value;
        var from = closure + Tick.FromHours(model.Quantities.Of(rotation.After).Value);
        coming = [.. deployment.Lines.Select(line => Part(line, share) with { Id = line.Id + ReliefSuffix, OrderedAt = from, FreeAt = from, Ready = ReadinessRamp.Straight(from, from), EarliestArrival = Tick.Zero, LatestArrival = null }).Where(IsAny)];
    }

    /// <summary>Plans the relief of a deployment; null when the force never closed or nothing is to be relieved.</summary>
    /// <param name="model">The lift.</param>
    /// <param name="deployment">The deployment.</param>
    /// <param name="rotation">What is relieved and when.</param>
    /// <param name="choices">Effort, or a rule alone.</param>
    public static Relief? Of(LiftModel model, Deployment deployment, Rotation rotation, LiftChoices choices)
    {
        if (deployment.ClosureAt is not { } closure)
            return null;
        var planner = new ReliefPlanner(model, deployment, rotation, closure, choices);
        return planner.coming.IsEmpty ? null : planner.Plan();
    }

    private Relief Plan()
    {
        simulation.Run(coming, Planned(coming), Relaxation.AircraftReadiness);
        var (came, inbound) = (simulation.Closures(), simulation.Sorties());
        var open = Together(came, inbound, keptUntil: null);
        var kept = Together(came, inbound, new Tick(came.Select(each => each.CompleteAt.Seconds).DefaultIfEmpty(0).Max()));
        var keeps = kept.Unmoved.Length <= open.Unmoved.Length && !(kept.RelievedAt > open.RelievedAt) && kept.Together.Flown < open.Together.Flown;
        return keeps ? kept : open;
    }

    private Relief Together(ImmutableArray<LineClosure> came, ImmutableArray<Sortie> inbound, Tick? keptUntil)
    {
        var free = coming.Select(line => HandedOver(came, line)).ToArray();
        var both = Both(free, keptUntil);
        var order = Planned(both);
        for (var round = 0; round < Rounds; round++)
        {
            simulation.Run(both, order, Relaxation.AircraftReadiness);
            if (!PutBack(free))
                return Made(model.Ordered(both, order), simulation.Sorties(), simulation.Closures(), simulation.Unmoved(), inbound, both[coming.Length..]);
            both = Both(free, keptUntil);
        }
        return OneAfterTheOther();
    }

    /// <summary>The relief first, then, when every aircraft is back at its base, the way home: always possible, and without back-haul.</summary>
    private Relief OneAfterTheOther()
    {
        simulation.Run(coming, DispatchOrder.By(Rule), Relaxation.AircraftReadiness);
        var (sorties, closures, unmoved) = (simulation.Sorties(), simulation.Closures(), simulation.Unmoved());
        var back = sorties.Where(each => each.Aircraft is not null).Select(each => each.UnloadedAt + model.Flight(each.Aircraft!.Carrier, each.Line.ToNumber, each.Aircraft.BaseNumber));
        var after = new Tick(back.Concat(coming.Select(line => HandedOver(closures, line))).Max(each => each.Seconds));
        var home = Both([.. coming.Select(_ => after)], keptUntil: null)[coming.Length..].Select(line => line with { OrderedAt = after }).ToImmutableArray();
        simulation.Run(home, DispatchOrder.By(Rule), Relaxation.AircraftReadiness);
        return Made([.. coming, .. home], [.. sorties, .. simulation.Sorties()], [.. closures, .. simulation.Closures()], [.. unmoved, .. simulation.Unmoved()], sorties, home);
    }

    private Relief Made(
        ImmutableArray<RequirementLine> lines,
        ImmutableArray<Sortie> sorties,
        ImmutableArray<LineClosure> closures,
        ImmutableArray<UnmovedLine> unmoved,
        ImmutableArray<Sortie> inbound,
        ImmutableArray<RequirementLine> home)
    {
        // Apart, no aircraft has brought a relief before.
        simulation.Run([.. home.Select(line => line with { KeptUntil = null })], DispatchOrder.By(Rule), Relaxation.AircraftReadiness);
        var (toward, back) = (LoadedShare.Of(model, inbound), LoadedShare.Of(model, simulation.Sorties()));
        return new Relief(
            lines,
            sorties,
            closures,
            unmoved,
            Last(closures, unmoved, ReliefSuffix),
            Last(closures, unmoved, HomeSuffix),
            LoadedShare.Of(model, sorties),
            new LoadedShare(toward.Loaded + back.Loaded, toward.Flown + back.Flown),
            account);
    }

    private DispatchRule Rule => choices.Rule ?? LiftChoices.UsualRule;

    private DispatchOrder Planned(ImmutableArray<RequirementLine> lines)
    {
        if (choices.Rule is { } rule)
            return DispatchOrder.By(rule);
        account = PlanSearch.Find(new PlanTask(model, simulation, lines, Math.Max(1, choices.Effort / EffortPart)) { Relaxed = Relaxation.AircraftReadiness }).Account;
        return account.Order;
    }

    /// <summary>Puts back every line home whose relief came too late for it in the last run.</summary>
    /// <returns>Whether any was put back.</returns>
    private bool PutBack(Tick[] free)
    {
        var came = simulation.Closures();
        var any = false;
        for (var i = 0; i < free.Length; i++)
        {
            var wanted = HandedOver(came, coming[i]);
            if (wanted <= free[i])
                continue;
            (free[i], any) = (wanted, true);
        }
        return any;
    }

    /// <summary>When those whom a line relieves may load: its arrival and the hand-over. A relief that cannot come keeps nobody from going home at the end.</summary>
    private Tick HandedOver(ImmutableArray<LineClosure> came, RequirementLine line)
    {
        var own = came.FirstOrDefault(each => each.Line.Id == line.Id);
        return (own?.CompleteAt ?? new Tick(came.Select(each => each.CompleteAt.Seconds).DefaultIfEmpty(line.OrderedAt.Seconds).Max())) + handOver;
    }

    private ImmutableArray<RequirementLine> Both(Tick[] free, Tick? keptUntil) =>
    [
        .. coming,
        .. coming.Select((line, i) => line with
        {
            Id = line.Id[..^ReliefSuffix.Length] + HomeSuffix,
            Mode = line.Mode == Mode.Drop ? Mode.Air : line.Mode,
            Modes = [.. line.Modes.Select(mode => mode == Mode.Drop ? Mode.Air : mode).Distinct()],
            From = line.To,
            To = line.From,
            FromNumber = line.ToNumber,
            ToNumber = line.FromNumber,
            Approach = Tick.Zero,
            OrderedAt = line.OrderedAt,
            FreeAt = free[i],
            KeptUntil = keptUntil,
            Ready = ReadinessRamp.Straight(free[i], free[i]),
        }),
    ];

    /// <summary>The part of a line that is relieved: people rounded up, vehicles to the nearest.</summary>
    private static RequirementLine Part(RequirementLine line, double share) => line with
    {
        Persons = (int)Math.Ceiling((line.Persons * share) - 1e-9),
        Vehicles = [.. line.Vehicles.Select(each => each with { Count = (int)Math.Round(each.Count * share, MidpointRounding.AwayFromZero) }).Where(each => each.Count > 0)],
        Stores = line.Stores * share,
    };

    private static bool IsAny(RequirementLine line) => line.Persons > 0 || line.VehicleTotal > 0;

    private static Tick? Last(ImmutableArray<LineClosure> closures, ImmutableArray<UnmovedLine> unmoved, string suffix)
    {
        var own = closures.Where(each => each.Line.Id.EndsWith(suffix, StringComparison.Ordinal)).ToArray();
        return own.Length == 0 || unmoved.Any(each => each.Line.Id.EndsWith(suffix, StringComparison.Ordinal)) ? null : new Tick(own.Max(each => each.CompleteAt.Seconds));
    }
}
