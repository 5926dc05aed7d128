// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>What happens on the ground and over the zone.</summary>
public sealed partial class AirliftSimulation
{
    private void AskToLoad(long now, int who)
    {
        ref var plane = ref planes[who];
        var (line, wing) = (work[plane.Line], wingOf[who]);
        if (!CanArrive(now, who, line.Course))
        {
            line.PutBack(AboardOf(who), plane.Persons, plane.Stores);
            line.Useless[wing] = true;
            plane.Line = -1;
            Schedule(who, now, Step.Free);
            return;
        }
        var crewed = WithCrew(ref plane, who, now, line.Course.Task[wing], line.Course.Limit[wing]);
        if (crewed > now)
        {
            plane.RestedFor += crewed - now;
            Expect(ref plane, who, crewed, line.Course);
            Schedule(who, crewed, Step.Rested);
            return;
        }
        aprons[plane.Place].Ask(who);
        Serve(now, plane.Place);
    }

    /// <summary>Lets aircraft that wait at an airfield take what has fallen free.</summary>
    private void Serve(long now, int field)
    {
        var apron = aprons[field];
        while (apron.Next(sizeOf) is >= 0 and var who)
        {
            if (planes[who].Unloading)
                BeginUnloading(now, who);
            else if (!BeginLoading(now, who))
                continue;
            apron.BeginService();
        }
    }

    private bool BeginLoading(long now, int who)
    {
        ref var plane = ref planes[who];
        var (line, wing) = (work[plane.Line], wingOf[who]);
        var crewed = WithCrew(ref plane, who, now, line.Course.Task[wing], line.Course.Limit[wing]);
        if (crewed > now)
        {
            // The crew has waited too long for the place: it gives the place up and rests.
            aprons[plane.Place].Leave(sizeOf[who]);
            plane.RestedFor += crewed - now;
            Expect(ref plane, who, crewed, line.Course);
            Schedule(who, crewed, Step.Rested);
            return false;
        }
        if (plane.DutyFrom == AircraftState.Rested)
            plane.DutyFrom = now;
        plane.LoadingAt = now;
        Expect(ref plane, who, now, line.Course);
        var takes = relaxed is Relaxation.Service or Relaxation.Loading
            ? 0
            : model.Fleets.Loading[aircraft[who].Carrier.Number].At(draws, line.Loading, (uint)plane.Number).Seconds;
        Schedule(who, now + takes, Step.Loaded);
        return true;
    }

    private void EndLoading(long now, int who)
    {
        ref var plane = ref planes[who];
        plane.LoadedAt = now;
        aprons[plane.Place].EndService();

        // It keeps its place while the airfield is closed or a fault is mended.
        var leaves = model.NextTakeOff(plane.Place, now + Fault(who), relaxed, draws);
        if (leaves == FieldTimes.Never)
        {
            // Weather never lets it go: what it has aboard does not move.
            work[plane.Line].PutBack(AboardOf(who), plane.Persons, plane.Stores);
            Serve(now, plane.Place);
        }
        else if (leaves > now)
        {
            Schedule(who, leaves, Step.Gone);
            Serve(now, plane.Place);
        }
        else
        {
            TakeOff(now, who);
        }
    }

    private void TakeOff(long now, int who)
    {
        ref var plane = ref planes[who];
        var (course, wing) = (work[plane.Line].Course, wingOf[who]);
        var field = plane.Place;
        aprons[field].Leave(sizeOf[who]);
        plane.TakeOffAt = Math.Max(now, course.Opens[wing]);
        plane.OverheadAt = plane.TakeOffAt + course.Flight[wing];
        var lands = model.NextLanding(course.Line.ToNumber, Math.Max(plane.OverheadAt, course.Line.EarliestArrival.Seconds), relaxed, draws);

        // Who was under way before the airfield closed for good is let in.
        if (lands == FieldTimes.Never)
            lands = plane.OverheadAt;
        if (plane.DutyFrom != AircraftState.Rested)
            plane.DutyFrom += lands - course.Flight[wing] - now;
        flown += course.Flight[wing];
        (plane.Place, plane.Unloading) = (course.Line.ToNumber, true);
        Schedule(who, lands, Step.Landed);
        Serve(now, field);
    }

    private void Arrive(long now, int who)
    {
        ref var plane = ref planes[who];
        var course = work[plane.Line].Course;
        if (!course.IsDrop)
        {
            plane.LandedAt = now;
            aprons[plane.Place].Ask(who);
            Serve(now, plane.Place);
            return;
        }
        var begins = Math.Max(now, zoneFreeAt[plane.Place]);
        zoneFreeAt[plane.Place] = begins + course.Spacing;
        var vehicles = 0;
        foreach (var count in AboardOf(who))
            vehicles += count;
        (plane.LandedAt, plane.UnloadingAt) = (begins, begins);
        Schedule(who, begins + course.Drop.Takes(aircraft[who].Carrier.Drop!, plane.Persons, vehicles).Seconds, Step.Unloaded);
    }

    private void BeginUnloading(long now, int who)
    {
        ref var plane = ref planes[who];
        plane.UnloadingAt = now;
        ExpectEmpty(ref plane, who, now + model.ServiceFor(aircraft[who].Carrier, loading: false, relaxed).Seconds);
        var takes = relaxed == Relaxation.Service
            ? 0
            : model.Fleets.Unloading[aircraft[who].Carrier.Number].At(draws, work[plane.Line].Unloading, (uint)plane.Number).Seconds;
        Schedule(who, now + takes, Step.Unloaded);
    }

    private void EndUnloading(long now, int who)
    {
        ref var plane = ref planes[who];
        var line = work[plane.Line];
        Record(who, plane, now);
        line.Land(plane.LandedAt, now, AboardOf(who), plane.Persons);
        if (line.Course.IsDrop)
        {
            plane.Airborne = true;
            Schedule(who, now, Step.Free);
            return;
        }
        plane.IdleSince = now;
        aprons[plane.Place].EndService();
        aprons[plane.Place].Leave(sizeOf[who]);
        var turn = TurnRoundOf(who);
        plane.Carried++;
        Idle(ref plane, now + turn);
        Schedule(who, now + turn, Step.Free);
        Serve(now, plane.Place);
    }

    private void Record(int who, in AircraftState state, long unloaded)
    {
        rows.Add(new SortieRow(who, state, unloaded));
        foreach (var count in AboardOf(who))
            rowVehicles.Add(count);
    }
}
