// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Forces;

/// <summary>What the contingents of a packet have in common, as far as the pack holds it: counts and shares, and no index of them.</summary>
/// <param name="Contingents">Each member's contingent, in the order of the contributions.</param>
/// <param name="Pairs">Each pair of contingents, in that order.</param>
/// <param name="Vehicles">Vehicles of all contingents.</param>
/// <param name="Shared">Those of a type that another contingent runs too.</param>
/// <param name="Language">Language of command, or null when nobody says.</param>
public sealed record Interoperability(
    ImmutableArray<ContingentCommonality> Contingents,
    ImmutableArray<PairCommonality> Pairs,
    int Vehicles,
    int Shared,
    string? Language)
{
    internal static Interoperability Of(ForceInquiry inquiry, ForceOutcome outcome)
    {
        var members = outcome.Members;
        var types = members.ToDictionary(member => member, member => Types(outcome, member), StringComparer.Ordinal);
        var pairs = ImmutableArray.CreateBuilder<PairCommonality>();
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                var (first, second) = (members[i], members[j]);
                pairs.Add(new PairCommonality(
                    first,
                    second,
                    [.. types[first].Keys.Where(types[second].ContainsKey)],
                    [.. inquiry.Exercises.Where(each => each.Participants.Contains(first) && each.Participants.Contains(second))]));
            }
        }
        var contingents = members.Select(member => Contingent(inquiry, outcome, types, member)).ToImmutableArray();
        return new Interoperability(
            contingents,
            pairs.DrainToImmutable(),
            contingents.Sum(each => each.Vehicles),
            contingents.Sum(each => each.Shared),
            CommandOutcome.Of(inquiry, outcome)?.Command.Language);
    }

    private static ContingentCommonality Contingent(ForceInquiry inquiry, ForceOutcome outcome, Dictionary<string, ImmutableSortedDictionary<string, int>> types, string member)
    {
        var shared = types[member].Where(each => types.Any(other => other.Key != member && other.Value.ContainsKey(each.Key))).ToArray();
        return new ContingentCommonality(
            member,
            outcome.Contributions.Where(each => each.Unit.Member == member).Sum(each => each.Persons),
            types[member].Values.Sum(),
            shared.Sum(each => each.Value),
            [.. shared.Select(each => each.Key)],
            inquiry.Exercises.Count(each => each.Participants.Contains(member) && outcome.Members.Any(other => other != member && each.Participants.Contains(other))));
    }

    private static ImmutableSortedDictionary<string, int> Types(ForceOutcome outcome, string member) =>
        outcome.Contributions
            .Where(each => each.Unit.Member == member)
            .SelectMany(each => each.Vehicles)
            .GroupBy(each => each.Type, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Sum(each => each.Count), StringComparer.Ordinal);
}

/// <summary>What a contingent has in common with the others.</summary>
/// <param name="Member">Its member.</param>
/// <param name="Persons">Its people.</param>
/// <param name="Vehicles">Its vehicles.</param>
/// <param name="Shared">Those of a type that another contingent runs too.</param>
/// <param name="SharedTypes">These types, in ordinal order.</param>
/// <param name="Exercises">Exercises before the day in which it and another contingent's member took part.</param>
public sealed record ContingentCommonality(string Member, int Persons, int Vehicles, int Shared, ImmutableArray<string> SharedTypes, int Exercises);

/// <summary>What two contingents have in common.</summary>
/// <param name="First">The member of one.</param>
/// <param name="Second">The member of the other.</param>
/// <param name="SharedTypes">Vehicle types that both run, in ordinal order.</param>
/// <param name="Exercises">Exercises before the day in which both took part.</param>
public sealed record PairCommonality(string First, string Second, ImmutableArray<string> SharedTypes, ImmutableArray<JointExercise> Exercises);
