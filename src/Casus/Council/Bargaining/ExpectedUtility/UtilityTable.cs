// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>
/// All that the actors think of each other in one round: distances, chances, attitudes to risk and expected utilities. Flat arrays, made once for a run;
/// entry (i, j) of a table is at i times the number of actors plus j.
/// </summary>
internal sealed class UtilityTable
{
    private readonly int count;
    private readonly double range;
    private readonly ExpectedUtilityOptions options;
    private readonly double[] saliences;
    private readonly double[] toMedian;
    private readonly double[] distances;
    private readonly RealPower[] distancePowers;
    private readonly RealPower[] nearPowers;
    private readonly RealPower[] farPowers;
    private readonly double[] exponents;
    private readonly double[] statusQuo;
    private readonly WinningChances chances;

    /// <summary>Makes empty tables.</summary>
    public UtilityTable(ImmutableArray<UtilityActor> actors, double[] weights, double range, ExpectedUtilityOptions options)
    {
        count = actors.Length;
        this.range = range;
        this.options = options;
        saliences = new double[count];
        for (var i = 0; i < count; i++)
            saliences[i] = actors[i].Salience;
        (toMedian, exponents, statusQuo) = (new double[count], new double[count], new double[count]);
        distances = new double[count * count];
        (distancePowers, nearPowers, farPowers) = (new RealPower[count * count], new RealPower[count * count], new RealPower[count * count]);
        chances = new WinningChances(weights, options.Mode);
    }

    /// <summary>Number of actors.</summary>
    public int Count => count;

    /// <summary>Each actor's exponent of utility.</summary>
    public ReadOnlySpan<double> Exponents => exponents;

    /// <summary>The chance that the first actor beats the second, row by row.</summary>
    public ReadOnlySpan<double> Chances => chances.Table;

    /// <summary>Whether two hold the same position.</summary>
    public bool Agree(int actor, int other) => distances[(actor * count) + other] == 0;

    /// <summary>
    /// Fills the tables anew: first as if all were neutral to risk, which shows who has most to fear from the others and gives each its exponent, then with
    /// these exponents.
    /// </summary>
    public void Judge(ReadOnlySpan<double> positions, double median)
    {
        Measure(positions, median);
        exponents.AsSpan().Fill(1);
        statusQuo.AsSpan().Clear();
        chances.Fill(distances, distancePowers, exponents);
        RiskAttitude.Exponents(Threats(), exponents);
        for (var i = 0; i < count; i++)
            statusQuo[i] = UtilityStakes.StatusQuo(exponents[i]);
        chances.Fill(distances, distancePowers, exponents);
    }

    /// <summary>What is at stake between two in the eyes of one who judges.</summary>
    public UtilityStakes Stakes(int actor, int other, int judge)
    {
        var at = (actor * count) + other;
        return new UtilityStakes(2 - (4 * nearPowers[at].To(exponents[judge])), 2 - (4 * farPowers[at].To(exponents[judge])));
    }

    /// <summary>What one actor expects to gain from a contest with another, in the eyes of one who judges.</summary>
    public double Expected(int actor, int other, int judge, in UtilityStakes stakes)
    {
        var at = (actor * count) + other;
        var contest = stakes.OfContest(saliences[other], chances.Table[at]);
        if (options.StatusQuoChance == 1)
            return contest - statusQuo[judge];
        var change = UtilityStakes.Change(options.ImprovementChance, 0.25 * (toMedian[actor] + distances[at]), exponents[judge]);
        return contest - (options.StatusQuoChance * statusQuo[judge]) - ((1 - options.StatusQuoChance) * change);
    }

    /// <summary>What all others together expect to gain from contests with each actor.</summary>
    private double[] Threats()
    {
        var threats = new double[count];
        for (var actor = 0; actor < count; actor++)
        {
            for (var other = 0; other < count; other++)
            {
                if (other != actor)
                    threats[actor] += Expected(other, actor, actor, Stakes(other, actor, actor));
            }
        }
        return threats;
    }

    private void Measure(ReadOnlySpan<double> positions, double median)
    {
        for (var i = 0; i < count; i++)
        {
            toMedian[i] = Math.Abs(positions[i] - median) / range;
            for (var j = 0; j <= i; j++)
            {
                var distance = Math.Abs(positions[i] - positions[j]) / range;
                var (at, mirrored) = ((i * count) + j, (j * count) + i);
                distances[at] = distances[mirrored] = distance;
                distancePowers[at] = distancePowers[mirrored] = new RealPower(distance);
                nearPowers[at] = nearPowers[mirrored] = distance > 0 ? new RealPower(0.5 - (0.5 * distance)) : RealPower.Half;
                farPowers[at] = farPowers[mirrored] = distance > 0 ? new RealPower(0.5 + (0.5 * distance)) : RealPower.Half;
            }
        }
    }
}
