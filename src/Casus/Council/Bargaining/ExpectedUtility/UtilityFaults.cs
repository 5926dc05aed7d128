// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;

namespace Casus.Council;

/// <summary>Finds everything that makes an input to the expected-utility model unusable, so that an author sees it all at once.</summary>
public static class UtilityFaults
{
    /// <summary>Fewest actors: one alone has nobody to bargain with.</summary>
    public const int FewestActors = 2;

    /// <summary>Most actors: the work grows with their third power.</summary>
    public const int MostActors = 250;

    /// <summary>Greatest size of a position, so that sums and distances stay finite.</summary>
    public const double FurthestPosition = 1e100;

    private const int LongestName = 60;

    /// <summary>Every fault of the actors: those about all first, then actor by actor. Of too many actors only their number is told.</summary>
    public static ImmutableArray<UtilityFault> Of(IReadOnlyList<UtilityActor> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        var found = ImmutableArray.CreateBuilder<UtilityFault>();
        if (actors.Count is < FewestActors or > MostActors)
        {
            found.Add(new UtilityFault(
                "number-of-actors",
                null,
                Text($"There are {actors.Count} actors."),
                Text($"Give {FewestActors} to {MostActors} actors.")));
            if (actors.Count > MostActors)
                return found.ToImmutable();
        }
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < actors.Count; i++)
            Check(actors[i], i, first, found);
        return found.ToImmutable();
    }

    /// <summary>Every fault of the options.</summary>
    public static ImmutableArray<UtilityFault> Of(ExpectedUtilityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var found = ImmutableArray.CreateBuilder<UtilityFault>();
        if (!Enum.IsDefined(options.Mode))
        {
            found.Add(new UtilityFault(
                "unknown-mode",
                null,
                Text($"There is no mode number {(int)options.Mode}."),
                "Choose one of AsCoded, AsDescribed and Corrected."));
        }
        if (options.Rounds is < 1 or > ExpectedUtilityOptions.MostRounds)
        {
            found.Add(new UtilityFault(
                "bad-rounds",
                null,
                Text($"{options.Rounds} rounds are asked for."),
                Text($"Ask for 1 to {ExpectedUtilityOptions.MostRounds} rounds.")));
        }
        if (!(options.StatusQuoChance is >= 0 and <= 1))
        {
            found.Add(new UtilityFault(
                "bad-chance",
                null,
                Text($"The chance that all stays as it is (Q) is {options.StatusQuoChance}."),
                "Give a chance from 0 to 1."));
        }
        if (!(options.ImprovementChance is >= 0 and <= 1))
        {
            found.Add(new UtilityFault(
                "bad-chance",
                null,
                Text($"The chance that a change is for the better (T) is {options.ImprovementChance}."),
                "Give a chance from 0 to 1."));
        }
        return found.ToImmutable();
    }

    /// <summary>Throws when there is a fault.</summary>
    /// <exception cref="ArgumentException">There is one; the message lists them all, one a line.</exception>
    internal static void ThrowIfAny(ImmutableArray<UtilityFault> faults, string parameter)
    {
        if (!faults.IsEmpty)
            throw new ArgumentException(string.Join(Environment.NewLine, faults), parameter);
    }

    private static void Check(in UtilityActor actor, int index, Dictionary<string, int> first, ImmutableArray<UtilityFault>.Builder found)
    {
        if (string.IsNullOrWhiteSpace(actor.Name))
        {
            found.Add(new UtilityFault("nameless-actor", index, Text($"Actor number {index + 1} has no name."), "Name it."));
        }
        else if (!first.TryAdd(actor.Name, index))
        {
            found.Add(new UtilityFault(
                "name-taken",
                index,
                Text($"Actor number {index + 1} is named {Called(actor, index)} like actor number {first[actor.Name] + 1}."),
                "Give each actor a name of its own."));
        }
        if (!(actor.Capability > 0 && double.IsFinite(actor.Capability)))
        {
            found.Add(new UtilityFault(
                "bad-capability",
                index,
                Text($"The capability of {Called(actor, index)} is {actor.Capability}."),
                "Give a finite number above 0, or leave the actor out."));
        }
        if (!(actor.Salience is > 0 and <= 1))
        {
            found.Add(new UtilityFault(
                "bad-salience",
                index,
                Text($"The salience of {Called(actor, index)} is {actor.Salience}."),
                "Give a share above 0 and at most 1, a per cent figure divided by 100, or leave the actor out."));
        }
        if (!(Math.Abs(actor.Position) <= FurthestPosition))
        {
            found.Add(new UtilityFault(
                "bad-position",
                index,
                Text($"The position of {Called(actor, index)} is {actor.Position}."),
                Text($"Give a finite number between -{FurthestPosition} and {FurthestPosition}.")));
        }
    }

    /// <summary>A name as a message may show it: a stranger's name may be long or hold anything.</summary>
    private static string Called(in UtilityActor actor, int index)
    {
        if (string.IsNullOrWhiteSpace(actor.Name))
            return Text($"actor number {index + 1}");
        var shown = string.Concat(actor.Name.Take(LongestName).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter));
        return actor.Name.Length > LongestName ? $"'{shown}...'" : $"'{shown}'";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
