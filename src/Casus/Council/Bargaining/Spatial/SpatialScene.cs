// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>Where the actors stand in the turn under way, and what follows from it for all of them.</summary>
internal sealed class SpatialScene
{
    private readonly SpatialField field;
    private readonly double[] distances;

    /// <summary>The scene before the first turn.</summary>
    public SpatialScene(SpatialField field)
    {
        this.field = field;
        Positions = [.. field.Starts];
        Ideals = [.. field.Starts];
        Risks = new double[field.Actors];
        distances = new double[field.Actors * field.Actors];
    }

    /// <summary>Positions, from 0 to 1.</summary>
    public double[] Positions { get; }

    /// <summary>Ideals, from 0 to 1.</summary>
    public double[] Ideals { get; }

    /// <summary>Attitudes to risk.</summary>
    public double[] Risks { get; }

    /// <summary>The position of an actor.</summary>
    public Span<double> PositionOf(int actor) => Positions.AsSpan(actor * field.Dimensions, field.Dimensions);

    /// <summary>The ideal of an actor.</summary>
    public Span<double> IdealOf(int actor) => Ideals.AsSpan(actor * field.Dimensions, field.Dimensions);

    /// <summary>Distance of every actor's ideal from the position of one actor.</summary>
    public ReadOnlySpan<double> DistancesTo(int actor) => distances.AsSpan(actor * field.Actors, field.Actors);

    /// <summary>Works the distances out anew.</summary>
    public void Measure()
    {
        for (var j = 0; j < field.Actors; j++)
        {
            for (var i = 0; i < field.Actors; i++)
                distances[(j * field.Actors) + i] = field.Distance(i, IdealOf(i), PositionOf(j));
        }
    }
}
