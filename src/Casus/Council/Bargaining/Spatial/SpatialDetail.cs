// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Casus.Council;

/// <summary>Writes down what happens in a turn, for runs that keep it.</summary>
internal sealed class SpatialDetail(int actors)
{
    private ImmutableArray<double> gains;
    private ImmutableArray<SpatialTarget?> targets;

    /// <summary>The bargains of the turn.</summary>
    public ImmutableArray<SpatialBargain> Bargains { get; private set; }

    /// <summary>What each actor chose; every actor fills in its own.</summary>
    public SpatialChoice[] Choices { get; } = new SpatialChoice[actors];

    /// <summary>A place as it is shown: from 0 to 100.</summary>
    public static ImmutableArray<double> Shown(ReadOnlySpan<double> place)
    {
        var shown = new double[place.Length];
        for (var k = 0; k < shown.Length; k++)
            shown[k] = place[k] * SpatialField.Scale;
        return ImmutableCollectionsMarshal.AsImmutableArray(shown);
    }

    /// <summary>Writes down challenges and bargains, before the choices.</summary>
    public void Open(SpatialRun run)
    {
        gains = [.. run.Gains];
        targets = [.. Enumerable.Range(0, actors).Select(i => run.Targets[i] is >= 0 and var target ? new SpatialTarget(target, run.Gains[(i * actors) + target], run.Successes[i]) : null)];
        Bargains = [.. Enumerable.Range(0, run.Proposals.Count).Select(b => Of(run.Proposals, b))];
    }

    /// <summary>The turn as it went.</summary>
    public SpatialTurn Close(int turn) => new(turn, gains, targets, Bargains, [.. Choices]);

    private static SpatialBargain Of(SpatialProposals proposals, int bargain)
    {
        var (challenger, challenged, view) = proposals.PartiesOf(bargain);
        return new SpatialBargain(challenger, challenged, view, Shown(proposals.ChallengerSide(bargain)), Shown(proposals.ChallengedSide(bargain)));
    }
}
