// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>Whether what failed may be put again.</summary>
[Summary("Whether what failed may be put to the vote again.")]
public enum Revote
{
    /// <summary>At any time.</summary>
    Open,

    /// <summary>Only at a later sitting.</summary>
    LaterSitting,

    /// <summary>Not in the same matter.</summary>
    Barred,

    /// <summary>Nothing that was read says so.</summary>
    Unregulated,
}
