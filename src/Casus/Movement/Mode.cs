// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>How the main part of a way is done.</summary>
public enum Mode
{
    /// <summary>By air, landing at the end.</summary>
    Air,

    /// <summary>By road.</summary>
    Road,

    /// <summary>By rail.</summary>
    Rail,

    /// <summary>By air and parachute.</summary>
    Drop,
}
