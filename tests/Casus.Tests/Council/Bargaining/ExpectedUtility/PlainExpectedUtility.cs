// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council.Bargaining;

/// <summary>
/// The expected-utility model written down line by line from council.md 3.5, with the powers of the run-time library and every sum in full: slow, and without
/// anything that the model proper shares, skips or rounds.
/// </summary>
internal sealed class PlainExpectedUtility(UtilityActor[] actors, ExpectedUtilityOptions options)
{
    private readonly int count = actors.Length;
    private readonly double range = actors.Max(each => each.Position) - actors.Min(each => each.Position);
    private double[] x = [.. actors.Select(each => each.Position)];
    private double[] r = [];

    /// <summary>The positions after each round, until all agree or the rounds are spent.</summary>
    public IEnumerable<double[]> Rounds()
    {
        for (var round = 0; round < options.Rounds && x.Distinct().Count() > 1; round++)
        {
            r = [.. actors.Select(_ => 1.0)];
            var threats = Enumerable.Range(0, count).Select(i => Others(i).Sum(j => Expected(j, i, judge: i))).ToArray();
            var (least, most) = (threats.Min(), threats.Max());
            r = [.. threats.Select(d => most > least ? ((2 * d) - most - least) / (most - least) : 0).Select(risk => (1 - (risk / 3)) / (1 + (risk / 3)))];
            x = [.. Enumerable.Range(0, count).Select(Moved)];
            yield return x;
        }
    }

    private double Moved(int i)
    {
        var offers = new List<(int Class, double Cost, double Place)>();
        foreach (var j in Others(i).Where(j => x[j] != x[i]))
        {
            var (own, other) = (Expected(i, j, judge: i), Expected(j, i, judge: i));
            var compromise = x[i] + ((x[j] - x[i]) * Math.Abs(own / other));
            var average = ((Math.Abs(own) * x[i]) + (Math.Abs(other) * x[j])) / (Math.Abs(own) + Math.Abs(other));
            var isCoded = options.Mode == ExpectedUtilityMode.AsCoded;
            if (other > own && own > 0)
                offers.Add((1, Math.Abs(x[j] - x[i]), x[j]));
            else if (other > 0 && own < 0 && other > -own)
                offers.Add((2, isCoded ? average : Math.Abs(compromise - x[i]), compromise));
            else if (other > 0 && own < 0 && other < -own && !isCoded)
                offers.Add((3, Math.Abs(x[j] - x[i]), x[j]));
        }
        return offers.Count == 0 ? x[i] : offers.OrderBy(offer => offer.Class).ThenBy(offer => offer.Cost).First().Place;
    }

    private double Expected(int i, int j, int judge)
    {
        var (d, e, chance) = (Math.Abs(x[i] - x[j]) / range, r[judge], Chance(i, j));
        var (success, failure, same) = (2 - (4 * Math.Pow(.5 - (.5 * d), e)), 2 - (4 * Math.Pow(.5 + (.5 * d), e)), 2 - (4 * Math.Pow(.5, e)));
        var half = .25 * (Math.Abs(x[i] - Median()) + Math.Abs(x[i] - x[j])) / range;
        var (better, worse) = (2 - (4 * Math.Pow(Math.Max(0, .5 - half), e)), 2 - (4 * Math.Pow(.5 + half, e)));
        var (q, t, s) = (options.StatusQuoChance, options.ImprovementChance, actors[j].Salience);
        return (s * ((chance * success) + ((1 - chance) * failure))) + ((1 - s) * success) - (q * same) - ((1 - q) * ((t * better) + ((1 - t) * worse)));
    }

    private double Chance(int i, int j)
    {
        if (x[i] == x[j])
            return 0;
        var divisor = options.Mode == ExpectedUtilityMode.Corrected
            ? Enumerable.Range(0, count).Sum(k => Math.Abs(Vote(k, x[i], x[j])))
            : Enumerable.Range(0, count).Sum(k => x.Sum(a => x.Sum(b => Math.Abs(Vote(k, a, b)))));
        return Enumerable.Range(0, count).Sum(k => Math.Max(0, Vote(k, x[i], x[j]))) / divisor;
    }

    private double Vote(int k, double a, double b) =>
        actors[k].Capability * actors[k].Salience * (Math.Pow(Math.Abs(x[k] - b) / range, r[k]) - Math.Pow(Math.Abs(x[k] - a) / range, r[k]));

    private double Median()
    {
        var ascending = x.Distinct().Order().ToArray();
        var holder = ascending[0];
        foreach (var challenger in ascending.Skip(1))
        {
            if (Enumerable.Range(0, count).Sum(k => actors[k].Capability * actors[k].Salience * (Math.Abs(x[k] - holder) - Math.Abs(x[k] - challenger))) > 0)
                holder = challenger;
        }
        return holder;
    }

    private IEnumerable<int> Others(int i) => Enumerable.Range(0, count).Where(j => j != i);
}
