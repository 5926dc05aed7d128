// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>What one thread needs for itself: room for judgements and elections. What it writes elsewhere belongs to the actor or bargain that it works on.</summary>
internal sealed class SpatialWorker
{
    private readonly SpatialRun run;
    private readonly InfluenceSums influence;
    private readonly SpatialJudgement judgement;
    private double[] utilities = [];
    private double[] chances = [];
    private int[] bargains = [];

    /// <summary>A worker of a run.</summary>
    public SpatialWorker(SpatialRun run)
    {
        this.run = run;
        influence = InfluenceSums.Of(run.Options.Influence);
        judgement = new SpatialJudgement(run.Field, Perception(run.Options.Perception));
        Election = new SpatialElection(run.Options);
    }

    /// <summary>Its elections.</summary>
    public SpatialElection Election { get; }

    private bool TakingSides => run.Options.ThirdParties == ThirdPartyCommitment.Semi;

    /// <summary>Works out what an actor expects of challenging each other, and finds the one from whom it expects most.</summary>
    public void Challenge(int actor)
    {
        judgement.Take(actor, actor, run.Scene);
        var gains = run.Gains.AsSpan(actor * run.Field.Actors, run.Field.Actors);
        var (target, chance, most) = (-1, 0.0, SpatialRun.LeastGain);
        for (var j = 0; j < gains.Length; j++)
        {
            gains[j] = 0;
            if (j == actor)
                continue;
            var distances = run.Scene.DistancesTo(j);
            var success = influence.Success(judgement, j, distances, TakingSides);

            // The challenged gives in without a fight as far as it does not care: (1 - e) V + e (P V + (1 - P) L) - SQ, with V, L and SQ the utilities of the pair's positions.
            gains[j] = (judgement.AtChallenger[actor] - SpatialUtility.Of(distances[actor], judgement.Risks[actor])) * (1 - (2 * run.Field.Efforts[j] * (1 - success)));
            if (gains[j] > most)
                (target, chance, most) = (j, success, gains[j]);
        }
        (run.Targets[actor], run.Successes[actor]) = (target, chance);
    }

    /// <summary>The chance that a challenger wins as the challenged sees it.</summary>
    public double SuccessSeenBy(int challenged, int challenger)
    {
        judgement.Take(challenged, challenger, run.Scene);
        return influence.Success(judgement, challenged, run.Scene.DistancesTo(challenged), TakingSides);
    }

    /// <summary>Lets an actor settle on one of the bargains before it, and writes down where it goes.</summary>
    public void Choose(int actor)
    {
        var (proposals, actors) = (run.Proposals, run.Field.Actors);
        Reserve((proposals.Count + 1) * actors);
        var options = 1 + proposals.Before(actor, bargains);
        utilities.AsSpan(0, actors).Clear();
        for (var option = 1; option < options; option++)
            proposals.WorthOf(bargains[option - 1]).CopyTo(utilities.AsSpan(option * actors));
        var own = chances.AsSpan(0, options);
        Election.Hold(utilities.AsSpan(0, options * actors), run.Field.Capabilities, own);
        var chosen = run.Options.Choice == BargainChoice.Stochastic ? Drawn(own, run.Draws.Uniform(run.Identities[actor])) : Likeliest(own);
        var place = chosen == 0 ? run.Scene.PositionOf(actor) : proposals.SideOf(actor, bargains[chosen - 1]);
        place.CopyTo(run.Next.AsSpan(actor * run.Field.Dimensions, run.Field.Dimensions));
        if (run.Detail is { } detail)
            detail.Choices[actor] = new SpatialChoice(actor, [null, .. bargains.AsSpan(0, options - 1).ToArray().Select(each => detail.Bargains[each])], [.. own], chosen);
    }

    private static int Likeliest(ReadOnlySpan<double> chances)
    {
        var best = 0;
        for (var option = 1; option < chances.Length; option++)
        {
            if (chances[option] > chances[best])
                best = option;
        }
        return best;
    }

    private static int Drawn(ReadOnlySpan<double> chances, double uniform)
    {
        var sum = 0.0;
        for (var option = 0; option < chances.Length - 1; option++)
        {
            sum += chances[option];
            if (uniform < sum)
                return option;
        }
        return chances.Length - 1;
    }

    private static double Perception(RiskPerception perception) => perception switch
    {
        RiskPerception.None => 0,
        RiskPerception.OneThird => 1.0 / 3,
        RiskPerception.Half => 0.5,
        RiskPerception.TwoThirds => 2.0 / 3,
        _ => 1,
    };

    private void Reserve(int size)
    {
        if (utilities.Length >= size)
            return;
        utilities = new double[size];
        chances = new double[(2 * run.Field.Actors) + 1];
        bargains = new int[2 * run.Field.Actors];
    }
}
