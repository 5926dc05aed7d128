// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Studies;

namespace Casus.Pictures.Studies;

/// <summary>A number within its range, as a dot on a bar.</summary>
/// <param name="Middle">The number.</param>
/// <param name="Low">Low end of its range.</param>
/// <param name="High">High end.</param>
public readonly record struct DotRange(double Middle, double Low, double High)
{
    /// <summary>A mean with the middle nine tenths of the draws.</summary>
    public static DotRange Of(DrawnShare share) => new(share.Mean, share.Low, share.High);

    /// <summary>A share of the draws with its 95 per cent interval.</summary>
    public static DotRange Of(VoteSample sample) => new(sample.Chance, sample.Low, sample.High);
}

/// <summary>One line of a picture of dots.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Own">Whether it is what the study asks about: bold, on a band, with a diamond for a dot.</param>
/// <param name="Aside">Whether it is for comparison alone: with a hollow dot.</param>
/// <param name="Ranges">A number for each panel; null where there is none.</param>
public sealed record DotRow(string Name, bool Own, bool Aside, IReadOnlyList<DotRange?> Ranges);

/// <summary>One column of a picture of dots.</summary>
/// <param name="Title">What it shows, in a word or two.</param>
/// <param name="Most">The share at the end of its scale.</param>
public sealed record DotPanel(string Title, double Most)
{
    private static readonly double[] Ends = [0.02, 0.04, 0.1, 0.2, 0.4, 0.6, 0.8, 1];

    /// <summary>A panel with a scale that ends at a round share not below any number shown.</summary>
    public static DotPanel For(string title, IEnumerable<double> numbers)
    {
        var most = numbers.DefaultIfEmpty().Max();
        return new DotPanel(title, Ends.FirstOrDefault(end => end >= most, 1));
    }
}
