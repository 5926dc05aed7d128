// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>How an actor's chance P of seeing its position win, between the least p⁻ and the greatest p⁺ of all actors, makes its attitude to risk R.</summary>
public enum RiskRange
{
    /// <summary>From -0.5 to 1: (3P - (p⁺ + 2p⁻)) / (2 (p⁺ - p⁻)). The peer's Mid, and the default.</summary>
    Middle,

    /// <summary>From -1 to 1: (2P - (p⁺ + p⁻)) / (p⁺ - p⁻). The peer's Max.</summary>
    Wide,

    /// <summary>From 0 to 1: (P - p⁻) / (p⁺ - p⁻). The peer's Min.</summary>
    Narrow,
}
