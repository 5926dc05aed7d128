// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// How the ideals of actors follow the positions that they come to take: q(i) becomes the sum over j of a(i, j) times position j, plus the rest of 1 times
/// q(i) as it was.
/// </summary>
public sealed class IdealAdjustment
{
    /// <summary>How far above 1 a row may come by rounding.</summary>
    private const double Slack = 1e-9;

    private readonly double[,]? shares;

    private IdealAdjustment(double[,]? shares) => this.shares = shares;

    /// <summary>Ideals are always the positions held (a is the identity matrix). The default.</summary>
    public static IdealAdjustment FollowPositions { get; } = new(null);

    /// <summary>Ideals stay at the first positions (a is zero).</summary>
    public static IdealAdjustment Fixed { get; } = new(null);

    /// <summary>Ideals follow by given shares.</summary>
    /// <param name="shares">Square matrix, a row and a column for each actor in their order; entries from 0 to 1, no row above 1.</param>
    public static IdealAdjustment ByShares(double[,] shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        return new IdealAdjustment((double[,])shares.Clone());
    }

    /// <summary>What is wrong with the matrix for so many actors.</summary>
    internal IEnumerable<SpatialFault> Faults(int actors)
    {
        if (shares is null)
            yield break;
        if (shares.GetLength(0) != actors || shares.GetLength(1) != actors)
        {
            yield return new SpatialFault(null, "ideal-shares", $"The shares of ideals have {shares.GetLength(0)} rows and {shares.GetLength(1)} columns for {actors} actors.", "Give a row and a column for each actor.");
            yield break;
        }
        for (var i = 0; i < actors; i++)
        {
            var (sum, within) = (0.0, true);
            for (var j = 0; j < actors; j++)
            {
                within &= shares[i, j] is >= 0 and <= 1;
                sum += shares[i, j];
            }
            if (!within || sum > 1 + Slack)
                yield return new SpatialFault(i, "ideal-shares", $"Row {i + 1} of the shares of ideals has an entry outside 0 to 1, or a sum above 1.", "Give shares of 1.");
        }
    }

    /// <summary>Moves the ideals once the positions are new. Both are actor by actor, dimension by dimension.</summary>
    internal void Apply(ReadOnlySpan<double> positions, Span<double> ideals, int actors)
    {
        if (ReferenceEquals(this, Fixed))
            return;
        if (shares is null)
        {
            positions.CopyTo(ideals);
            return;
        }
        var dimensions = positions.Length / actors;
        for (var i = 0; i < actors; i++)
        {
            var rest = 1.0;
            for (var j = 0; j < actors; j++)
                rest -= shares[i, j];
            for (var k = 0; k < dimensions; k++)
            {
                var ideal = rest * ideals[(i * dimensions) + k];
                for (var j = 0; j < actors; j++)
                    ideal += shares[i, j] * positions[(j * dimensions) + k];
                ideals[(i * dimensions) + k] = ideal;
            }
        }
    }
}
