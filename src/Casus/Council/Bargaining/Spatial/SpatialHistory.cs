// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>What came of a run of the spatial model of politics.</summary>
/// <param name="Actors">The actors, in the order that all numbers here count them by.</param>
/// <param name="Options">The options of the run.</param>
/// <param name="Seed">The seed of the run; of no effect unless the choice is stochastic.</param>
/// <param name="States">Where the actors stood before the first turn and after each turn.</param>
/// <param name="FractionalChanges">
/// For each turn the distance that all actors moved together, over that of the first turn plus 1e-4; the peer's "fractional change compared to first step".
/// </param>
/// <param name="Turns">What happened in each turn; empty when the run kept no detail.</param>
/// <param name="Settled">Whether the run stopped because movement died down, and not because its turns ran out.</param>
/// <param name="UnsettledElections">
/// How many elections of the Markov forms had not settled after 1,000 iterations and are approximate (the peer sets no limit); 0 for the conditional form, which is exact.
/// </param>
public sealed record SpatialHistory(
    ImmutableArray<SpatialActor> Actors,
    SpatialOptions Options,
    ulong Seed,
    ImmutableArray<SpatialState> States,
    ImmutableArray<double> FractionalChanges,
    ImmutableArray<SpatialTurn> Turns,
    bool Settled,
    int UnsettledElections)
{
    /// <summary>Where the actors stood at the end.</summary>
    public SpatialState Last => States[^1];
}
