// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>What an analysis of power is to find, and how far it may go. No option changes an exact result.</summary>
public sealed record PowerOptions
{
    /// <summary>The most draws: 100 million.</summary>
    public const int MostDraws = 100_000_000;

    /// <summary>The indices that need no unions.</summary>
    public static ImmutableArray<PowerIndex> WithoutUnions { get; } =
    [
        PowerIndex.ShapleyShubik, PowerIndex.BanzhafAbsolute, PowerIndex.BanzhafNormalised, PowerIndex.ColemanPrevent, PowerIndex.ColemanInitiate, PowerIndex.Rae,
        PowerIndex.DeeganPackel, PowerIndex.PublicGood, PowerIndex.Johnston,
    ];

    /// <summary>The indices that need unions.</summary>
    public static ImmutableArray<PowerIndex> OfUnions { get; } = [PowerIndex.Owen, PowerIndex.BanzhafOwen, PowerIndex.SymmetricCoalitionalBanzhaf];

    /// <summary>Everything that needs no unions, by the fastest method.</summary>
    public static PowerOptions Default { get; } = new();

    /// <summary>The indices wanted; all that need no unions unless told otherwise.</summary>
    public ImmutableArray<PowerIndex> Indices { get; init; } = WithoutUnions;

    /// <summary>The number of the union that each player belongs to, if there are unions; players with the same number act together.</summary>
    public ImmutableArray<int> Unions { get; init; } = [];

    /// <summary>The only method to use; the fastest that fits unless told otherwise.</summary>
    public PowerMethod? Method { get; init; }

    /// <summary>Whether to count the minimal winning and the minimal blocking coalitions too.</summary>
    public bool MinimalCoalitions { get; init; } = true;

    /// <summary>How many minimal winning and how many minimal blocking coalitions to list: 0 unless told otherwise.</summary>
    public int ListLimit { get; init; }

    /// <summary>The most steps of one method, about a billion a second on one core: 50 billion.</summary>
    public double MostSteps { get; init; } = 5e10;

    /// <summary>The most bytes that one method may hold at a time: 1 GiB.</summary>
    public double MostBytes { get; init; } = 1 << 30;

    /// <summary>How many threads may work; 0 for as many as there are cores. The result does not depend on it.</summary>
    public int Threads { get; init; }

    /// <summary>How many random orders, and how many random coalitions, an estimate draws: 100,000. None makes what cannot be counted out of reach.</summary>
    public int Draws { get; init; } = 100_000;

    /// <summary>Seed of the draws.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many threads that is.</summary>
    internal int ThreadCount => Threads > 0 ? Threads : Environment.ProcessorCount;
}
