// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casus.Simulation;
using Casus.World;

namespace Casus.Movement;

/// <summary>
/// Simulates the movement event by event. A free aircraft takes a load by the rule of the plan; it leaves in time to be there when the load is ready, takes a parking place
/// and a team, loads, flies, takes a place and a team, unloads, turns round and is free again; or it drops its load over a zone and flies on. Greedy, and so not the best
/// schedule there is: the bound says how far off it can be.
/// <para>Order at one tick: what ends comes before what begins (unloaded, loaded, gone; then landed, at the place of embarkation, rested; then free), and among the like the
/// earlier scheduled comes first. A place or a team that falls free at a tick is taken at that tick, by who has waited longest.</para>
/// <para>Waiting for what is known beforehand (an opening, hours of work, leave to pass) is done on the ground, off the apron; the record counts it at the end of the way. What
/// nobody foresees (weather, a fault, a queue at the far end) may carry a crew beyond its duty; it then rests before anything else. A flight under way is let in even where the
/// airfield closes meanwhile.</para>
/// <para>A workspace, made once for a model and used for many runs: a run allocates nothing once the same lines have been run. Not safe for several threads.</para>
/// </summary>
public sealed partial class AirliftSimulation
{
    private enum Step : byte
    {
        Unloaded,
        Loaded,
        Gone,
        Landed,
        AtOrigin,
        Rested,
        Free,
    }

    private static readonly int Sizes = Enum.GetValues<SizeClass>().Length;

    private readonly LiftModel model;
    private readonly ImmutableArray<Aircraft> aircraft;
    private readonly ImmutableArray<Aircraft> wings;
    private readonly int[] wingOf;
    private readonly int[] wingSizes;
    private readonly int[] fleetOf;
    private readonly byte[] sizeOf;
    private readonly CrewPool[] crews;
    private readonly CrewPool[] twiceTheCrews;
    private readonly int[] numberInFleet;
    private readonly Identity[] turnRound;
    private readonly Identity[] fault;
    private readonly Identity[] repair;
    private readonly AircraftState[] planes;
    private readonly int[] aboard;
    private readonly Step[] steps;
    private readonly EventList events;
    private readonly Apron[] aprons;
    private readonly long[] zoneFreeAt;
    private readonly int types;
    private readonly int[] taken;
    private readonly List<SortieRow> rows = [];
    private readonly List<int> rowVehicles = [];
    private readonly Dictionary<(int Line, int To, Mode Mode, Relaxation Relaxed), LineCourse> courses = [];

    private ImmutableArray<RequirementLine> lines = [];
    private LineProgress[] work = [];
    private long[] completedAt = [];
    private DispatchOrder order = DispatchOrder.By(DispatchRule.Soonest);
    private Relaxation relaxed;
    private KeyedDraws? draws;
    private int happened;
    private long flown;

    /// <summary>Makes a workspace.</summary>
    /// <param name="model">Everything resolved for the run.</param>
    public AirliftSimulation(LiftModel model)
    {
        this.model = model;
        types = model.Cargo.Length;
        taken = new int[types];

        // Room for twice the aircraft, which one relaxation asks for.
        aircraft = [.. model.Aircraft, .. model.Aircraft.Select(each => each with { Id = each.Id + "+" })];
        wings = [.. model.Aircraft.DistinctBy(WingOf)];
        var wingNumbers = wings.Select((each, i) => (Wing: WingOf(each), Number: i)).ToDictionary(each => each.Wing, each => each.Number);
        wingOf = [.. aircraft.Select(each => wingNumbers[WingOf(each)])];
        wingSizes = [.. wings.Select((_, wing) => wingOf.Count(each => each == wing))];
        var fleets = model.Aircraft.Select(each => each.Fleet).Distinct(StringComparer.Ordinal).ToList();
        fleetOf = [.. aircraft.Select(each => fleets.IndexOf(each.Fleet))];
        var seen = new int[fleets.Count];
        numberInFleet = [.. fleetOf.Select(fleet => seen[fleet]++)];
        sizeOf = [.. aircraft.Select(each => (byte)each.Carrier.Size)];
        var counts = fleets.Select(fleet => model.Aircraft.Count(each => each.Fleet == fleet)).ToArray();
        var limits = fleets.Select(fleet => model.Aircraft.First(each => each.Fleet == fleet).Crews).ToArray();
        crews = [.. counts.Select((count, i) => new CrewPool(limits[i], count))];
        twiceTheCrews = [.. counts.Select((count, i) => new CrewPool(limits[i], 2 * count))];
        turnRound = [.. aircraft.Select(each => Identity.Of("turn-round", each.Id))];
        fault = [.. aircraft.Select(each => Identity.Of("fault", each.Id))];
        repair = [.. aircraft.Select(each => Identity.Of("repair", each.Id))];
        planes = new AircraftState[aircraft.Length];
        steps = new Step[aircraft.Length];
        aboard = new int[aircraft.Length * types];
        events = new EventList(Math.Max(1, aircraft.Length));
        aprons = [.. Enumerable.Range(0, model.AirfieldCount).Select(_ => new Apron(aircraft.Length, Sizes))];
        zoneFreeAt = new long[model.AirfieldCount];
        stationFreeAt = new long[model.AirfieldCount];
        emptySeconds = new long[wings.Length * model.AirfieldCount * model.AirfieldCount];
        emptyOpens = new long[emptySeconds.Length];
        emptyKilometres = new double[emptySeconds.Length];
        Draws = model.Quantities.Draws;
        ForgetEmptyLegs(Relaxation.None);

        static (int Carrier, string Member, CrewLimit? Crews) WingOf(Aircraft each) => (each.Carrier.Number, each.Member, each.Crews);
    }

    /// <summary>The draws of the next run: those of the model unless set. Null draws nothing: no weather, no faults, and each time as planned.</summary>
    public KeyedDraws? Draws { get; set; }

    /// <summary>When each line of the last run was complete and ready, in seconds from the request, in the order of the lines; <see cref="long.MaxValue"/> for one of which something is left or that is not complete.</summary>
    public ReadOnlySpan<long> CompletedAt => completedAt;

    /// <summary>Runs the movement.</summary>
    /// <param name="lines">What is moved.</param>
    /// <param name="order">The plan carried out.</param>
    /// <param name="relaxed">The constraint taken away, if any.</param>
    public RunTotals Run(ImmutableArray<RequirementLine> lines, DispatchOrder order, Relaxation relaxed)
    {
        Prepare(lines, order, relaxed);
        MoveByLand();
        Launch();
        while (events.TryNext(out var now, out var who))
        {
            happened++;
            Happen(now.Seconds, who);
        }
        return Totals();
    }

    private void Prepare(ImmutableArray<RequirementLine> requested, DispatchOrder plan, Relaxation without)
    {
        if (relaxed != without && (relaxed == Relaxation.Passages || without == Relaxation.Passages))
            ForgetEmptyLegs(without);
        (order, relaxed, draws, happened, flown) = (plan, without, Draws, 0, 0);
        if (lines != requested)
        {
            lines = requested;
            work = [.. requested.Select(line => new LineProgress(model, line, wings.Length))];
            completedAt = new long[work.Length];
            courses.Clear();
        }
        for (var i = 0; i < work.Length; i++)
        {
            var said = plan.Lines.IsEmpty ? default : plan.Lines.GetValueOrDefault(lines[i].Id);
            work[i].Begin(CourseOf(i, said), said.Priority ?? lines[i].Priority, without);
            for (var wing = 0; wing < wings.Length; wing++)
                work[i].Claimed[wing] = said.Claims is { } type && type == wings[wing].Carrier.Id;
        }
        events.Clear();
        rows.Clear();
        rowVehicles.Clear();
        Array.Clear(zoneFreeAt);
        Span<int> places = stackalloc int[Sizes];
        for (var field = 0; field < aprons.Length; field++)
        {
            var times = model.Fields.Widening(field, without);
            for (var size = 0; size < Sizes; size++)
                places[size] = model.Fields.Places(field, (SizeClass)size) * times;
            aprons[field].Open(places, model.Fields.Teams(field) * times);
        }
    }

    private LineCourse CourseOf(int line, LineOrder said)
    {
        var own = lines[line];
        var to = said.To is { } airfield ? model.NumberOf(airfield) : own.ToNumber;
        var mode = said.Mode ?? own.Mode;
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(courses, (line, to, mode, relaxed), out _);
        if (known is null)
        {
            var plan = DispatchOrder.By(DispatchRule.Soonest) with { Lines = order.Lines.Clear().Add(own.Id, said) };
            var ordered = order.Lines.ContainsKey(own.Id) ? model.Ordered([own], plan)[0] : own;

            // A column sets out from the station itself where that is known, and needs no march to the airfield.
            known = new LineCourse(model, ordered.Mode == Mode.Road && model.HasStation(own) ? ordered with { Approach = Tick.Zero } : ordered, wings, wingSizes, relaxed);
        }
        return known;
    }

    private void Launch()
    {
        var first = FieldTimes.Never;
        foreach (var line in work)
        {
            if (!line.IsEmpty && line.Course.Line.Mode is Mode.Air or Mode.Drop)
                first = Math.Min(first, line.Own.OrderedAt.Seconds);
        }
        if (first == FieldTimes.Never)
            return;
        var pools = relaxed == Relaxation.Fleet ? twiceTheCrews : crews;
        foreach (var pool in pools)
            pool.Clear();
        var flying = relaxed == Relaxation.Fleet ? aircraft.Length : aircraft.Length / 2;
        for (var i = 0; i < flying; i++)
        {
            planes[i] = new AircraftState { Place = aircraft[i].BaseNumber, Line = -1, DutyFrom = AircraftState.Rested, FreeSince = -1, FreeAt = FieldTimes.Never, FreePlace = aircraft[i].BaseNumber, DutyThen = AircraftState.Rested };
            if (order.Grounded.Contains(aircraft[i].Carrier.Id))
                continue;
            if (relaxed != Relaxation.Crews && numberInFleet[i] >= pools[fleetOf[i]].Manned)
                continue;
            planes[i].FreeAt = first + (relaxed == Relaxation.AircraftReadiness ? 0 : aircraft[i].ReadyAfter.Seconds);
            Schedule(i, planes[i].FreeAt, Step.Free);
        }
    }

    private void Schedule(int who, long at, Step step)
    {
        steps[who] = step;
        events.Schedule(who, new Tick(at), (byte)step);
    }

    private void Happen(long now, int who)
    {
        switch (steps[who])
        {
            case Step.Free:
                Dispatch(now, who);
                break;
            case Step.AtOrigin:
            case Step.Rested:
                AskToLoad(now, who);
                break;
            case Step.Loaded:
                EndLoading(now, who);
                break;
            case Step.Gone:
                TakeOff(now, who);
                break;
            case Step.Landed:
                Arrive(now, who);
                break;
            case Step.Unloaded:
                EndUnloading(now, who);
                break;
        }
    }

    private Span<int> AboardOf(int who) => aboard.AsSpan(who * types, types);
}
