// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Evidence;
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Chain;

/// <summary>A rotation: the relief comes and those relieved go home in one plan, beside the same as two movements.</summary>
public sealed record MovementRelief
{
    /// <summary>When the relief may load.</summary>
    public required Tick StartAt { get; init; }

    /// <summary>When the last of the relief is in place; null when some of it cannot be moved.</summary>
    public required Tick? RelievedAt { get; init; }

    /// <summary>When the last of those relieved is home; null when some of them cannot be moved.</summary>
    public required Tick? HomeAt { get; init; }

    /// <summary>People of the relief that came.</summary>
    public required int Persons { get; init; }

    /// <summary>Vehicles of the relief that came.</summary>
    public required int Vehicles { get; init; }

    /// <summary>Flights with a load to the place of operation.</summary>
    public required int FlightsIn { get; init; }

    /// <summary>Flights with a load home.</summary>
    public required int FlightsHome { get; init; }

    /// <summary>Of the flights home, those by an aircraft that stood where the load was, having brought one: no kilometre flown empty to it.</summary>
    public required int BackHauls { get; init; }

    /// <summary>How much is flown loaded with both in one plan.</summary>
    public required LoadedShare Together { get; init; }

    /// <summary>How much would be flown loaded with the relief and the way home as two movements, each from the bases of the aircraft.</summary>
    public required LoadedShare Apart { get; init; }

    /// <summary>Kilometres flown empty with both in one plan.</summary>
    public double EmptyTogether => Together.Flown - Together.Loaded;

    /// <summary>Kilometres flown empty with both as two movements.</summary>
    public double EmptyApart => Apart.Flown - Apart.Loaded;

    /// <summary>Empty kilometres that one plan saves; less than nothing where it costs some.</summary>
    public double EmptySaved => EmptyApart - EmptyTogether;

    /// <summary>The account of a pass; null when nobody is relieved.</summary>
    /// <param name="pass">The pass.</param>
    public static MovementRelief? Of(StageResults pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        return pass.Operations?.Relief is { } relief ? Of(relief) : null;
    }

    /// <summary>The account of a relief; null when nothing of it moves.</summary>
    /// <param name="relief">The relief.</param>
    public static MovementRelief? Of(Relief relief)
    {
        ArgumentNullException.ThrowIfNull(relief);
        if (relief.Sorties.IsEmpty)
            return null;
        var coming = relief.Sorties.Where(each => each.Line.Id.EndsWith(ReliefPlanner.ReliefSuffix, StringComparison.Ordinal)).ToArray();
        var home = relief.Sorties.Where(each => each.Aircraft is not null && each.Line.Id.EndsWith(ReliefPlanner.HomeSuffix, StringComparison.Ordinal)).ToArray();
        return new MovementRelief
        {
            StartAt = new Tick(relief.Lines.Min(line => line.OrderedAt.Seconds)),
            RelievedAt = relief.RelievedAt,
            HomeAt = relief.HomeAt,
            Persons = coming.Sum(each => each.Persons),
            Vehicles = coming.Sum(each => each.VehicleTotal),
            FlightsIn = coming.Count(each => each.Aircraft is not null),
            FlightsHome = home.Length,
            BackHauls = home.Count(each => each.PositionedFrom == each.Line.From && each.Aircraft!.Base != each.Line.From),
            Together = relief.Together,
            Apart = relief.Apart,
        };
    }

    /// <summary>What a relief rests on: when it comes, of how much, and how long both stand together.</summary>
    /// <param name="rotation">The rotation.</param>
    /// <param name="quantities">Resolves them.</param>
    public static Reason Because(Rotation rotation, Quantities quantities)
    {
        ArgumentNullException.ThrowIfNull(rotation);
        ArgumentNullException.ThrowIfNull(quantities);
        return Reason.Of(
            ReasonKind.Result,
            "the relief comes and those relieved go home in one plan",
            [
                Reason.Of("from closure until the relief may load", quantities.Resolve(rotation.After.Name), quantities.Book),
                Reason.Of("share of each contingent that is relieved", quantities.Resolve(rotation.Share.Name), quantities.Book),
                Reason.Of("both stand together before the old may load", quantities.Resolve(rotation.HandOver.Name), quantities.Book),
            ]);
    }

    /// <summary>Why nobody is relieved though the case states a rotation, a clause; null when it states none, or when somebody is.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="pass">The pass on best evidence.</param>
    public static string? WhyNone(Scenario scenario, StageResults pass)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(pass);
        if (pass is not { Lift.Plan.Rotation: { } rotation, Movement: { } movement, Operations: { } operations } || operations.Relief is { Sorties.IsEmpty: false })
            return null;
        if (movement.ClosureAt is null)
            return "the force never closes, and a relief is counted from closure";
        var (after, lasts) = (pass.Quantities.Of(rotation.After).Value, pass.Quantities.Of(scenario.Case.Given.Mission!.Lasts).Value);
        if (after >= lasts)
            return string.Create(CultureInfo.InvariantCulture, $"the withdrawal begins {lasts / 24:0.0} days after closure, before the relief, which is due {after / 24:0.0} days after it");
        return "nothing of it is relieved, or no relief can be moved";
    }
}
