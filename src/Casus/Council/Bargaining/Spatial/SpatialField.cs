// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>The actors in flat arrays, positions and saliences from 0 to 1, actor by actor and dimension by dimension.</summary>
internal sealed class SpatialField
{
    /// <summary>The scale at the border; inside it is 1.</summary>
    public const double Scale = 100;

    /// <summary>Prepares checked actors.</summary>
    public SpatialField(IReadOnlyList<SpatialActor> actors)
    {
        Actors = actors.Count;
        Dimensions = actors[0].Positions.Length;
        Starts = new double[Actors * Dimensions];
        Saliences = new double[Actors * Dimensions];
        Shares = new double[Actors * Dimensions];
        Capabilities = new double[Actors];
        Efforts = new double[Actors];
        Exertions = new double[Actors];
        for (var i = 0; i < Actors; i++)
        {
            var actor = actors[i];
            for (var k = 0; k < Dimensions; k++)
            {
                Starts[(i * Dimensions) + k] = actor.Positions[k] / Scale;
                Saliences[(i * Dimensions) + k] = actor.Saliences[k] / Scale;
                Efforts[i] += actor.Saliences[k] / Scale;
            }
            Capabilities[i] = actor.Capability;
            Exertions[i] = Efforts[i] * actor.Capability;
            FillShares(i);
        }
    }

    /// <summary>Number of actors.</summary>
    public int Actors { get; }

    /// <summary>Number of dimensions.</summary>
    public int Dimensions { get; }

    /// <summary>Positions before the first turn.</summary>
    public double[] Starts { get; }

    /// <summary>Saliences.</summary>
    public double[] Saliences { get; }

    /// <summary>Share of each dimension in an actor's distances: its squared salience over the sum of them. Each actor's come to 1.</summary>
    public double[] Shares { get; }

    /// <summary>Capabilities: the weights in elections.</summary>
    public double[] Capabilities { get; }

    /// <summary>Sum of the saliences of each actor, above 0 and at most 1.</summary>
    public double[] Efforts { get; }

    /// <summary>Capability times the sum of saliences: the weights in challenges.</summary>
    public double[] Exertions { get; }

    /// <summary>Distance of an actor's ideal from a place, as the actor feels it: sqrt(sum of (s (q - x))² / sum of s²), from 0 to 1.</summary>
    public double Distance(int actor, ReadOnlySpan<double> ideal, ReadOnlySpan<double> place)
    {
        var shares = Shares.AsSpan(actor * Dimensions, Dimensions);
        var sum = 0.0;
        for (var k = 0; k < shares.Length; k++)
        {
            var apart = ideal[k] - place[k];
            sum += shares[k] * apart * apart;
        }
        return Math.Min(1, Math.Sqrt(sum));
    }

    private void FillShares(int actor)
    {
        // By the greatest salience first: the square of a very small one would be lost.
        var saliences = Saliences.AsSpan(actor * Dimensions, Dimensions);
        var shares = Shares.AsSpan(actor * Dimensions, Dimensions);
        var (greatest, sum) = (0.0, 0.0);
        foreach (var salience in saliences)
            greatest = Math.Max(greatest, salience);
        for (var k = 0; k < shares.Length; k++)
        {
            shares[k] = saliences[k] / greatest * (saliences[k] / greatest);
            sum += shares[k];
        }
        foreach (ref var share in shares)
            share /= sum;
    }
}
