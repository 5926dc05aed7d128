// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.Drawing;

/// <summary>One bar of a strip plot, with its text above it.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="From">Where the bar begins.</param>
/// <param name="To">Where it ends; the same for a single value.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="OpenBelow">Whether it is open towards smaller numbers: drawn with an arrow.</param>
/// <param name="OpenAbove">Whether it is open towards greater numbers: drawn with an arrow.</param>
/// <param name="Best">A single value marked within the bar, or null.</param>
/// <param name="Diamond">Whether single values are marked with a diamond, as what was observed is, and not with a line.</param>
/// <param name="Bold">Whether the text is bold.</param>
/// <param name="Bare">Whether there is a text and no bar, for what never comes about.</param>
public sealed record Strip(
    string Text,
    double From,
    double To,
    string Colour,
    bool OpenBelow = false,
    bool OpenAbove = false,
    double? Best = null,
    bool Diamond = false,
    bool Bold = false,
    bool Bare = false)
{
    /// <summary>Room that one strip takes from the next.</summary>
    public const double Pitch = 32;

    /// <summary>Size of its letters.</summary>
    public const double Letters = 12;
}
