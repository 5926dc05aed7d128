// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>How a version of an instrument stands to a state on a day. "Not in force" is many things, and a verdict says which.</summary>
[Summary("How a version of an instrument stands to a state on a day.")]
public enum Standing
{
    /// <summary>In force.</summary>
    InForce,

    /// <summary>Applied provisionally before its entry into force.</summary>
    Provisional,

    /// <summary>Not yet adopted, or not yet known.</summary>
    NotYetMade,

    /// <summary>Adopted or signed, and not yet in force.</summary>
    NotYetInForce,

    /// <summary>Waits for another version to enter into force.</summary>
    Waits,

    /// <summary>In force if a doubtful day is right.</summary>
    Doubtful,

    /// <summary>Signed and known; whether it has entered into force was not yet known.</summary>
    NotKnown,

    /// <summary>Replaced by a later version.</summary>
    Replaced,

    /// <summary>Ended.</summary>
    Ended,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>The state withdrew.</summary>
    Withdrawn,

    /// <summary>The state never became a party.</summary>
    NeverBound,

    /// <summary>The pack knows of no entry into force.</summary>
    NeverInForce,

    /// <summary>A reservation of the state takes the provision away.</summary>
    Reserved,
}
