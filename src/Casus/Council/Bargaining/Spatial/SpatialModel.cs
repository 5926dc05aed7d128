// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>
/// The spatial model of politics: actors with positions, saliences and capabilities in several dimensions challenge each other turn by turn, third
/// parties take sides, and bargains are settled by elections weighted by influence. The mathematics of the SMP example of KTAB (KAPSARC 2015, MIT), the
/// peer, whose defaults are the defaults here and whose regression log comes out to its last decimal.
/// </summary>
/// <remarks>
/// <para>A turn takes steps in proportion to the cube of the number of actors. No quota, veto or right to stay away is in it: it says where bargaining may lead
/// before a formal vote, never how the vote ends.</para>
/// <para>Where the peer's code departs from what its formulas mean, this is as the formulas mean it, and nothing is offered as coded: see
/// <see cref="BargainViews"/>, <see cref="BargainChoice.Stochastic"/>, <see cref="RiskPerception.Full"/>, <see cref="SpatialHistory.UnsettledElections"/>; and equal
/// chances for all positions make every attitude to risk 0, where the peer divides by zero.</para>
/// <para>Positions stay between the least and the greatest first position of each dimension, save that bargains rounded to a ten-thousandth of the scale may pass
/// them by half of that when they do not lie on such a step themselves.</para>
/// </remarks>
public static class SpatialModel
{
    /// <summary>Runs the model until movement dies down or the turns run out.</summary>
    /// <param name="actors">From 2 to 250 actors; <see cref="SpatialCheck.Faults"/> says whether they will do.</param>
    /// <param name="options">The options; the peer's defaults when null.</param>
    /// <param name="seed">Seed of the draws; of no effect unless the choice is stochastic.</param>
    /// <param name="keepDetail">Whether to keep gains, targets, bargains and choices of each turn. Without, a run allocates little more than its states.</param>
    /// <param name="threads">Most threads to use; the outcome has the same bytes for any number.</param>
    /// <returns>The states and, if kept, what happened between them.</returns>
    /// <exception cref="ArgumentException">The actors or the options will not do; the message lists everything that is wrong.</exception>
    public static SpatialHistory Run(IReadOnlyList<SpatialActor> actors, SpatialOptions? options = null, ulong seed = 0, bool keepDetail = true, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var chosen = options ?? SpatialOptions.Default;
        SpatialFault[] faults = [.. SpatialCheck.Faults(actors), .. chosen.Faults(actors.Count)];
        if (faults.Length > 0)
            throw new ArgumentException(string.Join(Environment.NewLine, faults.Select(fault => $"{fault.Message} {fault.Remedy} [{fault.Check}]")), nameof(actors));
        return new SpatialRun([.. actors], chosen, seed, keepDetail, Math.Min(threads, actors.Count)).ToTheEnd();
    }
}
