// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Simulation;

namespace Casus.Tests.Council.Bargaining.Spatial;

/// <summary>
/// The formulas of the council reference, section 3.6, one by one, with no thought of speed: no sum is kept, every utility is worked out where it is wanted. Independent of
/// the model's arrays, and slow (n⁴).
/// </summary>
internal sealed class PlainSpatialModel
{
    private readonly SpatialOptions options;
    private readonly string[] names;
    private readonly double[][] saliences;
    private readonly double[] capabilities;
    private readonly double[] efforts;
    private readonly int n;
    private readonly double[][] ideals;

    public PlainSpatialModel(IReadOnlyList<SpatialActor> actors, SpatialOptions options)
    {
        this.options = options;
        n = actors.Count;
        names = [.. actors.Select(actor => actor.Name)];
        Positions = [.. actors.Select(actor => actor.Positions.Select(x => x / 100).ToArray())];
        ideals = [.. Positions.Select(place => place.ToArray())];
        saliences = [.. actors.Select(actor => actor.Saliences.Select(s => s / 100).ToArray())];
        capabilities = [.. actors.Select(actor => actor.Capability)];
        efforts = [.. saliences.Select(each => each.Sum())];
        Risks = RisksNow();
    }

    public double[][] Positions { get; private set; }

    public double[] Risks { get; private set; }

    public (int Target, double Gain)[] Targets { get; private set; } = [];

    /// <summary>Steps 3 to 9, and step 2 of the next turn.</summary>
    public void Turn(int turn, ulong seed)
    {
        Targets = [.. Enumerable.Range(0, n).Select(Target)];
        var bargains = Enumerable.Range(0, n).Where(i => Targets[i].Target >= 0).SelectMany(i => Bargains(i, Targets[i].Target)).ToArray();
        var draws = new KeyedDraws(seed, (uint)turn);
        Positions = [.. Enumerable.Range(0, n).Select(k => Choice(k, bargains, draws))];
        for (var i = 0; i < n; i++)
            ideals[i] = ReferenceEquals(options.Ideals, IdealAdjustment.Fixed) ? ideals[i] : Positions[i].ToArray();
        Risks = RisksNow();
    }

    /// <summary>Step 11 with all positions different.</summary>
    public double[] WinningChances() => Election(n, (i, j) => U(Distance(i, Positions[j]), Risks[i]));

    private double[] RisksNow()
    {
        var p = Election(n, (i, j) => U(Distance(i, Positions[j]), 0));
        var (least, most) = (p.Min(), p.Max());
        return [.. p.Select(each => options.Risk switch
        {
            RiskRange.Wide => ((2 * each) - (most + least)) / (most - least),
            RiskRange.Narrow => (each - least) / (most - least),
            _ => ((3 * each) - (most + (2 * least))) / (2 * (most - least)),
        })];
    }

    private (int Target, double Gain) Target(int i)
    {
        var best = (Target: -1, Gain: 1e-5);
        foreach (var j in Enumerable.Range(0, n).Where(j => j != i))
        {
            var phi = Phi(i, i, j);
            var (won, lost) = (2 * Seen(i, i, i), 2 * Seen(i, i, j));
            var gain = ((1 - efforts[j]) * won) + (efforts[j] * ((phi * won) + ((1 - phi) * lost))) - (Seen(i, i, i) + Seen(i, i, j));
            if (gain > best.Gain)
                best = (j, gain);
        }
        return best;
    }

    /// <summary>Step 4: the chance that i beats j as h judges.</summary>
    private double Phi(int h, int i, int j)
    {
        var sides = new double[] { 1e-10, 1e-10 };
        void Add(double v) => sides[v > 0 ? 0 : 1] += Math.Abs(v);
        Add(V(efforts[i] * capabilities[i], Seen(h, i, i) - Seen(h, i, j)));
        Add(V(efforts[j] * capabilities[j], Seen(h, j, i) - Seen(h, j, j)));
        var (a, b) = (sides[0], sides[1]);
        foreach (var k in Enumerable.Range(0, n).Where(k => k != i && k != j))
        {
            var (ki, kj, kk) = (Seen(h, k, i), Seen(h, k, j), Seen(h, k, k));
            var x = V(efforts[k] * capabilities[k], ki - kj);
            var pi = (a + Math.Max(x, 0)) / (a + Math.Max(x, 0) + b + Math.Max(-x, 0));
            var (withI, jWins, iWins, withJ) = options.ThirdParties switch
            {
                ThirdPartyCommitment.Full => (3 * ki, 3 * kj, 3 * ki, 3 * kj),
                ThirdPartyCommitment.None => ((2 * ki) + kk, (2 * kj) + kk, (2 * ki) + kk, (2 * kj) + kk),
                _ => ((2 * ki) + kk, 3 * kj, 3 * ki, (2 * kj) + kk),
            };
            Add(V(efforts[k] * capabilities[k], (pi * withI) + ((1 - pi) * jWins) - ((pi * iWins) + ((1 - pi) * withJ))));
        }
        return sides[0] / (sides[0] + sides[1]);
    }

    private IEnumerable<(int I, int J, double[] Own, double[] Other)> Bargains(int i, int j)
    {
        var (own, other) = Meet(i, j, Phi(i, i, j));
        if (options.Views == BargainViews.Challenger)
            return [(i, j, own, other)];
        var (own2, other2) = Meet(i, j, Phi(j, i, j));
        if (options.Views == BargainViews.ChallengerAndChallenged)
            return [(i, j, own, other), (i, j, own2, other2)];
        var (wi, wj) = (efforts[i] * capabilities[i], efforts[j] * capabilities[j]);
        double[] Mean(double[] x, double[] y) => [.. x.Zip(y, (p, q) => ((wi * p) + (wj * q)) / (wi + wj))];
        return [(i, j, Mean(own, own2), Mean(other, other2))];
    }

    private (double[] Own, double[] Other) Meet(int i, int j, double p)
    {
        static double Round(double x) => Math.Floor((10_000 * x) + 0.5) / 10_000;
        const double M = 1e-6;
        var sides = Enumerable.Range(0, saliences[i].Length).Select(k =>
        {
            var (si, sj, x, y) = (saliences[i][k], saliences[j][k], Positions[i][k], Positions[j][k]);
            if (options.Bargain == BargainForm.SquaredSalienceLoserMoves)
            {
                var (ei, ej) = (Math.Max(0, 1 - (2 * p)), Math.Max(0, (2 * p) - 1));
                return (x + (ei * sj * sj / ((ei * sj * sj) + M + ((1 - ei) * si * si)) * (y - x)), y + (ej * si * si / ((ej * si * si) + M + ((1 - ej) * sj * sj)) * (x - y)));
            }
            var power = options.Bargain == BargainForm.SalienceChance ? 1 : 2;
            var (a, b) = (Math.Pow(si * p, power), Math.Pow(sj * (1 - p), power));
            return (Round((((a + M) * x) + (b * y)) / (a + b + M)), Round(((a * x) + ((b + M) * y)) / (a + b + M)));
        }).ToArray();
        return ([.. sides.Select(each => each.Item1)], [.. sides.Select(each => each.Item2)]);
    }

    /// <summary>Step 8.</summary>
    private double[] Choice(int k, (int I, int J, double[] Own, double[] Other)[] bargains, KeyedDraws draws)
    {
        var before = bargains.Where(each => each.I == k).Concat(bargains.Where(each => each.J == k)).ToArray();
        var chances = Election(before.Length + 1, (actor, option) => Enumerable.Range(0, n).Average(j =>
        {
            var place = option > 0 && before[option - 1].I == j ? before[option - 1].Own : option > 0 && before[option - 1].J == j ? before[option - 1].Other : Positions[j];
            return U(Distance(actor, place), Risks[actor]);
        }));
        var chosen = Array.IndexOf(chances, chances.Max());
        if (options.Choice == BargainChoice.Stochastic)
        {
            var uniform = draws.Uniform("bargain", names[k]);
            chosen = Enumerable.Range(0, chances.Length).First(option => option == chances.Length - 1 || uniform < chances.Take(option + 1).Sum());
        }
        return chosen == 0 ? Positions[k] : before[chosen - 1].I == k ? before[chosen - 1].Own : before[chosen - 1].Other;
    }

    private double[] Election(int m, Func<int, int, double> utility)
    {
        var c = new double[m, m];
        for (var i = 0; i < m; i++)
        {
            c[i, i] = 1e-8;
            for (var j = 0; j < i; j++)
            {
                var votes = Enumerable.Range(0, n).Select(k => V(capabilities[k], utility(k, i) - utility(k, j))).ToArray();
                c[i, j] = 1e-8 + votes.Where(v => v > 0).Sum();
                c[j, i] = 1e-8 - votes.Where(v => v < 0).Sum();
            }
        }
        var p = new double[m, m];
        for (var i = 0; i < m; i++)
        {
            for (var j = 0; j < m; j++)
                p[i, j] = i == j ? 0.5 : Win(c[i, j], c[j, i]);
        }
        return PlainElection.Chances(options.Election, c, p);
    }

    private double Win(double a, double b)
    {
        if (options.Victory == VictoryOdds.Binary)
            return a >= 1.1 * b ? 1 / (1 + 1e-6) : b >= 1.1 * a ? 1e-6 / (1 + 1e-6) : ((2.1 * a / (a + b)) - 1) / 0.1;
        var power = options.Victory switch { VictoryOdds.Square => 2, VictoryOdds.Quartic => 4, VictoryOdds.Octic => 8, _ => 1 };
        return Math.Pow(a, power) / (Math.Pow(a, power) + Math.Pow(b, power));
    }

    private double V(double w, double d)
    {
        var b = Math.Clamp(d / 1e-8, -1, 1);
        return options.Influence switch
        {
            InfluenceShape.Binary => w * b,
            InfluenceShape.ProportionalAndBinary => w * ((0.8 * d) + (0.2 * b)),
            InfluenceShape.ProportionalAndCubic => w * (d + (d * d * d)) / 2,
            InfluenceShape.Cubic => w * d * d * d,
            InfluenceShape.LossAverse => d < 0 ? w * d : 2 * w * d / 3,
            _ => w * d,
        };
    }

    /// <summary>Step 3: what the position of j is worth to i as h sees it.</summary>
    private double Seen(int h, int i, int j)
    {
        var a = options.Perception switch { RiskPerception.None => 0, RiskPerception.OneThird => 1 / 3.0, RiskPerception.Half => 0.5, RiskPerception.TwoThirds => 2 / 3.0, _ => 1 };
        return U(Distance(i, Positions[j]), ((1 - a) * Risks[h]) + (a * Risks[i]));
    }

    private static double U(double d, double r) => d > 1 ? (1 - d) * (1 + r) : (1 - d) * (1 + (r * d));

    private double Distance(int i, double[] place) =>
        Math.Sqrt(saliences[i].Select((s, k) => s * (ideals[i][k] - place[k]) * s * (ideals[i][k] - place[k])).Sum() / saliences[i].Sum(s => s * s));
}
