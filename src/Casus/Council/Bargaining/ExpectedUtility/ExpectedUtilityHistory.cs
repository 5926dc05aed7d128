// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>A run of the expected-utility model, round by round.</summary>
/// <param name="Actors">The actors with the positions at the outset, in the order given.</param>
/// <param name="Options">The options it was run with.</param>
/// <param name="Range">Greatest less least position at the outset; distances are shares of it in every round.</param>
/// <param name="InitialMedian">The position that beats every other in a vote at the outset.</param>
/// <param name="InitialMean">The mean of the positions at the outset, weighted by capability times salience.</param>
/// <param name="Rounds">The rounds played; the last one may be the one in which nobody moved. None if all agreed from the outset.</param>
/// <param name="Ending">Why it ended.</param>
public sealed record ExpectedUtilityHistory(
    ImmutableArray<UtilityActor> Actors,
    ExpectedUtilityOptions Options,
    double Range,
    double InitialMedian,
    double InitialMean,
    ImmutableArray<ExpectedUtilityRound> Rounds,
    ExpectedUtilityEnding Ending)
{
    /// <summary>The forecast of the model: the median at the end.</summary>
    public double Median => Rounds.IsEmpty ? InitialMedian : Rounds[^1].Median;

    /// <summary>The weighted mean at the end.</summary>
    public double Mean => Rounds.IsEmpty ? InitialMean : Rounds[^1].Mean;

    /// <summary>The position of each actor at the end.</summary>
    public ImmutableArray<double> Positions => Rounds.IsEmpty ? [.. Actors.Select(actor => actor.Position)] : Rounds[^1].Positions;

    /// <summary>One sentence on the reading of the model that was run, which belongs beside every figure shown.</summary>
    public string Explanation => Options.Mode.Explanation();
}
