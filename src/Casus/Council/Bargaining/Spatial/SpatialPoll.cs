// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>The elections among the positions that actors hold: over all of them for attitudes to risk, over the different ones for the chances that are reported.</summary>
internal sealed class SpatialPoll(SpatialField field, SpatialElection election)
{
    /// <summary>Positions nearer than this, unweighted and as a share of the scale, are one.</summary>
    private const double Same = 1e-3;

    private readonly double[] utilities = new double[field.Actors * field.Actors];
    private readonly double[] chances = new double[field.Actors];
    private readonly int[] first = new int[field.Actors];
    private readonly int[] classes = new int[field.Actors];

    /// <summary>Sets the attitudes to risk of a scene from the chances of all positions when nobody has any.</summary>
    public void SetRisks(SpatialScene scene, RiskRange range)
    {
        for (var j = 0; j < field.Actors; j++)
        {
            var distances = scene.DistancesTo(j);
            for (var i = 0; i < distances.Length; i++)
                utilities[(j * field.Actors) + i] = SpatialUtility.Of(distances[i], 0);
        }
        election.Hold(utilities, field.Capabilities, scene.Risks);
        RiskAttitudes.FromChances(range, scene.Risks);
    }

    /// <summary>The chance that each actor's position wins among the different positions, with the attitudes to risk that the actors have.</summary>
    public void WinningChances(SpatialScene scene, Span<double> winning)
    {
        var count = FindClasses(scene);
        for (var option = 0; option < count; option++)
        {
            var distances = scene.DistancesTo(first[option]);
            for (var i = 0; i < distances.Length; i++)
                utilities[(option * field.Actors) + i] = SpatialUtility.Of(distances[i], scene.Risks[i]);
        }
        election.Hold(utilities.AsSpan(0, count * field.Actors), field.Capabilities, chances.AsSpan(0, count));
        for (var i = 0; i < winning.Length; i++)
            winning[i] = chances[classes[i]];
    }

    /// <summary>
    /// A position opens a class unless it is the same as that of an earlier one's first actor; an actor belongs to the last class whose first actor it is
    /// with.
    /// </summary>
    private int FindClasses(SpatialScene scene)
    {
        var count = 0;
        for (var i = 0; i < field.Actors; i++)
        {
            if (LastClassOf(scene, i, count) < 0)
                first[count++] = i;
        }
        for (var i = 0; i < field.Actors; i++)
            classes[i] = LastClassOf(scene, i, count);
        return count;
    }

    private int LastClassOf(SpatialScene scene, int actor, int count)
    {
        for (var option = count - 1; option >= 0; option--)
        {
            if (SpatialMove.Length(scene.PositionOf(first[option]), scene.PositionOf(actor)) < Same)
                return option;
        }
        return -1;
    }
}
