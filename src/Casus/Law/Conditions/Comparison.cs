// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>How a value stands to another.</summary>
[Summary("How a value stands to another.")]
public enum Comparison
{
    /// <summary>The same.</summary>
    Is,

    /// <summary>As much or more; the same day or later.</summary>
    AtLeast,

    /// <summary>As much or less; the same day or earlier.</summary>
    AtMost,

    /// <summary>More; later.</summary>
    MoreThan,

    /// <summary>Less; earlier.</summary>
    LessThan,
}
