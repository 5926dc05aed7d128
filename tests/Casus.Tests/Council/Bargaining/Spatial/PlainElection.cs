// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council.Bargaining.Spatial;

/// <summary>The three forms of election of the council reference, section 3.6, as their formulas stand there.</summary>
internal static class PlainElection
{
    public static double[] Chances(ElectionForm form, double[,] c, double[,] p)
    {
        var m = p.GetLength(0);
        var all = Enumerable.Range(0, m).ToArray();
        if (form == ElectionForm.Conditional)
        {
            var products = all.Select(i => all.Aggregate(1.0, (product, j) => product * p[i, j])).ToArray();
            return [.. products.Select(each => each / products.Sum())];
        }
        var uniform = form == ElectionForm.MarkovUniform;
        var chances = all.Select(_ => 1.0 / m).ToArray();
        for (var iteration = 0; iteration < 1_000; iteration++)
        {
            double N(int i, int j) => (c[i, j] * p[i, j]) + (i == j ? 1e-10 : 0);
            double G(int i, int j) => N(i, j) / all.Sum(k => N(k, j));
            double T(int i, int j) => uniform ? chances[i] / m : chances[i] * G(j, i);
            var next = all.Select(i => all.Sum(j => p[i, j] * (T(i, j) + T(j, i)))).ToArray();
            var change = all.Max(i => Math.Abs(next[i] - chances[i]));
            chances = [.. all.Select(i => (chances[i] + next[i]) / 2)];
            if (change <= (uniform ? 1e-6 : 1e-8))
                break;
        }
        return chances;
    }
}
