// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Forces;

/// <summary>By what rule contributions are chosen among units that may be sent.</summary>
[Summary("By what rule contributions are chosen among the units that may be sent.")]
public enum GenerationPolicy
{
    /// <summary>Each other member sends up to its mandate, or one unit without one, and the framework member makes up the rest.</summary>
    Framework,

    /// <summary>The fewest units, the largest first.</summary>
    LargestFirst,

    /// <summary>Each member's share of the people nearest to its share of what all could send.</summary>
    BurdenShare,

    /// <summary>At least one unit of every willing member, as small as it has, and the fewest further units.</summary>
    Token,

    /// <summary>The number wanted ready as early as possible.</summary>
    Quickest,
}
