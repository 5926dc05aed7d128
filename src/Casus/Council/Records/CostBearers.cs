// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>Who bears the costs of what is decided.</summary>
[Summary("Who bears the costs of what is decided.")]
public enum CostBearers
{
    /// <summary>All members, by a common budget or scale.</summary>
    All,

    /// <summary>Those who voted for it.</summary>
    VotersFor,

    /// <summary>Whoever sends forces bears what its own cost.</summary>
    Senders,
}
