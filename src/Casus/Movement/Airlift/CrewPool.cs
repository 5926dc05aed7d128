// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>The crews of one fleet that wait at its base beside those aboard.</summary>
internal sealed class CrewPool
{
    /// <summary>Crews for each aircraft above which more are not counted: none of them would ever be called. A setting of the tool.</summary>
    private const double MostPerAircraft = 10;

    private readonly long[] restedAt;

    /// <summary>Makes a pool.</summary>
    /// <param name="limit">The limits of the crews; null for no limits.</param>
    /// <param name="aircraft">Aircraft of the fleet.</param>
    public CrewPool(CrewLimit? limit, int aircraft)
    {
        var crews = limit is null ? aircraft : (int)Math.Floor((Math.Min(MostPerAircraft, limit.PerAircraft) * aircraft) + 1e-9);
        Manned = Math.Min(aircraft, crews);
        restedAt = new long[crews - Manned];
    }

    /// <summary>Aircraft for which there is a crew.</summary>
    public int Manned { get; }

    /// <summary>Makes it ready for a run: everybody is rested.</summary>
    public void Clear() => Array.Fill(restedAt, long.MinValue);

    /// <summary>When there would be a rested crew, if a tired one were changed now.</summary>
    /// <param name="until">When the tired crew has rested.</param>
    public long SoonestBefore(long until)
    {
        foreach (var at in restedAt)
            until = Math.Min(until, at);
        return until;
    }

    /// <summary>Changes a tired crew for the waiting one that is rested first, if that is before the tired one would be.</summary>
    /// <param name="until">When the tired crew has rested.</param>
    /// <returns>When there is a rested crew aboard, as the crews stand: may lie in the past.</returns>
    public long Swap(long until)
    {
        var first = -1;
        for (var i = 0; i < restedAt.Length; i++)
        {
            if (restedAt[i] < until && (first < 0 || restedAt[i] < restedAt[first]))
                first = i;
        }
        if (first < 0)
            return until;
        var at = restedAt[first];
        restedAt[first] = until;
        return at;
    }
}
