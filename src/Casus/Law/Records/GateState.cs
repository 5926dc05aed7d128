// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>Where a national authorisation stands.</summary>
[Summary("Where a national authorisation stands.")]
public enum GateState
{
    /// <summary>Not given yet.</summary>
    Shut,

    /// <summary>Forces may go, and consent must follow in time.</summary>
    Provisional,

    /// <summary>Given.</summary>
    Open,

    /// <summary>Refused for good.</summary>
    Refused,

    /// <summary>Consent did not follow in time, or came after the forces had to be called back.</summary>
    Lapsed,
}
