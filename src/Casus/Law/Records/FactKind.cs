// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>What answers a question of fact.</summary>
[Summary("What answers a question of fact: yes or no, or a value.")]
public enum FactKind
{
    /// <summary>Yes or no.</summary>
    Question,

    /// <summary>A number with its unit, or a day.</summary>
    Value,
}
