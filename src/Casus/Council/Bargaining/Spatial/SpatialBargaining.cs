// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>Where challenger and challenged would stand after a bargain.</summary>
internal static class SpatialBargaining
{
    /// <summary>What either side has for its own position even if it cares for nothing.</summary>
    private const double Attachment = 1e-6;

    /// <summary>Bargains of the two weighted forms are made to a ten-thousandth of the scale.</summary>
    private const double Grid = 1e4;

    /// <summary>Works out both sides of a bargain in every dimension.</summary>
    /// <param name="form">The form.</param>
    /// <param name="success">Chance that the challenger wins.</param>
    /// <param name="field">The actors.</param>
    /// <param name="scene">Where they stand.</param>
    /// <param name="pair">Challenger and challenged.</param>
    /// <param name="challenger">Filled: where the challenger would stand.</param>
    /// <param name="challenged">Filled: where the challenged would stand.</param>
    public static void Meet(BargainForm form, double success, SpatialField field, SpatialScene scene, (int Challenger, int Challenged) pair, Span<double> challenger, Span<double> challenged)
    {
        var own = scene.PositionOf(pair.Challenger);
        var other = scene.PositionOf(pair.Challenged);
        for (var k = 0; k < field.Dimensions; k++)
        {
            var ownSalience = field.Saliences[(pair.Challenger * field.Dimensions) + k];
            var otherSalience = field.Saliences[(pair.Challenged * field.Dimensions) + k];
            (challenger[k], challenged[k]) = form switch
            {
                BargainForm.SalienceChance => Between(own[k], other[k], ownSalience * success, otherSalience * (1 - success)),
                BargainForm.SquaredSalienceLoserMoves => LoserMoves(own[k], other[k], ownSalience * ownSalience, otherSalience * otherSalience, success),
                _ => Between(own[k], other[k], Squared(ownSalience * success), Squared(otherSalience * (1 - success))),
            };
        }
    }

    private static (double Own, double Other) Between(double own, double other, double ownWeight, double otherWeight)
    {
        var sum = ownWeight + otherWeight + Attachment;
        return (
            Rounded((((ownWeight + Attachment) * own) + (otherWeight * other)) / sum),
            Rounded(((ownWeight * own) + ((otherWeight + Attachment) * other)) / sum));
    }

    private static (double Own, double Other) LoserMoves(double own, double other, double ownWeight, double otherWeight, double success)
    {
        var ownDoubt = Math.Max(0, 1 - (2 * success));
        var otherDoubt = Math.Max(0, (2 * success) - 1);
        var ownShare = ownDoubt * otherWeight / ((ownDoubt * otherWeight) + Attachment + ((1 - ownDoubt) * ownWeight));
        var otherShare = otherDoubt * ownWeight / ((otherDoubt * ownWeight) + Attachment + ((1 - otherDoubt) * otherWeight));
        return (own + (ownShare * (other - own)), other + (otherShare * (own - other)));
    }

    private static double Squared(double value) => value * value;

    private static double Rounded(double place) => Math.Floor((Grid * place) + 0.5) / Grid;
}
