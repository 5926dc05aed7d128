// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Simulation;

/// <summary>How likely the values of a range are, when the range is the middle 90 per cent of what is thought possible.</summary>
[Summary("How the values of a range are spread; the range is the middle 90 per cent.")]
public enum RangeShape
{
    /// <summary>Symmetric on the scale of ratios. The default for positive numbers, after the notation of Squiggle.</summary>
    Lognormal,

    /// <summary>Symmetric.</summary>
    Normal,

    /// <summary>All values of the range equally likely and none outside: the one shape that takes the ends as limits.</summary>
    Uniform,

    /// <summary>Rising to the best value and falling from it, none outside the range: the ends are limits here too.</summary>
    Triangular,
}
