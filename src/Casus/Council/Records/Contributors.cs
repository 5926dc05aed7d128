// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>Who takes part once a decision is adopted.</summary>
[Summary("Who takes part once a decision is adopted.")]
public enum Contributors
{
    /// <summary>All members.</summary>
    All,

    /// <summary>Those who voted for it.</summary>
    VotersFor,

    /// <summary>Those who voted for it and choose to.</summary>
    Volunteers,
}
