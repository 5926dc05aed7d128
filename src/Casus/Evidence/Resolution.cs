// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Evidence;

/// <summary>What a run took for a quantity, and from where.</summary>
/// <param name="Name">Name of the quantity.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Value">The value taken, in base units.</param>
/// <param name="Low">Low end of what the chosen evidence allows, in base units.</param>
/// <param name="High">High end of what the chosen evidence allows, in base units.</param>
/// <param name="Claim">The claim believed, or null.</param>
/// <param name="Assumption">The assumption made, or null.</param>
/// <param name="Setting">The text of the change that set it, or null.</param>
/// <param name="Rivals">The claims not believed, deprecated ones included.</param>
/// <param name="Drawn">Whether the value was drawn.</param>
public sealed record Resolution(
    string Name,
    Dimension Dimension,
    double Value,
    double Low,
    double High,
    Claim? Claim,
    Assumption? Assumption,
    string? Setting,
    ImmutableArray<Claim> Rivals,
    bool Drawn)
{
    /// <summary>Whether somebody published the value.</summary>
    public bool Verified => Claim is not null;

    /// <summary>The value in the unit in which its dimension is shown, such as <c>2500 persons</c>.</summary>
    public string Shown => QuantityText.Of(Value, Dimension);
}
