// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Evidence;

/// <summary>In what sense a value is claimed. Most contradictions between sources dissolve into different scopes.</summary>
[Summary("In what sense a value is claimed.")]
public enum Scope
{
    /// <summary>All else: texts, opinions, rules.</summary>
    Stated,

    /// <summary>A mandate or a ceiling.</summary>
    Authorised,

    /// <summary>Planned or assigned in general.</summary>
    Earmarked,

    /// <summary>Said that it would be sent or done.</summary>
    Announced,

    /// <summary>In fact sent or arrived.</summary>
    Deployed,

    /// <summary>Any other event that happened.</summary>
    Observed,
}
