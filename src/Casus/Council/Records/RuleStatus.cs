// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>Standing of a rule.</summary>
[Summary("Standing of a rule.")]
public enum RuleStatus
{
    /// <summary>Taken as the rule of its period.</summary>
    Adopted,

    /// <summary>A rival reading of the rule of its period.</summary>
    Reading,

    /// <summary>Proposed or imagined, never adopted.</summary>
    Counterfactual,
}
