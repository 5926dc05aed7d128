// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Law;
using Casus.Simulation;
using NodaTime;

namespace Casus.Tests.Law;

/// <summary>Rules made up for a test, with their numbers given outright.</summary>
internal static class TinyGate
{
    public static readonly GateStep Asks = Step(GateStepKind.Act, "the president asks");
    public static readonly GateStep Sits = Step(GateStepKind.Sitting, "parliament sits");
    public static readonly GateStep Votes = Step(GateStepKind.Vote, "parliament votes");
    public static readonly GateStep Waits = Step(GateStepKind.Silence, "nobody objects");
    public static readonly GateStep Orders = Step(GateStepKind.Act, "the president orders");

    public static GateStep Step(GateStepKind kind, string what) => new() { What = what, Kind = kind, Takes = new Quantity<Hours>("not.read") };

    public static Gate Rule(GateMode mode, params GateStep[] steps) => new()
    {
        Id = "rule",
        Member = "AAA",
        From = new LocalDate(2000, 1, 1),
        Mode = mode,
        Organ = "parliament",
        Says = "Made up.",
        Steps = [.. steps],
    };

    public static Majority Share(int parts, int of, bool exceed = false, MajorityBase ofWhat = MajorityBase.AllMembers) => new() { Parts = parts, Of = of, Exceed = exceed, Base = ofWhat };

    public static GateNumbers Numbers(int? seats = null, int? votes = null, int? quorum = null, int? within = null) =>
        new(seats, votes, quorum, within is { } hours ? Tick.FromHours(hours) : null);

    public static GateEvent At(double hour, GateEventKind kind, int? present = null, int? inFavour = null, int? against = null) =>
        new(Tick.FromHours(hour), kind, present, inFavour, against);

    public static GateEvent Vote(double hour, int inFavour, int against, int? present = null) => At(hour, GateEventKind.Vote, present, inFavour, against);

    /// <summary>A course that has been fed events.</summary>
    public static GateCourse Course(Gate gate, GateNumbers numbers, params GateEvent[] events)
    {
        var course = new GateCourse(gate, numbers);
        foreach (var happened in events)
            course.Feed(happened);
        return course;
    }
}
