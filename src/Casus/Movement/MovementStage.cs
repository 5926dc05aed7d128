// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>How fast? Moves what is sent, bounds how fast it could go, and takes each constraint away to name the bottleneck.</summary>
public static class MovementStage
{
    /// <summary>A constraint is the bottleneck only if its absence brings closure forward by at least this share. A setting of the tool.</summary>
    private const double LeastGain = 0.01;

    /// <summary>Answers an inquiry.</summary>
    /// <param name="model">Everything resolved for the run.</param>
    /// <param name="inDepth">Whether to bound the closure and to look for the bottleneck.</param>
    public static Deployment Answer(LiftModel model, bool inDepth)
    {
        var sorties = AirliftSimulation.Run(model, model.Lines, Relaxation.None, out var unmoved);
        if (sorties.IsEmpty)
            return new Deployment { Lines = model.Lines, Sorties = sorties, Unmoved = Left(unmoved), Because = Reason.Of(ReasonKind.Result, "nothing moves") };
        var onward = Tick.FromHours(model.Quantities.Of(model.Plan.Onward).Value);
        Tick? closure = unmoved.IsEmpty ? sorties[^1].UnloadedAt + onward : null;
        var relaxed = inDepth && closure is not null ? Relax(model, onward) : [];
        var best = relaxed.IsEmpty ? default : relaxed.MinBy(each => each.ClosureAt.Seconds);
        var gains = closure is { } at && best.Relaxation != Relaxation.None && (at - best.ClosureAt).Seconds >= LeastGain * at.Seconds;
        return new Deployment
        {
            Lines = model.Lines,
            Sorties = sorties,
            Unmoved = Left(unmoved),
            FirstArrivalAt = new Tick(sorties.Min(each => each.LandedAt.Seconds)),
            ClosureAt = closure,
            Curve = Curve(sorties),
            Bound = inDepth && closure is not null ? LowerBound.Of(model, sorties, onward) : null,
            Relaxed = relaxed,
            Bottleneck = gains ? best.Relaxation : Relaxation.None,
            Because = inDepth ? Because(model, sorties[^1], relaxed, closure) : Reason.Of(ReasonKind.Result, "closure"),
        };
    }

    private static ImmutableArray<UnmovedLine> Left(ImmutableArray<(RequirementLine Line, int Persons, int Vehicles)> unmoved) =>
        [.. unmoved.Select(each => new UnmovedLine(each.Line, each.Persons, each.Line.Vehicles, []))];

    private static ImmutableArray<RelaxedClosure> Relax(LiftModel model, Tick onward)
    {
        var found = ImmutableArray.CreateBuilder<RelaxedClosure>();
        foreach (var relaxation in Enum.GetValues<Relaxation>().Where(each => each != Relaxation.None))
        {
            var sorties = AirliftSimulation.Run(model, model.Lines, relaxation, out var unmoved);
            if (unmoved.IsEmpty)
                found.Add(new RelaxedClosure(relaxation, sorties[^1].UnloadedAt + onward));
        }
        return found.ToImmutable();
    }

    private static ImmutableArray<CurvePoint> Curve(ImmutableArray<Sortie> sorties)
    {
        var points = ImmutableArray.CreateBuilder<CurvePoint>();
        var (persons, vehicles) = (0, 0);
        foreach (var sortie in sorties)
        {
            persons += sortie.Persons;
            vehicles += sortie.VehicleTotal;
            if (points.Count > 0 && points[^1].At == sortie.UnloadedAt)
                points.RemoveAt(points.Count - 1);
            points.Add(new CurvePoint(sortie.UnloadedAt, persons, vehicles));
        }
        return points.ToImmutable();
    }

    private static Reason Because(LiftModel model, Sortie last, ImmutableArray<RelaxedClosure> relaxed, Tick? closure)
    {
        var quantities = model.Quantities;
        Reason Taken(string what, string name) => Reason.Of(what, quantities.Resolve(name), quantities.Book);
        var plan = model.Plan;
        var steps = new List<Reason>
        {
            Reason.Of(ReasonKind.Constraint, $"the load was ready and free to go at {last.ReadyAt}"),
        };
        if (last.Aircraft is { } aircraft)
        {
            steps.Add(Reason.Of(ReasonKind.Constraint, $"{aircraft.Id} stood at {last.Line.From} at {last.AircraftAt} and began to load at {last.LoadingAt}"));
            steps.Add(Reason.Of(ReasonKind.Result, $"took off at {last.TakeOffAt}, landed at {last.Line.To} at {last.LandedAt}", [Taken("time to load", model.ServiceName(aircraft.Carrier, loading: true)), Taken("flown distance over great circle", plan.FlightDetour.Name), Taken("added to each leg", plan.ApproachAndClimb.Name)]));
            steps.Add(Reason.Of(ReasonKind.Result, $"began to unload at {last.UnloadingAt}, empty at {last.UnloadedAt}", [Taken("time to unload", model.ServiceName(aircraft.Carrier, loading: false))]));
        }
        else
        {
            steps.Add(Reason.Of(ReasonKind.Result, $"marched from {last.Line.From} to {last.Line.To}, arrived at {last.LandedAt}", [Taken("speed of march", plan.MarchSpeed.Name), Taken("road over great circle", plan.RoadDetour.Name), Taken("forming the column", plan.ColumnForming.Name)]));
        }
        steps.Add(Reason.Of(ReasonKind.Result, "onward to ready", [Taken("from last landing to ready", plan.Onward.Name)]));
        var gains = relaxed.Where(each => closure is { } at && each.ClosureAt < at).OrderBy(each => each.ClosureAt.Seconds)
            .Select(each => Reason.Of(ReasonKind.Constraint, $"without the limit '{Words.Of(each.Relaxation)}' closure would come at {each.ClosureAt}"));
        return Reason.Of(
            ReasonKind.Result,
            $"the last to arrive was load {last.Number + 1} of {last.Line.Id}",
            [.. steps, .. gains]);
    }
}
