// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Movement;

/// <summary>Why the closure is what it is: the way of the load that arrived last, how the plan was found, and what each constraint costs.</summary>
internal static class MovementReasons
{
    /// <summary>The reason of a deployment in which something moved.</summary>
    public static Reason Of(LiftModel model, Deployment deployment)
    {
        var last = deployment.Sorties[^1];
        return Reason.Of(
            ReasonKind.Result,
            $"the last to arrive was load {last.Number + 1} of {last.Line.Id}",
            [.. Way(model, last), .. Planned(deployment), .. deployment.Modes.Select(each => Reason.Of(ReasonKind.Rule, $"{each.Line}: {each.Says}")), .. Gains(deployment)]);
    }

    private static IEnumerable<Reason> Way(LiftModel model, Sortie last)
    {
        var (quantities, plan) = (model.Quantities, model.Plan);
        Reason Taken(string what, string name) => Reason.Of(what, quantities.Resolve(name), quantities.Book);
        yield return Reason.Of(ReasonKind.Constraint, $"the load was ready and free to go at {last.ReadyAt}");
        if (last.Aircraft is { } aircraft)
        {
            yield return Reason.Of(ReasonKind.Constraint, $"{aircraft.Id} stood at {last.Line.From} at {last.AircraftAt} and began to load at {last.LoadingAt}");
            yield return Reason.Of(
                ReasonKind.Result,
                $"took off at {last.TakeOffAt}, landed at {last.Line.To} at {last.LandedAt}",
                [Taken("time to load", model.ServiceName(aircraft.Carrier, loading: true)), Taken("flown distance over great circle", plan.FlightDetour.Name), Taken("added to each leg", plan.ApproachAndClimb.Name)]);
            yield return Reason.Of(ReasonKind.Result, $"began to unload at {last.UnloadingAt}, empty at {last.UnloadedAt}", [Taken("time to unload", model.ServiceName(aircraft.Carrier, loading: false))]);
        }
        else if (last.Line.Mode == Mode.Rail && plan.Rail is { } rail)
        {
            yield return Reason.Of(ReasonKind.Result, $"went by rail from {last.Line.From} to {last.Line.To}, arrived at {last.LandedAt}", [Taken("speed of a train", rail.Speed.Name), Taken("railway over great circle", rail.Detour.Name), Taken("until the first train stands ready", rail.Assembling.Name)]);
        }
        else
        {
            yield return Reason.Of(ReasonKind.Result, $"marched from {last.Line.From} to {last.Line.To}, arrived at {last.LandedAt}", [Taken("speed of march", plan.MarchSpeed.Name), Taken("road over great circle", plan.RoadDetour.Name), Taken("forming the column", plan.ColumnForming.Name)]);
        }
        yield return Reason.Of(ReasonKind.Result, "onward to ready", [Taken("from last landing to ready", plan.Onward.Name)]);
    }

    private static IEnumerable<Reason> Planned(Deployment deployment)
    {
        if (deployment.Plan is not { Steps: [var first, .. var later] } account)
            yield break;
        var best = later.IsEmpty ? first : later[^1];
        var gained = first.ClosureAt is { } before && best.ClosureAt is { } after && after < before ? $", where {first.Says} gave {before}" : string.Empty;
        yield return Reason.Of(ReasonKind.Rule, $"of {account.Tried} plans tried the best was {best.Says}{gained}; the search stopped because {account.Stopped}");
    }

    private static IEnumerable<Reason> Gains(Deployment deployment) =>
        deployment.Relaxed.Where(each => deployment.ClosureAt is { } at && each.ClosureAt < at).OrderBy(each => each.ClosureAt.Seconds)
            .Select(each => Reason.Of(ReasonKind.Constraint, $"without the limit '{Words.Of(each.Relaxation)}' closure would come at {each.ClosureAt}"));
}
