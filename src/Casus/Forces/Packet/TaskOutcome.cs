// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Forces;

/// <summary>How far a packet meets a task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Wanted">People wanted.</param>
/// <param name="By">By when they must be ready to load, counted from the request; null without a limit.</param>
/// <param name="Shares">Units that serve it, with people of each, in the order of the packet.</param>
/// <param name="Vehicles">Vehicles wanted and found, by type.</param>
/// <param name="Skilled">People of the packet in units with the skills, whether in time or not and whatever else they serve.</param>
/// <param name="InTime">Those of them that are ready in time.</param>
public sealed record TaskOutcome(
    ForceTask Task,
    int Wanted,
    Tick? By,
    ImmutableArray<(Unit Unit, int Persons)> Shares,
    ImmutableArray<TaskVehicles> Vehicles,
    int Skilled,
    int InTime)
{
    /// <summary>People that serve it.</summary>
    public int Met => Shares.Sum(each => each.Persons);

    /// <summary>People missing.</summary>
    public int Missing => Wanted - Met;

    /// <summary>Whether no people and no vehicles are missing.</summary>
    public bool IsMet => Missing == 0 && Vehicles.All(each => each.Met == each.Wanted);

    /// <summary>Why people are missing, a clause; null when none are.</summary>
    public string? WhyMissing
    {
        get
        {
            if (Missing == 0)
                return null;
            if (Skilled < Wanted)
                return Task.Skills.IsEmpty ? "the packet has too few people" : $"the packet has too few people in units with the skill {string.Join(" and ", Task.Skills)}";
            return InTime < Wanted ? "too few of those who can are ready in time" : "those who could serve other tasks";
        }
    }
}

/// <summary>Vehicles of one type that a task wants.</summary>
/// <param name="Type">The type.</param>
/// <param name="Wanted">How many.</param>
/// <param name="Met">How many of them the packet has in units with the skills, ready in time and not given to another task.</param>
public sealed record TaskVehicles(string Type, int Wanted, int Met);
