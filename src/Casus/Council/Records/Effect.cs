// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>How an abstention or an absence counts.</summary>
[Summary("How an abstention or an absence counts.")]
public enum Effect
{
    /// <summary>As a vote against.</summary>
    Against,

    /// <summary>As a vote for: silence is consent.</summary>
    For,

    /// <summary>Neither for nor against, yet counted among the members present or all members as the denominator says.</summary>
    Neutral,

    /// <summary>The member stands aside: it is left out of the denominator, of the decision and of its costs.</summary>
    StandsAside,
}
