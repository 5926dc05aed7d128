// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Studies;

/// <summary>What is left out, so that its part in the result can be seen.</summary>
[Summary("What is left out, so that its part in the result can be seen.")]
public enum PivotVariant
{
    /// <summary>Nothing.</summary>
    Full,

    /// <summary>The common mood: members lean each for itself.</summary>
    WithoutCorrelation,

    /// <summary>The prior from votes elsewhere.</summary>
    WithoutPrior,

    /// <summary>The positions: every member leans as every other, with even odds.</summary>
    WithoutPositions,
}
