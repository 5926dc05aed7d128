// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;

namespace Casus.Pictures.Votes;

/// <summary>Where everything of the vote bars lies: one row a member. On a narrow canvas the name stands above its bar.</summary>
internal sealed class VoteFigure(IReadOnlyList<string> members, Canvas canvas)
{
    private readonly bool narrow = canvas.IsNarrow;

    /// <summary>The ballots in the order of the bar, with their colour and pattern.</summary>
    public static IReadOnlyList<(Ballot Ballot, string Says, string Colour, string Ink, bool Hatched)> Ballots { get; } =
    [
        (Ballot.For, "for", Palette.Yes, Palette.Paper, false),
        (Ballot.Abstains, "abstains", Palette.Abstains, Palette.Ink, true),
        (Ballot.Against, "against", Palette.No, Palette.Paper, false),
        (Ballot.Absent, "absent", Palette.Paper, Palette.Ink, false),
    ];

    /// <summary>Room above the first row, for the heads.</summary>
    public double Top => narrow ? 34 : 30;

    public double Pitch => narrow ? 52 : 30;

    public double Height => Top + (members.Count * Pitch) + 6;

    /// <summary>The bar of chances.</summary>
    public Scale Chances => narrow ? new Scale(1, 0, 238) : new Scale(1, BallotAt + 66, 690);

    /// <summary>The bar of pivotality.</summary>
    public Scale Pivotal => narrow ? new Scale(1, 258, 350) : new Scale(1, 720, 860);

    /// <summary>Upper edge of the bar of a row.</summary>
    public double BarTop(int row) => Top + (row * Pitch) + (narrow ? 20 : 4);

    /// <summary>Base line of the name of a row.</summary>
    public double NameLine(int row) => Top + (row * Pitch) + (narrow ? 14 : 19);

    /// <summary>Where the ballot cast is written.</summary>
    public double BallotAt => narrow ? 238 : members.Max(name => TextMeasure.Width(name, 13, bold: true)) + 12;

    /// <summary>The segments of a bar that are not empty, with the percentage where it fits.</summary>
    public IEnumerable<(double X, double Width, string? Text, int Kind)> Segments(BallotChances chances)
    {
        var sum = 0.0;
        for (var i = 0; i < Ballots.Count; i++)
        {
            var chance = chances.Of(Ballots[i].Ballot);
            if (chance <= 0)
                continue;
            var (from, to) = (Chances.At(sum), Chances.At(sum + chance));
            var text = Phrase.Percent(chance);
            yield return (from, to - from, TextMeasure.Width(text, 11) + 4 <= to - from ? text : null, i);
            sum += chance;
        }
    }
}
