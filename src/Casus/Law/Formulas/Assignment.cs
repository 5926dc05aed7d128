// SPDX-License-Identifier: Apache-2.0
namespace Casus.Law;

/// <summary>What every atom and every contested term is taken to be. Arrays of the caller's, to be filled again and again without allocation.</summary>
/// <param name="Atoms">Value of each atom, by its index.</param>
/// <param name="Readings">Number of the reading taken of each term, by its index; -1 leaves it open.</param>
internal readonly record struct Assignment(Kleene[] Atoms, int[] Readings)
{
    /// <summary>A copy that can be changed alone.</summary>
    public Assignment Copy() => new([.. Atoms], [.. Readings]);
}
