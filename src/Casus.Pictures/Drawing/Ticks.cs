// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.Drawing;

/// <summary>Which numbers an axis names.</summary>
internal static class Ticks
{
    private static readonly double[] HourSteps = [1, 2, 3, 6, 12, 24, 48, 72, 120, 240, 480, 960, 2400];

    private static readonly double[] RootHours = [0, 1, 3, 6, 12, 24, 48, 72, 120, 168, 240, 336, 480, 720, 1080, 1440, 2160, 2880, 4320, 8640];

    /// <summary>Round hours at equal steps, none nearer to the next than the gap.</summary>
    public static IReadOnlyList<double> Hours(Scale scale, double gap)
    {
        if (scale.Root)
            return Sparse(scale, gap);
        var step = HourSteps.FirstOrDefault(each => Length(scale) * each / scale.Most >= gap, HourSteps[^1]);
        return Steps(step, scale.Most);
    }

    /// <summary>Round counts at equal steps of 1, 2 or 5 times a power of ten, none nearer to the next than the gap.</summary>
    public static IReadOnlyList<double> Counts(Scale scale, double gap)
    {
        for (var power = 1.0; power < 1e12; power *= 10)
        {
            foreach (var step in new[] { power, 2 * power, 5 * power })
            {
                if (Length(scale) * step / scale.Most >= gap)
                    return Steps(step, scale.Most);
            }
        }
        return [0];
    }

    private static List<double> Sparse(Scale scale, double gap)
    {
        var kept = new List<double>();
        foreach (var hours in RootHours.Where(each => each <= scale.Most))
        {
            if (kept.Count == 0 || Math.Abs(scale.At(hours) - scale.At(kept[^1])) >= gap)
                kept.Add(hours);
        }
        return kept;
    }

    private static List<double> Steps(double step, double most)
    {
        var ticks = new List<double>();
        for (var i = 0; i * step <= most; i++)
            ticks.Add(i * step);
        return ticks;
    }

    private static double Length(Scale scale) => Math.Abs(scale.End - scale.Start);
}
