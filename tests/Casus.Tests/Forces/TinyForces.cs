// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Evidence;
using Casus.Forces;
using Casus.Law;
using Casus.Simulation;
using Casus.Tests.Council;
using Casus.Tests.Law;
using NodaTime;
using Assignment = Casus.Forces.Assignment;

namespace Casus.Tests.Forces;

/// <summary>
/// An order of battle made up for a test. HHH is the host and FRA the framework member; the force is called 'force'. The council decides four hours after the request,
/// and every member's own law lets go two hours later, unless a test says otherwise.
/// </summary>
internal sealed class TinyForces
{
    private readonly TinyBook made = new();
    private readonly List<Force> forces = [];
    private readonly List<Unit> units = [];
    private readonly List<Mandate> mandates = [];
    private readonly List<string> members = ["HHH", "FRA"];
    private readonly Dictionary<string, GateOutcome> gates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> aside = new(StringComparer.Ordinal);
    private readonly List<ForceTask> tasks = [];
    private readonly List<JointExercise> exercises = [];

    public TinyForces() => Force("force");

    public string[] From { get; init; } = ["force"];

    public CrisisKind Crisis { get; init; } = CrisisKind.InternalDisorder;

    /// <summary>Share of a further unit that must be needed, in per cent.</summary>
    public int? LeastPart { get; init; }

    public GenerationPolicy Policy { get; init; } = GenerationPolicy.Framework;

    /// <summary>Members asked; all when empty.</summary>
    public string[] Only { get; init; } = [];

    /// <summary>The order of command of the case.</summary>
    public Command? Command { get; init; }

    /// <summary>Whether pool, tasks and the rest are worked out too.</summary>
    public bool InDepth { get; init; }

    public TinyForces Force(string id, string[]? area = null, CrisisKind[]? crises = null, LocalDate? from = null)
    {
        forces.Add(new Force { Id = id, Name = id, Kind = ForceKind.RapidReaction, Says = "Made up.", Area = [.. area ?? []], For = [.. crises ?? []], From = from });
        return this;
    }

    /// <summary>A unit of so many people; a vehicle holding is written <c>lorry 30</c>.</summary>
    public TinyForces Unit(
        string member,
        string id,
        int persons,
        string[]? vehicles = null,
        string[]? assigned = null,
        string? airfield = "FROM",
        int order = 10,
        int? contract = null,
        (int First, int Full)? ready = null,
        LocalDate? from = null,
        string[]? skills = null,
        string? parent = null,
        Assignment[]? assignments = null,
        (int Share, int Hours)[]? ramp = null,
        int? notice = null,
        int? stores = null,
        Service service = Service.Defence)
    {
        if (!members.Contains(member))
            members.Add(member);
        units.Add(new Unit
        {
            Id = id,
            Name = id,
            Member = member,
            Echelon = Echelon.Battalion,
            Station = "Somewhere",
            Airfield = airfield,
            Persons = made.Says<Persons>($"{persons} persons"),
            Vehicles = [.. (vehicles ?? []).Select(each => each.Split(' ')).Select(each => new VehicleHolding { Type = each[0], Number = made.Says<Vehicles>($"{each[1]} vehicles") })],
            Contract = contract is { } share ? made.Says<Share>($"{share} percent") : null,
            Readiness = new Readiness
            {
                Notice = notice is { } published ? made.Says<Hours>($"{published} hours") : null,
                First = made.Says<Hours>($"{ready?.First ?? 6} hours"),
                Full = made.Says<Hours>($"{ready?.Full ?? 12} hours"),
                Ramp = [.. (ramp ?? []).Select(point => new ReadinessPoint { Share = made.Says<Share>($"{point.Share} percent"), After = made.Says<Hours>($"{point.Hours} hours") })],
            },
            Stores = stores is { } tonnes ? made.Says<Tonnes>($"{tonnes} tonnes") : null,
            Skills = [.. skills ?? []],
            Parent = parent,
            Assignments = [.. assignments ?? []],
            Service = service,
            Assigned = [.. assigned ?? ["force"]],
            Order = order,
            From = from,
        });
        return this;
    }

    public TinyForces Formation(string member, string id, int? persons = null, string? parent = null, LocalDate? until = null)
    {
        if (!members.Contains(member))
            members.Add(member);
        units.Add(new Unit
        {
            Id = id,
            Name = id,
            Member = member,
            Echelon = Echelon.Brigade,
            Station = "Somewhere",
            Assigned = ["force"],
            Persons = persons is { } own ? made.Says<Persons>($"{own} persons") : null,
            Parent = parent,
            Until = until,
        });
        return this;
    }

    /// <summary>A task; vehicles wanted are written <c>lorry 30</c>.</summary>
    public TinyForces Task(string id, int persons, string[]? skills = null, int? by = null, string[]? vehicles = null)
    {
        tasks.Add(new ForceTask
        {
            Id = id,
            Name = id,
            Persons = made.Says<Persons>($"{persons} persons"),
            Skills = [.. skills ?? []],
            By = by is { } hours ? made.Says<Hours>($"{hours} hours") : null,
            Vehicles = [.. (vehicles ?? []).Select(each => each.Split(' ')).Select(each => new VehicleHolding { Type = each[0], Number = made.Says<Vehicles>($"{each[1]} vehicles") })],
        });
        return this;
    }

    public TinyForces Exercise(string name, params string[] participants)
    {
        exercises.Add(new JointExercise(name, "2009", [.. participants]));
        return this;
    }

    /// <summary>The order of battle on a day.</summary>
    public OrderOfBattle Tree(LocalDate day) => OrderOfBattle.On([.. units], day, members, made.Quantities());

    public TinyForces Mandate(string member, int persons, int? vehicles = null)
    {
        mandates.Add(new Mandate { Member = member, Persons = made.Says<Persons>($"{persons} persons"), Vehicles = vehicles is { } count ? made.Says<Vehicles>($"{count} vehicles") : null });
        return this;
    }

    public TinyForces Gate(string member, Answer answer, int hours = 2, params LimitKind[] limits)
    {
        var rule = new Gate
        {
            Id = $"gate-{member}",
            Member = member,
            From = new LocalDate(2000, 1, 1),
            Mode = GateMode.Prior,
            Organ = "parliament",
            Says = "Made up.",
            Limits = [.. limits.Select(kind => new GateLimit { Kind = kind, Says = "Made up." })],
        };
        gates[member] = new GateOutcome(member, rule, answer, answer == Answer.Yes ? Tick.FromHours(hours) : null, [], answer == Answer.Yes ? "parliament consents" : "parliament refuses", Nothing);
        return this;
    }

    /// <summary>A member's own law that lets at most so many people go.</summary>
    public TinyForces LawCeiling(string member, int persons)
    {
        Gate(member, Answer.Yes);
        var rule = gates[member].Gate!;
        gates[member] = gates[member] with { Gate = rule with { Limits = [new GateLimit { Kind = LimitKind.Ceiling, Says = "Made up.", AtMost = made.Says<Persons>($"{persons} persons") }] } };
        return this;
    }

    /// <summary>A member whose rival readings of its own law differ, and whose forces may go on the one taken.</summary>
    public TinyForces Arguable(string member)
    {
        Gate(member, Answer.Yes);
        gates[member] = gates[member] with { Answer = Answer.Arguable };
        return this;
    }

    public TinyForces Aside(string member, string why)
    {
        aside[member] = why;
        return this;
    }

    public ForceOutcome Generate(int wanted, KeyedDraws? draws = null)
    {
        var day = new LocalDate(2010, 6, 12);
        foreach (var member in members.Where(each => each != "HHH" && !gates.ContainsKey(each)).ToArray())
            Gate(member, Answer.Yes);
        var requirement = new Requirement
        {
            Persons = made.Says<Persons>($"{wanted} persons"),
            Forces = [.. From],
            Crisis = Crisis,
            Framework = "FRA",
            LeastPart = LeastPart is { } share ? made.Says<Share>($"{share} percent") : null,
            Mandates = [.. mandates],
            Policy = Policy,
            Tasks = [.. tasks],
            Command = Command,
            Says = "Made up.",
        };
        var request = new Request { Host = "HHH", At = day.AtMidnight().WithOffset(Offset.Zero), Measure = Measure.Force, Says = "Help." };
        ImmutableArray<Member> all = [.. members.Select(member => new Member { Country = member, Membership = [new MembershipPeriod { From = new LocalDate(2000, 1, 1) }] })];
        var law = new LegalOutcome(day, null, request, Answer.Yes, [], [.. members.Where(each => each != "HHH").Select(each => gates[each])], all, null, Diagnosis.Of([]));
        var adopts = members.Aggregate(new TinyCouncil(), (sum, member) => sum.With(member, 100)).Vote(TinyRule.Unanimity);
        var council = adopts with
        {
            Coalition = [.. members.Where(each => each != "HHH" && !aside.ContainsKey(each))],
            Aside = aside.ToImmutableSortedDictionary(StringComparer.Ordinal),
            DecidedAt = Tick.FromHours(4),
        };
        return ForceStage.Answer(new ForceInquiry(
            forces.ToImmutableSortedDictionary(each => each.Id, each => each, StringComparer.Ordinal), [.. units], requirement, made.Quantities(draws), law, council)
        {
            Only = [.. Only],
            Exercises = [.. exercises],
            InDepth = InDepth,
        });
    }

    private static Reason Nothing => Reason.Of(ReasonKind.Rule, "Made up.");
}
