// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>
/// One run under way. The work of a turn falls into parts that concern one actor or one bargain each; a part writes only what is its own, so that the outcome has the
/// same bytes for any number of threads.
/// </summary>
internal sealed class SpatialRun
{
    /// <summary>A gain not above this is no reason to challenge anybody.</summary>
    public const double LeastGain = 1e-5;

    /// <summary>Keeps the ratio of changes a number when nobody moved in the first turn.</summary>
    private const double LeastChange = 1e-4;

    private readonly SpatialWorker[] workers;
    private readonly SpatialPoll poll;
    private readonly Action<SpatialWorker, int> challenge;
    private readonly Action<SpatialWorker, int> weigh;
    private readonly Action<SpatialWorker, int> choose;
    private readonly ImmutableArray<SpatialState>.Builder states = ImmutableArray.CreateBuilder<SpatialState>();
    private readonly ImmutableArray<double>.Builder changes = ImmutableArray.CreateBuilder<double>();
    private readonly ImmutableArray<SpatialTurn>.Builder turns = ImmutableArray.CreateBuilder<SpatialTurn>();
    private readonly ulong seed;

    /// <summary>A run before its first turn, on checked input.</summary>
    public SpatialRun(ImmutableArray<SpatialActor> actors, SpatialOptions options, ulong seed, bool keepDetail, int threads)
    {
        (Actors, Options, this.seed) = (actors, options, seed);
        Field = new SpatialField(actors);
        Scene = new SpatialScene(Field);
        Proposals = new SpatialProposals(Field);
        Gains = new double[Field.Actors * Field.Actors];
        Targets = new int[Field.Actors];
        Successes = new double[Field.Actors];
        Next = new double[Field.Actors * Field.Dimensions];
        Identities = [.. actors.Select(actor => Identity.Of("bargain", actor.Name))];
        Detail = keepDetail ? new SpatialDetail(Field.Actors) : null;
        workers = [.. Enumerable.Range(0, threads).Select(_ => new SpatialWorker(this))];
        poll = new SpatialPoll(Field, workers[0].Election);
        challenge = static (worker, actor) => worker.Challenge(actor);
        weigh = (_, bargain) => Proposals.Weigh(bargain, Scene);
        choose = static (worker, actor) => worker.Choose(actor);
    }

    /// <summary>The actors as given.</summary>
    public ImmutableArray<SpatialActor> Actors { get; }

    /// <summary>The options.</summary>
    public SpatialOptions Options { get; }

    /// <summary>The actors in flat arrays.</summary>
    public SpatialField Field { get; }

    /// <summary>Where they stand.</summary>
    public SpatialScene Scene { get; }

    /// <summary>The bargains of the turn.</summary>
    public SpatialProposals Proposals { get; }

    /// <summary>What each actor expects of challenging each other, row by row.</summary>
    public double[] Gains { get; }

    /// <summary>Whom each actor challenges; -1 for nobody.</summary>
    public int[] Targets { get; }

    /// <summary>The chance of winning that each challenger sees.</summary>
    public double[] Successes { get; }

    /// <summary>Where the actors go in this turn.</summary>
    public double[] Next { get; }

    /// <summary>What each actor's draws are for.</summary>
    public ImmutableArray<Identity> Identities { get; }

    /// <summary>The draws of the turn.</summary>
    public KeyedDraws Draws { get; private set; }

    /// <summary>What is written down of the turn; null when the run keeps no detail.</summary>
    public SpatialDetail? Detail { get; }

    /// <summary>Runs to the end.</summary>
    public SpatialHistory ToTheEnd()
    {
        Look(0);
        var (first, settled) = (0.0, false);
        for (var turn = 0; turn < Options.MostTurns && !settled; turn++)
        {
            var change = Take(turn);
            first = turn == 0 ? change : first;
            var ratio = change / (first + LeastChange);
            changes.Add(ratio);
            settled = turn > 0 && ratio < Options.StopRatio;
            Look(turn + 1);
        }
        return new SpatialHistory(Actors, Options, seed, states.ToImmutable(), changes.ToImmutable(), turns.ToImmutable(), settled, workers.Sum(worker => worker.Election.Unsettled));
    }

    /// <summary>Measures the scene, sets the attitudes to risk, and writes the state down.</summary>
    private void Look(int turn)
    {
        Scene.Measure();
        poll.SetRisks(Scene, Options.Risk);
        var winning = new double[Field.Actors];
        poll.WinningChances(Scene, winning);
        states.Add(new SpatialState(turn, ByActor(Scene.Positions), ByActor(Scene.Ideals), [.. Scene.Risks], [.. winning]));
    }

    /// <summary>One turn; gives how far all actors moved together.</summary>
    private double Take(int turn)
    {
        Draws = new KeyedDraws(seed, (uint)turn);
        ForEach(Field.Actors, challenge);
        Propose();
        ForEach(Proposals.Count, weigh);
        Detail?.Open(this);
        ForEach(Field.Actors, choose);
        if (Detail is not null)
            turns.Add(Detail.Close(turn));
        var change = 0.0;
        for (var i = 0; i < Field.Actors; i++)
            change += SpatialMove.Length(Scene.PositionOf(i), Next.AsSpan(i * Field.Dimensions, Field.Dimensions));
        Next.CopyTo(Scene.Positions.AsSpan());
        Options.Ideals.Apply(Scene.Positions, Scene.Ideals, Field.Actors);
        return change;
    }

    private void Propose()
    {
        Proposals.Clear();
        for (var i = 0; i < Field.Actors; i++)
        {
            if (Targets[i] is >= 0 and var target)
                Propose(i, target);
        }
    }

    private void Propose(int challenger, int challenged)
    {
        Meet(challenger, challenged, BargainView.Challenger, Successes[challenger]);
        if (Options.Views == BargainViews.Challenger)
            return;
        Meet(challenger, challenged, BargainView.Challenged, workers[0].SuccessSeenBy(challenged, challenger));
        if (Options.Views == BargainViews.WeightedCompromise)
            Proposals.Merge(Field.Exertions[challenger], Field.Exertions[challenged]);
    }

    private void Meet(int challenger, int challenged, BargainView view, double success)
    {
        var bargain = Proposals.Add(challenger, challenged, view);
        SpatialBargaining.Meet(Options.Bargain, success, Field, Scene, (challenger, challenged), Proposals.ChallengerSide(bargain), Proposals.ChallengedSide(bargain));
    }

    /// <summary>Positions in flat form as they are shown, actor by actor, from 0 to 100.</summary>
    private ImmutableArray<ImmutableArray<double>> ByActor(double[] places)
    {
        var byActor = ImmutableArray.CreateBuilder<ImmutableArray<double>>(Field.Actors);
        for (var i = 0; i < Field.Actors; i++)
            byActor.Add(SpatialDetail.Shown(places.AsSpan(i * Field.Dimensions, Field.Dimensions)));
        return byActor.MoveToImmutable();
    }

    /// <summary>Gives every worker each so manieth item.</summary>
    private void ForEach(int items, Action<SpatialWorker, int> work)
    {
        if (workers.Length == 1)
        {
            for (var item = 0; item < items; item++)
                work(workers[0], item);
            return;
        }
        Parallel.For(0, workers.Length, new ParallelOptions { MaxDegreeOfParallelism = workers.Length }, w =>
        {
            for (var item = w; item < items; item += workers.Length)
                work(workers[w], item);
        });
    }
}
