// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;

namespace Casus.Studies;

/// <summary>One time under one rule: tried with many draws, on as many threads as wanted, with the same result for any number of them.</summary>
internal sealed class PivotTrial(PivotStudy study, Epoch epoch, bool placebo, LeaningSource source, int threads)
{
    /// <summary>Draws looked at for what would have to be believed: fewer, as it is a search.</summary>
    private const int DrawsOfSearch = 500;

    /// <summary>Steps of that search: twentieths of the others' chance of not voting for.</summary>
    private const int StepsOfSearch = 20;

    /// <summary>Draws after which a step of that search looks whether it can still turn out the other way.</summary>
    private const int BatchOfSearch = 50;

    private readonly CouncilOutcome best = source.Best.Council;

    private readonly PivotDraws leanings = new(study, epoch, source.Best.Council, source);

    /// <summary>Working space, one for each thread, kept from one set of draws to the next.</summary>
    private readonly Workspace?[] spaces = new Workspace?[threads];

    /// <summary>Tries it.</summary>
    public PivotFinding Find(PivotVariant variant)
    {
        var draws = Each(0, study.Draws, (draw, space) => OneDraw.Of(leanings.Leanings(draw, variant), space));
        var voters = best.Chamber.Applied.Scores.Voters;
        var pairs = draws[0].Pairs;
        var (strict, pivotal, success) = (draws.Select(each => Strict(each.Pairs)).ToArray(), draws.Select(each => each.Pivotal).ToArray(), draws.Select(each => each.Success).ToArray());
        var tops = TopShares.Of(strict, pairs.Length);
        var (topMembers, topSuccess) = (TopShares.Of(pivotal, voters.Length), TopShares.Of(success, voters.Length));
        var shares = pairs.Select((_, i) => DrawnShare.Of([.. strict.Select(each => each[i])])).ToArray();
        return new PivotFinding(
            epoch.Id,
            best.Rule,
            placebo,
            variant,
            DrawnShare.Of([.. draws.Select(each => each.Adoption)]),
            [.. pairs.Select((pair, i) => new PairFinding(
                pair.First,
                pair.Second,
                shares[i],
                DrawnShare.Of([.. draws.Select(each => each.Pairs[i].Bloc)]),
                Share(tops[i], draws.Length),
                1 + shares.Count(other => other.Mean > shares[i].Mean + 1e-12)))],
            [.. voters.Select((voter, i) => new MemberFinding(
                voter,
                DrawnShare.Of([.. pivotal.Select(each => each[i])]),
                DrawnShare.Of([.. success.Select(each => each[i])]),
                Share(topMembers[i], draws.Length),
                Share(topSuccess[i], draws.Length)))],
            variant == PivotVariant.Full && study.Pair.All(voters.Contains) ? Needed(pairs) : null);
    }

    /// <summary>
    /// The greatest part of the others' chance of not voting for that still lets the pair lead in half of the draws. Every step is looked at, from the top: where a majority is enough, the surer
    /// others are the less may hang on the pair, and halving would go astray.
    /// </summary>
    private NeededBelief Needed(ImmutableArray<PairPower> pairs)
    {
        var own = Enumerable.Range(0, pairs.Length).First(i => study.Pair.Contains(pairs[i].First) && study.Pair.Contains(pairs[i].Second));
        var drawn = Each(0, Math.Min(DrawsOfSearch, study.Draws), (draw, _) => leanings.Leanings(draw, PivotVariant.Full));
        for (var step = StepsOfSearch; step >= 0; step--)
        {
            var remaining = (double)step / StepsOfSearch;
            if (LeadsInHalf(drawn, own, remaining))
                return new NeededBelief(remaining);
        }
        return new NeededBelief(null);
    }

    /// <summary>Whether a pair leads in half of the draws. Stops as soon as the draws left cannot change that.</summary>
    private bool LeadsInHalf(Leanings[] drawn, int own, double remaining)
    {
        var (count, led) = (drawn.Length, 0.0);
        for (var from = 0; from < count && led < count / 2.0 && led + (count - from) >= count / 2.0; from += BatchOfSearch)
            led += Each(from, Math.Min(BatchOfSearch, count - from), (draw, space) => TopShares.OfOne(Strict(space.Pairs.Analyse(leanings.Surer(drawn[draw], remaining))), own)).Sum();
        return led >= count / 2.0;
    }

    /// <summary>Something of each draw, in the order of the draws. Each thread takes every so many-th of them.</summary>
    private T[] Each<T>(int from, int count, Func<uint, Workspace, T> work)
    {
        var results = new T[count];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
        {
            var space = spaces[thread] ??= Workspace.Of(best.Chamber.Applied);
            for (var i = thread; i < count; i += threads)
                results[i] = work((uint)(from + i), space);
        });
        return results;
    }

    private static double[] Strict(ImmutableArray<PairPower> pairs) => [.. pairs.Select(pair => pair.Strict)];

    private static VoteSample Share(double share, int draws) => VoteSample.Wilson((int)Math.Round(share * draws), draws) with { Chance = share };

    private sealed record Workspace(PairAnalysis Pairs, VoteCalculator Calculator)
    {
        public static Workspace Of(PreparedRule rule) => new(PairAnalysis.Of(rule.Scores)!, new VoteCalculator(rule.Automaton!.Merged()));
    }

    private sealed record OneDraw(double Adoption, ImmutableArray<PairPower> Pairs, double[] Pivotal, double[] Success)
    {
        public static OneDraw Of(Leanings leanings, Workspace space)
        {
            var vote = VoteAnalysis.Of(space.Calculator, leanings);
            return new OneDraw(
                vote.Adoption,
                space.Pairs.Analyse(leanings),
                [.. vote.Voters.Select(voter => voter.Pivotal)],
                [.. vote.Voters.Select(voter => (vote.Adoption * voter.GivenAdoption.For) + ((1 - vote.Adoption) * (1 - voter.GivenRefusal.For)))]);
        }
    }
}
