// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>How a member takes part.</summary>
[Summary("How a member takes part.")]
public enum ParticipationState
{
    /// <summary>Fully.</summary>
    Full,

    /// <summary>It has declared that it takes no part, and is still a member.</summary>
    Frozen,

    /// <summary>Its membership is suspended by act of the organisation or by its own notice.</summary>
    Suspended,
}
