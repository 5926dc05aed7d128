// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;

namespace Casus.Council;

/// <summary>
/// Checks actors before the spatial model runs on them, and says everything that is wrong at once. From 2 actors, where the peer wants 3: a council may have
/// two, and nothing in the formulas needs a third.
/// </summary>
public static class SpatialCheck
{
    /// <summary>Fewest actors.</summary>
    public const int FewestActors = 2;

    /// <summary>Most actors.</summary>
    public const int MostActors = 250;

    /// <summary>Most dimensions.</summary>
    public const int MostDimensions = 32;

    /// <summary>The check that finds a value that is no number. A reader that has already said so, with the text that it found, can leave it out.</summary>
    public const string NotANumber = "not-a-number";

    /// <summary>Least capability: below it the small constants of the model, from 1e-10, drown everything.</summary>
    private const double LeastCapability = 1e-9;

    /// <summary>Greatest capability: its eighth power against that of the smallest coalition must stay a number.</summary>
    private const double GreatestCapability = 1e12;

    private const double Scale = 100;

    /// <summary>Saliences given to a few decimals may come to a little more than the whole in binary.</summary>
    private const double Slack = 1e-9;

    /// <summary>All faults of the actors, in their order; empty when the model can run.</summary>
    public static ImmutableArray<SpatialFault> Faults(IReadOnlyList<SpatialActor> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        var faults = ImmutableArray.CreateBuilder<SpatialFault>();
        if (actors.Count is < FewestActors or > MostActors)
            faults.Add(new SpatialFault(null, "actors", $"There are {actors.Count} actors.", $"Give {FewestActors} to {MostActors}."));
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(actors.Count, MostActors); i++)
        {
            var actor = actors[i];
            if (string.IsNullOrWhiteSpace(actor.Name))
                faults.Add(new SpatialFault(i, "name", $"Actor {i + 1} has no name.", "Give it one."));
            else if (!names.Add(actor.Name))
                faults.Add(new SpatialFault(i, "duplicate-name", $"{actor.Name} is the name of more than one actor.", "Give each a name of its own."));
            AddFaults(actor, i, actors[0].Positions, faults);
        }
        return faults.ToImmutable();
    }

    private static void AddFaults(SpatialActor actor, int i, ImmutableArray<double> first, ImmutableArray<SpatialFault>.Builder faults)
    {
        if (double.IsNaN(actor.Capability))
            faults.Add(new SpatialFault(i, NotANumber, $"The capability of {actor.Name} is not a number.", "Give a number."));
        else if (actor.Capability is not (>= LeastCapability and <= GreatestCapability))
            faults.Add(new SpatialFault(i, "capability", $"The capability of {actor.Name} is {Shown(actor.Capability)}.", "Give a number above 0, from 1e-9 to 1e12; only the proportions among actors matter much."));
        if (actor.Positions.IsDefault || actor.Saliences.IsDefault)
        {
            faults.Add(new SpatialFault(i, "dimensions", $"{actor.Name} lacks its positions or its saliences.", "Give a position and a salience for each dimension."));
            return;
        }
        if (actor.Positions.Length is < 1 or > MostDimensions || actor.Positions.Length != actor.Saliences.Length)
            faults.Add(new SpatialFault(i, "dimensions", $"{actor.Name} has {actor.Positions.Length} positions and {actor.Saliences.Length} saliences.", $"Give as many of the one as of the other, 1 to {MostDimensions}."));
        if (!first.IsDefault && actor.Positions.Length != first.Length)
            faults.Add(new SpatialFault(i, "dimensions", $"{actor.Name} has positions in {actor.Positions.Length} dimensions, the first actor in {first.Length}.", "Give every actor a position in each dimension."));
        Within(actor.Positions, "position", actor, i, faults);
        if (!Within(actor.Saliences, "salience", actor, i, faults))
            return;
        var sum = actor.Saliences.Sum();
        if (actor.Saliences.Length > 0 && sum is < Slack or > Scale + Slack)
            faults.Add(new SpatialFault(i, "saliences", $"The saliences of {actor.Name} come to {Shown(sum)}.", "Give shares of attention that come to more than 0 and at most 100."));
    }

    private static bool Within(ImmutableArray<double> values, string what, SpatialActor actor, int i, ImmutableArray<SpatialFault>.Builder faults)
    {
        var before = faults.Count;
        for (var k = 0; k < Math.Min(values.Length, MostDimensions); k++)
        {
            if (double.IsNaN(values[k]))
                faults.Add(new SpatialFault(i, NotANumber, $"The {what} of {actor.Name} in dimension {k + 1} is not a number.", "Give a number."));
            else if (values[k] is not (>= 0 and <= Scale))
                faults.Add(new SpatialFault(i, what, $"The {what} of {actor.Name} in dimension {k + 1} is {Shown(values[k])}.", "Give a number from 0 to 100."));
        }
        return faults.Count == before;
    }

    private static string Shown(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
