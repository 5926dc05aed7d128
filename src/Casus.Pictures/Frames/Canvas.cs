// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.Frames;

/// <summary>
/// The width that a picture is drawn for. Every picture is drawn twice, for a page and for a telephone, and the style sheet shows one: a single drawing that
/// is scaled down has letters that nobody can read.
/// </summary>
/// <param name="Name">wide or narrow; also the class by which the style sheet chooses.</param>
/// <param name="Width">Width in units of the picture, which are pixels when it is not scaled.</param>
public sealed record Canvas(string Name, double Width)
{
    /// <summary>For a page or a screen.</summary>
    public static Canvas Wide { get; } = new("wide", 920);

    /// <summary>For a telephone.</summary>
    public static Canvas Narrow { get; } = new("narrow", 350);

    /// <summary>Both.</summary>
    public static IReadOnlyList<Canvas> All { get; } = [Wide, Narrow];

    /// <summary>Whether this is the narrow one.</summary>
    public bool IsNarrow => this == Narrow;
}
