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

    private readonly CouncilOutcome best = source.Best.Council;

    /// <summary>Tries it.</summary>
    public PivotFinding Find(PivotVariant variant)
    {
        var draws = Draw(variant, study.Draws, remaining: 1);
        var voters = best.Chamber.Applied.Scores.Voters;
        var pairs = draws[0].Pairs;
        var (strict, pivotal, success) = (draws.Select(each => each.Pairs.Select(pair => pair.Strict).ToArray()).ToArray(), draws.Select(each => each.Pivotal).ToArray(), draws.Select(each => each.Success).ToArray());
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
            variant == PivotVariant.Full && study.Pair.All(voters.Contains) ? Needed() : null);
    }

    /// <summary>
    /// The greatest part of the others' chance of not voting for that still lets the pair lead in half of the draws, to a twentieth. Found by halving: the surer the
    /// others are, the more hangs on the pair.
    /// </summary>
    private double Needed()
    {
        if (!Leads(StepsOfSearch))
        {
            var (leads, fails) = (-1, StepsOfSearch);
            while (fails - leads > 1)
            {
                var step = (leads + fails) / 2;
                if (Leads(step))
                    leads = step;
                else
                    fails = step;
            }
            return Math.Max(0.0, (double)leads / StepsOfSearch);
        }
        return 1;
    }

    private bool Leads(int step)
    {
        var draws = Draw(PivotVariant.Full, Math.Min(DrawsOfSearch, study.Draws), (double)step / StepsOfSearch);
        var pairs = draws[0].Pairs;
        var own = Enumerable.Range(0, pairs.Length).First(i => study.Pair.Contains(pairs[i].First) && study.Pair.Contains(pairs[i].Second));
        return TopShares.Of([.. draws.Select(each => each.Pairs.Select(pair => pair.Strict).ToArray())], pairs.Length)[own] >= 0.5;
    }

    private OneDraw[] Draw(PivotVariant variant, int count, double remaining)
    {
        var drawn = new OneDraw[count];
        var leanings = new PivotDraws(study, epoch, best, source);
        Parallel.For(
            0,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => (Pairs: PairAnalysis.Of(best.Chamber.Applied.Scores)!, Calculator: new VoteCalculator(best.Chamber.Applied.Automaton!)),
            (i, _, scratch) =>
            {
                drawn[i] = OneDraw.Of(leanings.Leanings((uint)i, variant, remaining), scratch.Pairs, scratch.Calculator);
                return scratch;
            },
            _ => { });
        return drawn;
    }

    private static VoteSample Share(double share, int draws) => VoteSample.Wilson((int)Math.Round(share * draws), draws) with { Chance = share };

    private sealed record OneDraw(double Adoption, ImmutableArray<PairPower> Pairs, double[] Pivotal, double[] Success)
    {
        public static OneDraw Of(Leanings leanings, PairAnalysis pairs, VoteCalculator calculator)
        {
            var vote = VoteAnalysis.Of(calculator, leanings);
            return new OneDraw(
                vote.Adoption,
                pairs.Analyse(leanings),
                [.. vote.Voters.Select(voter => voter.Pivotal)],
                [.. vote.Voters.Select(voter => (vote.Adoption * voter.GivenAdoption.For) + ((1 - vote.Adoption) * (1 - voter.GivenRefusal.For)))]);
        }
    }
}
