// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// An election among options by influence (the probabilistic Condorcet election of the spatial model): coalitions for each pair, the chance that one wins
/// over the other, and from these a chance of each option. Room that is used again for each election; not for several threads.
/// </summary>
internal sealed class SpatialElection(SpatialOptions rules)
{
    private const int MostIterations = 1_000;
    private const double UniformTolerance = 1e-6;
    private const double IncentiveTolerance = 1e-8;
    private const double IncentiveToStay = 1e-10;

    private readonly InfluenceSums influence = InfluenceSums.Of(rules.Influence);
    private double[] coalitions = [];
    private double[] wins = [];
    private double[] pulls = [];
    private double[] stays = [];
    private double[] next = [];

    /// <summary>How many elections had not settled when the iterations ran out.</summary>
    public int Unsettled { get; private set; }

    /// <summary>Holds an election.</summary>
    /// <param name="utilities">Option by option what it is worth to each voter, up to a constant of the voter's own.</param>
    /// <param name="weights">Weight of each voter.</param>
    /// <param name="chances">Filled: the chance of each option; they sum to 1.</param>
    public void Hold(ReadOnlySpan<double> utilities, ReadOnlySpan<double> weights, Span<double> chances)
    {
        var options = chances.Length;
        if (wins.Length < options * options)
        {
            coalitions = new double[options * options];
            wins = new double[options * options];
        }
        influence.Coalitions(utilities, weights, options, coalitions);
        for (var i = 0; i < options; i++)
        {
            for (var j = 0; j < options; j++)
                wins[(i * options) + j] = i == j ? 0.5 : Victory.Chance(rules.Victory, coalitions[(i * options) + j], coalitions[(j * options) + i]);
        }
        if (rules.Election == ElectionForm.Conditional)
            Condition(chances);
        else
            Walk(chances);
        Normalise(chances);
    }

    private void Condition(Span<double> chances)
    {
        // The products can be too small for a number: they are kept with the exponents taken out, and only those near the greatest count.
        var (options, least) = (chances.Length, int.MaxValue);
        Span<int> lifts = options <= 512 ? stackalloc int[options] : new int[options];
        for (var i = 0; i < options; i++)
        {
            (chances[i], lifts[i]) = ScaledProduct.Of(wins.AsSpan(i * options, options));
            least = Math.Min(least, lifts[i]);
        }
        for (var i = 0; i < options; i++)
            chances[i] = ScaledProduct.Lowered(chances[i], lifts[i] - least);
    }

    private void Walk(Span<double> chances)
    {
        var options = chances.Length;
        PrepareWalk(options);
        var tolerance = rules.Election == ElectionForm.MarkovUniform ? UniformTolerance : IncentiveTolerance;
        chances.Fill(1.0 / options);
        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            var greatest = 0.0;
            for (var i = 0; i < options; i++)
            {
                var sum = chances[i] * stays[i];
                for (var j = 0; j < options; j++)
                    sum += pulls[(i * options) + j] * chances[j];
                next[i] = sum;
                greatest = Math.Max(greatest, Math.Abs(sum - chances[i]));
            }
            for (var i = 0; i < options; i++)
                chances[i] = (chances[i] + next[i]) / 2;
            if (greatest <= tolerance)
                return;
        }
        Unsettled++;
    }

    /// <summary>
    /// With g(i, j) the chance that i challenges favourite j, the chance of i after a step is the sum over j of p(i beats j) (P(i) g(j, i) + P(j) g(i, j)): it
    /// beats who challenges it, or whom it challenges.
    /// </summary>
    private void PrepareWalk(int options)
    {
        if (pulls.Length < options * options)
        {
            pulls = new double[options * options];
            stays = new double[options];
            next = new double[options];
        }
        for (var j = 0; j < options; j++)
        {
            var sum = 0.0;
            for (var i = 0; i < options; i++)
                sum += pulls[(i * options) + j] = Incentive(i, j, options);
            for (var i = 0; i < options; i++)
                pulls[(i * options) + j] /= sum;
        }
        for (var i = 0; i < options; i++)
        {
            stays[i] = 0;
            for (var j = 0; j < options; j++)
                stays[i] += wins[(i * options) + j] * pulls[(j * options) + i];
        }
        for (var at = 0; at < options * options; at++)
            pulls[at] *= wins[at];
    }

    private double Incentive(int i, int j, int options)
    {
        if (rules.Election == ElectionForm.MarkovUniform)
            return 1;
        return (coalitions[(i * options) + j] * wins[(i * options) + j]) + (i == j ? IncentiveToStay : 0);
    }

    private static void Normalise(Span<double> chances)
    {
        var sum = 0.0;
        foreach (var chance in chances)
            sum += chance;
        foreach (ref var chance in chances)
            chance /= sum;
    }
}
