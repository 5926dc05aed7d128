// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>A way that the course of a national authorisation can take, for the coverage of tests.</summary>
[Summary("A way that the course of a national authorisation can take.")]
public enum GateBranch
{
    /// <summary>Consent was given.</summary>
    Opened,

    /// <summary>Forces could go on the expectation of consent.</summary>
    Provisional,

    /// <summary>It was refused for good.</summary>
    Refused,

    /// <summary>Consent did not follow in time.</summary>
    Lapsed,

    /// <summary>It was left shut after a failed attempt.</summary>
    ShutAfterFailure,

    /// <summary>Too few were present.</summary>
    QuorumFailed,

    /// <summary>A vote was lost.</summary>
    MajorityFailed,
}
