// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>How the strengths C of two coalitions make the chance that the first wins.</summary>
public enum VictoryOdds
{
    /// <summary>C₁ / (C₁ + C₂). The peer's Linear, and the default.</summary>
    Linear,

    /// <summary>The same with squares. The peer's Square.</summary>
    Square,

    /// <summary>The same with fourth powers. The peer's Quartic.</summary>
    Quartic,

    /// <summary>The same with eighth powers. The peer's Octic.</summary>
    Octic,

    /// <summary>
    /// The coalition stronger by a tenth wins with 1 / (1 + 1e-6); between the two, a straight line in C₁ / (C₁ + C₂). The peer's Binary. The line is kept
    /// within its ends, so that no chance is nought.
    /// </summary>
    Binary,
}
