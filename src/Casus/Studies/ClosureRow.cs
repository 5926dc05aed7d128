// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Studies;

/// <summary>The movement of a scenario on best evidence with some number of aircraft.</summary>
/// <param name="Aircraft">Aircraft at hand.</param>
/// <param name="Used">Aircraft that fly a load.</param>
/// <param name="Flights">Loaded flights.</param>
/// <param name="Persons">People moved.</param>
/// <param name="Vehicles">Vehicles moved.</param>
/// <param name="PersonsLeft">People that nothing could move.</param>
/// <param name="VehiclesLeft">Vehicles that nothing could move.</param>
/// <param name="ClosureAt">When the last unit is complete and ready, from the request; null when something is left.</param>
/// <param name="BoundAt">A time before which no plan can close; null where none is known.</param>
/// <param name="Bottleneck">The constraint whose absence would bring closure forward most.</param>
/// <param name="Owed">What each hour of closure is owed to.</param>
public sealed record ClosurePlan(
    int Aircraft,
    int Used,
    int Flights,
    int Persons,
    int Vehicles,
    int PersonsLeft,
    int VehiclesLeft,
    Tick? ClosureAt,
    Tick? BoundAt,
    Relaxation Bottleneck,
    ImmutableArray<OwedTime> Owed)
{
    /// <summary>How far closure lies above the bound, as a share of it; null where one of them is not known.</summary>
    public double? Gap => ClosureAt is { } closure && BoundAt is { Seconds: > 0 } bound ? (double)(closure - bound).Seconds / bound.Seconds : null;
}

/// <summary>Closure over the draws with some number of aircraft. Hours run from the start that the study chose.</summary>
/// <param name="Closed">Draws in which all that is sent closes.</param>
/// <param name="Within">Share of the draws in which it closes within the time, by where the clock starts: request, decision, order.</param>
/// <param name="Whole">Share of the draws in which all the people asked for are sent and close within the time.</param>
/// <param name="Low">5th percentile.</param>
/// <param name="Middle">50th percentile.</param>
/// <param name="High">95th percentile.</param>
public sealed record ClosureSample(int Closed, ImmutableArray<VoteSample> Within, VoteSample Whole, ClosureQuantile Low, ClosureQuantile Middle, ClosureQuantile High);

/// <summary>A scenario at a size with some number of aircraft.</summary>
/// <param name="Times">Aircraft over those that the case has.</param>
/// <param name="Plan">On best evidence; null where nothing is sent.</param>
/// <param name="Draws">Over the draws.</param>
public sealed record ClosureCell(double Times, ClosurePlan? Plan, ClosureSample Draws);

/// <summary>What the step from one number of aircraft to the next one tried brings.</summary>
/// <param name="From">Aircraft over those of the case before the step.</param>
/// <param name="To">And after it.</param>
/// <param name="Gain">Hours by which closure comes sooner, over the draws that close with both; the same draws meet both.</param>
/// <param name="Mean">Mean closure before the step over the same draws, in hours from the start that the study chose.</param>
/// <param name="Enabled">Draws that close after the step and not before, less those that close before and not after.</param>
/// <param name="Draws">How many draws there are.</param>
public sealed record ClosureStep(double From, double To, PairedDifference Gain, double Mean, int Enabled, int Draws)
{
    /// <summary>A gain below this share of closure, or of the draws, counts as none. A setting of the tool.</summary>
    public const double LeastGain = 0.01;

    /// <summary>Whether the step helps: by as much as counts, and by more than the draws leave open.</summary>
    public bool Helps => Enabled >= LeastGain * Draws || (Gain.Pairs > 0 && Gain.Mean >= LeastGain * Mean && Gain.Mean > 0 && Gain.Low is null or > 0);
}

/// <summary>A scenario at a size.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Asked">People asked for.</param>
/// <param name="Possible">People that could be sent at all on best evidence: what order of battle, law, council and the scenario leave.</param>
/// <param name="Sent">People sent on best evidence.</param>
/// <param name="Vehicles">Vehicles sent on best evidence.</param>
/// <param name="Full">Draws in which all the people asked for are sent.</param>
/// <param name="Draws">How many draws there are.</param>
/// <param name="DecidedAt">When the council decides on best evidence.</param>
/// <param name="OrderedAt">When the first unit is let go on best evidence; null where nothing is sent.</param>
/// <param name="Stopped">Why nothing moves on best evidence, or null.</param>
/// <param name="Cells">What was found for each number of aircraft, rising.</param>
/// <param name="Steps">From each number of aircraft to the next.</param>
public sealed record ClosureRow(
    ClosureScenario Scenario,
    int Asked,
    int Possible,
    int Sent,
    int Vehicles,
    int Full,
    int Draws,
    Tick DecidedAt,
    Tick? OrderedAt,
    string? Stopped,
    ImmutableArray<ClosureCell> Cells,
    ImmutableArray<ClosureStep> Steps)
{
    /// <summary>What was found with the aircraft that the case has.</summary>
    public ClosureCell Usual => Cells.First(cell => cell.Times == 1);

    /// <summary>The least number of aircraft tried, over those of the case, from which on no further step helps; null where the last step still helps, or nothing closes.</summary>
    public double? Enough
    {
        get
        {
            if (Steps.IsEmpty || Cells.All(cell => cell.Draws.Closed == 0) || Steps[^1].Helps)
                return null;
            return Steps.Reverse().TakeWhile(step => !step.Helps).Last().From;
        }
    }

    /// <summary>Where a clock starts on best evidence.</summary>
    public Tick StartOf(ClosureStart start) => start switch
    {
        ClosureStart.Request => Tick.Zero,
        ClosureStart.Decision => DecidedAt,
        _ => OrderedAt ?? DecidedAt,
    };
}
